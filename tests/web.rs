//! Pages in a real Chromium at a width, by day and by night, and axe-core's findings in them.
//!
//! `.ci/run` lays axe-core at `target/axe` and names the file in `COREPER_AXE`: then it and `chromedriver` must be there. Without that
//! name, a test that wants them says that it left the pages unread, and passes.

mod host;
mod report;

use serde_json::{Value, json};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

/// Widths at which pages are looked at: a phone, a tablet, a screen.
pub(super) const WIDTHS: [u32; 3] = [390, 768, 1440];

/// The keys that drivers have names for.
pub(super) const TAB: &str = "\u{e004}";
pub(super) const ENTER: &str = "\u{e007}";

/// How bright it is where a page is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Light {
    Day,
    Night,
}

/// A Chromium with one page in it, and the text of axe-core.
pub(super) struct Web {
    driver: Child,
    /// What it says; it ends where nobody can hear it.
    _said: BufReader<ChildStdout>,
    port: u16,
    session: String,
    axe: String,
}

/// A driver, what it says, and its port. One that takes a port at the moment when another does ends at once: then it is tried again.
fn driver() -> io::Result<(Child, BufReader<ChildStdout>, u16)> {
    let mut tries = 0;
    loop {
        let mut driver =
            Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let mut said = BufReader::new(driver.stdout.take().unwrap());
        let lines = said.by_ref().lines().map_while(Result::ok);
        let mut ports =
            lines.filter_map(|line| line.split("successfully on port ").nth(1)?.trim_end_matches('.').parse().ok());
        if let Some(port) = ports.next() {
            return Ok((driver, said, port));
        }
        tries += 1;
        assert!(tries < 5, "five times chromedriver ended without a port: {:?}", driver.wait());
    }
}

impl Web {
    /// A browser; nothing where axe-core or the driver is not at hand and nobody said that it must be.
    pub(super) fn open() -> Option<Self> {
        let named = std::env::var_os("COREPER_AXE").map(PathBuf::from);
        let at = named.clone().unwrap_or_else(|| PathBuf::from("target/axe/package/axe.min.js"));
        let axe = std::fs::read_to_string(&at);
        let (axe, (driver, said, port)) = match (axe, driver()) {
            (Ok(axe), Ok(driver)) => (axe, driver),
            (axe, driver) => {
                let lacks = axe.err().map(|error| format!("axe-core at {}: {error}", at.display()));
                let no_driver =
                    driver.map(|(mut child, ..)| child.kill()).err().map(|error| format!("chromedriver: {error}"));
                let why: Vec<String> = lacks.into_iter().chain(no_driver).collect();
                let said = format!(
                    "pages are NOT read by axe-core here; .ci/run installs what that takes ({})",
                    why.join("; ")
                );
                assert!(named.is_none(), "{said}");
                // Past the harness, which keeps what is printed of a test that passes.
                let _ = writeln!(std::io::stderr(), "{said}");
                return None;
            }
        };
        let mut web = Self { driver, _said: said, port, session: String::new(), axe };
        // No name and no other address leads anywhere.
        let arguments = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-dev-shm-usage",
            "--disable-crash-reporter",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        ];
        let wanted = json!({ "capabilities": { "alwaysMatch": { "goog:chromeOptions": { "args": arguments } } } });
        let begun = web.ask("POST", "/session", &wanted);
        begun["sessionId"].as_str().expect("a session").clone_into(&mut web.session);
        Some(web)
    }

    /// Goes to a page.
    pub(super) fn go(&self, link: &str) {
        self.say("url", &json!({ "url": link }));
    }

    /// Goes to a page that lies in a file.
    pub(super) fn go_to_file(&self, page: &std::path::Path) {
        self.go(&format!("file://{}", page.display()));
    }

    /// How wide the window is, and how bright the room.
    pub(super) fn look(&self, width: u32, light: Light) {
        let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        self.protocol("Emulation.setDeviceMetricsOverride", &metrics);
        let scheme = if light == Light::Night { "dark" } else { "light" };
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        self.protocol("Emulation.setEmulatedMedia", &json!({ "features": features }));
    }

    /// What a script on the page gives back.
    pub(super) fn script(&self, script: &str) -> Value {
        self.say("execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// What axe-core finds against the page as it stands: a line for each rule and place.
    pub(super) fn findings(&self) -> Vec<String> {
        self.script(&self.axe);
        let run = "const done = arguments[arguments.length - 1];\
            axe.run(document, { resultTypes: ['violations'] }).then(found => done(found.violations), error => done([String(error)]));";
        let found = self.say("execute/async", &json!({ "script": run, "args": [] }));
        let rules = found.as_array().expect("a list of rules");
        let line = |rule: &Value| {
            let Some(nodes) = rule["nodes"].as_array() else { return vec![rule.to_string()] };
            let node = |node: &Value| {
                let why = node["failureSummary"].as_str().unwrap_or_default().replace('\n', " ");
                format!("{}: {} {} ({why})", rule["id"], node["target"], node["html"])
            };
            nodes.iter().map(node).collect()
        };
        rules.iter().flat_map(line).collect()
    }

    /// Fails where axe-core finds anything, or where a page as a whole scrolls sideways, at any width, by day and by night.
    #[track_caller]
    pub(super) fn is_clean(&self, what: &str) {
        for width in WIDTHS {
            for light in [Light::Day, Light::Night] {
                self.look(width, light);
                let found = self.findings();
                let few: Vec<&String> = found.iter().take(12).collect();
                assert!(found.is_empty(), "{what}, {width} px, {light:?}, {} findings: {few:#?}", found.len());
            }
            let over =
                self.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assert!(over.as_i64().is_some_and(|over| over <= 0), "{what} is {over} px wider than {width} px");
        }
    }

    /// As the system does to a page nobody looks at, and undoes.
    pub(super) fn freezes(&self, frozen: bool) {
        let state = if frozen { "frozen" } else { "active" };
        self.protocol("Page.setWebLifecycleState", &json!({ "state": state }));
    }

    /// Presses keys, one after another: letters as they are, Tab and Enter as the protocol of drivers names them.
    pub(super) fn keys(&self, keys: &str) {
        let press = |key: char| [json!({ "type": "keyDown", "value": key }), json!({ "type": "keyUp", "value": key })];
        let actions: Vec<Value> = keys.chars().flat_map(press).collect();
        self.say("actions", &json!({ "actions": [{ "type": "key", "id": "keys", "actions": actions }] }));
    }

    /// Goes by Tab alone to what fits a selector.
    #[track_caller]
    pub(super) fn tabs_to(&self, selector: &str) {
        /// So many stops a page has at the most.
        const STOPS: usize = 120;
        let there = format!("return document.activeElement.matches('{selector}')");
        assert!(
            (0..STOPS).any(|_| {
                self.keys(TAB);
                self.script(&there) == Value::Bool(true)
            }),
            "no key leads to {selector}: {}",
            self.script("return document.body.innerText")
        );
    }

    /// A second window of the same browser, which is looked at from then on; gives back the one before.
    pub(super) fn second(&self) -> String {
        let before = self.ask("GET", &format!("/session/{}/window", self.session), &json!({}));
        let new = self.say("window/new", &json!({ "type": "tab" }));
        self.say("window", &json!({ "handle": new["handle"] }));
        before.as_str().expect("a window").to_owned()
    }

    /// Looks at a window again.
    pub(super) fn turns_to(&self, window: &str) {
        self.say("window", &json!({ "handle": window }));
    }

    /// Lets nothing through to addresses that fit.
    pub(super) fn blocks(&self, addresses: &str) {
        self.protocol("Network.enable", &json!({}));
        self.protocol("Network.setBlockedURLs", &json!({ "urls": [addresses] }));
    }

    /// Runs a script on every page before its own.
    pub(super) fn before_each_page(&self, script: &str) {
        self.protocol("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script }));
    }

    fn protocol(&self, command: &str, parameters: &Value) {
        self.say("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }));
    }

    fn say(&self, path: &str, body: &Value) -> Value {
        self.ask("POST", &format!("/session/{}/{path}", self.session), body)
    }

    /// A request of the `WebDriver` protocol, and the value that it is answered with.
    fn ask(&self, method: &str, path: &str, body: &Value) -> Value {
        let answer = self.asked(method, path, &body.to_string()).unwrap();
        let mut value: Value = serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{error}: {answer}"));
        let value = value["value"].take();
        assert!(value["error"].is_null(), "{method} {path}: {value}");
        value
    }

    fn asked(&self, method: &str, path: &str, body: &str) -> io::Result<String> {
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            self.port,
            body.len()
        );
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(120)))?;
        stream.write_all((head + body).as_bytes())?;
        // The driver keeps the connection: its answer ends where its head says so.
        let mut answer = BufReader::new(stream);
        let mut length = 0;
        loop {
            let mut line = String::new();
            answer.read_line(&mut line)?;
            let Some((name, value)) = line.trim().split_once(':') else {
                if line.trim().is_empty() {
                    break;
                }
                continue;
            };
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
        }
        let mut body = vec![0; length];
        answer.read_exact(&mut body)?;
        String::from_utf8(body).map_err(io::Error::other)
    }
}

impl Drop for Web {
    fn drop(&mut self) {
        // The browser ends with its session, also where a test fails.
        let _ = self.asked("DELETE", &format!("/session/{}", self.session), "{}");
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
