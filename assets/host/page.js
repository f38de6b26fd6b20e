// A page that waits is shown anew when it would be another one; a page that asks stays as it is until it is no longer asked.
'use strict';
(() => {
  const main = () => document.getElementById('main');
  if (!main() || !main().dataset.poll || !window.fetch) return;
  // What came of a form stands where the page itself would: loading it again sends nothing twice.
  const at = () => new URL(main().dataset.at || location.href, location.href);
  if (main().dataset.at && at().pathname !== location.pathname) history.replaceState(null, '', at());
  const changed = field => {
    if (field.type === 'hidden' || field.tagName === 'BUTTON' || field.tagName === 'FIELDSET') return false;
    if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
    if (field.tagName !== 'SELECT') return field.value !== field.defaultValue;
    return field.selectedIndex !== Math.max([...field.options].findIndex(one => one.defaultSelected), 0);
  };
  // A form is the same while it goes to the same place and asks the same.
  const named = form => form.getAttribute('action') + [...form.querySelectorAll('input[type=hidden]')]
    .filter(one => one.name !== 'page').map(one => `&${one.name}=${one.value}`).join('');
  const begun = () => [...document.querySelectorAll('main form')].filter(form => [...form.elements].some(changed));
  const writing = form => [...form.elements].filter(field => changed(field) && (field.tagName === 'TEXTAREA' || field.type === 'text')).map(field => field.value);
  // Puts what is new around a form that is being written in, which is not moved: it keeps its cursor, and a phone its keyboard.
  const around = (old, form, now, other) => {
    const part = (all, one) => [...all.childNodes].find(node => node.contains(one));
    const [stays, like] = [part(old, form), part(now, other)];
    const fresh = [...now.childNodes], at = fresh.indexOf(like);
    for (const node of [...old.childNodes]) if (node !== stays) node.remove();
    stays.before(...fresh.slice(0, at));
    stays.after(...fresh.slice(at + 1));
    if (stays !== form && like !== other && stays.nodeName === like.nodeName) around(stays, form, like, other);
  };
  // What was written and cannot be sent any more is left to be copied.
  const unsent = words => {
    const left = document.getElementById('unsent');
    if (!words.length || !left) return;
    left.hidden = false;
    left.querySelector('q').textContent = words.join(' · ');
  };
  const show = text => {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const next = page.getElementById('main');
    if (!next) return location.reload();
    const focus = document.activeElement;
    const inside = focus && focus.closest('main form');
    document.body.className = page.body.className;
    const unfolded = new Set([...document.querySelectorAll('details[open] > summary')].map(summary => summary.textContent));
    // What is being filled in stays as long as it is still asked for, and everything else is new.
    let held = null;
    for (const form of begun()) {
      const like = [...next.querySelectorAll('form')].find(other => named(other) === named(form));
      if (!like) unsent(writing(form));
      else if (form === inside) held = [form, like];
      else like.replaceWith(form);
    }
    for (const name of ['header', 'nav', 'nav.more']) {
      const [old, now] = [document.querySelector(name), page.querySelector(name)];
      if (old && now && old.innerHTML !== now.innerHTML) old.replaceWith(now);
    }
    if (held) {
      Object.assign(main().dataset, next.dataset);
      around(main(), held[0], next, held[1]);
    } else main().replaceWith(next);
    for (const field of document.querySelectorAll('input[name=page]')) field.value = main().dataset.page;
    // What somebody has unfolded to read stays so.
    for (const summary of document.querySelectorAll('main details > summary')) if (unfolded.has(summary.textContent)) summary.parentElement.open = true;
    const [say, news] = [document.getElementById('say'), page.getElementById('say')];
    if (say && news && say.textContent !== news.textContent) say.textContent = news.textContent;
    if (focus && focus.id && focus !== document.activeElement) document.getElementById(focus.id)?.focus();
    count();
    document.body.dataset.lost = '';
    const elsewhere = document.getElementById('elsewhere');
    if (elsewhere) elsewhere.hidden = page.getElementById('elsewhere')?.hidden ?? true;
  };
  // What is being filled in outlives a page: while another form is sent, when it is loaded again, when the host is away for a while.
  const drawer = () => 'begun:' + at().pathname;
  let sent = null;
  const put = () => {
    const fields = form => [...form.elements].map((field, place) => changed(field) && field.type !== 'password' &&
      [place, field.name, field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value]).filter(Boolean);
    const all = begun().map(form => ({ form: named(form), sent: form === sent, fields: fields(form) }));
    try { if (all.length) sessionStorage.setItem(drawer(), JSON.stringify(all)); } catch (error) { /* Without a drawer it is as it was. */ }
  };
  const take = () => {
    let all = [];
    try { all = JSON.parse(sessionStorage.getItem(drawer())) || []; sessionStorage.removeItem(drawer()); } catch (error) { return; }
    const refused = document.querySelector('main > p.wrong') !== null;
    for (const one of all) {
      // What was sent is there again only where it was refused.
      if (one.sent && !refused) continue;
      const form = [...document.querySelectorAll('main form')].find(form => named(form) === one.form);
      if (!form) { unsent(one.fields.filter(([, , value]) => typeof value === 'string').map(([, , value]) => value)); continue; }
      for (const [place, name, value] of one.fields) {
        const field = form.elements[place];
        if (!field || field.name !== name) continue;
        if (typeof value === 'boolean') field.checked = value; else field.value = value;
      }
      form.closest('details')?.setAttribute('open', '');
    }
  };
  take();
  addEventListener('pagehide', put);
  const renew = async () => {
    // It stays the page that it was: only who opens one, or loads it again, acts there from then on.
    const own = main().dataset.page ? { 'coreper-page': main().dataset.page } : {};
    const answer = await fetch(at(), { credentials: 'same-origin', headers: own });
    if (!answer.ok) return location.reload();
    if (new URL(answer.url).pathname !== at().pathname) return location.assign(answer.url);
    show(await answer.text());
  };
  // A clock that runs is counted down here from when it was shown, by time and not by ticks: a page that slept is right at once.
  const clocks = new Map();
  const count = () => {
    const now = performance.now();
    for (const clock of document.querySelectorAll('.clock[data-left]')) {
      if (!clocks.has(clock)) clocks.set(clock, now + Number(clock.dataset.left));
      const rest = clocks.get(clock) - now, left = Math.floor(rest / 1000);
      const text = rest > 0 ? clock.textContent.replace(/\d+:\d\d/, `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`) : clock.dataset.up;
      if (clock.textContent !== text) clock.textContent = text;
    }
    for (const clock of document.querySelectorAll('.clock[data-since]')) {
      if (!clocks.has(clock)) clocks.set(clock, now - Number(clock.dataset.since));
      const past = Math.floor((now - clocks.get(clock)) / 1000);
      clock.textContent = `${Math.floor(past / 60)}:${String(past % 60).padStart(2, '0')}`;
    }
    for (const clock of clocks.keys()) if (!clock.isConnected) clocks.delete(clock);
  };
  count();
  setInterval(count, 250);

  // A page is followed along a line; where none opens in time, or two fail, it asks again and again, and tries a line once a minute.
  const OPENS = 4000, ANEW = 60000, ELSEWHERE = 'elsewhere', ENDED = 'ended', GONE = 4003;
  let beat = null, failed = 0, later = 0, pause = 1000;
  const away = () => {
    const say = document.getElementById('say');
    if (say && pause === 1000) { say.className = 'wrong'; say.textContent = say.dataset.away; }
  };
  const back = () => {
    if (pause > 1000) document.getElementById('say')?.classList.replace('wrong', 'unseen');
    pause = 1000;
  };
  // The session has ended: there is nothing to wait for any more.
  let over = false;
  const ended = () => { over = true; beat = null; back(); document.getElementById('ended').hidden = false; };
  // Another page of the same person was opened: this one says so, and is left as it is.
  const elsewhere = () => { document.getElementById('elsewhere').hidden = false; beat = null; };
  const follows = mine => new Promise((done, lost) => {
    const way = at();
    way.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
    way.hash = '';
    way.searchParams.set('since', main().dataset.mark);
    if (main().dataset.page) way.searchParams.set('page', main().dataset.page);
    const line = new WebSocket(way, 'coreper.html.1');
    const slow = setTimeout(() => line.close(), OPENS);
    let opened = false;
    mine.signal.addEventListener('abort', () => line.close());
    line.onopen = () => { clearTimeout(slow); opened = true; failed = 0; back(); };
    line.onmessage = ({ data }) => {
      if (mine !== beat) return;
      if (data === '?') line.send('here');
      else if (data === ELSEWHERE) elsewhere();
      else if (data === ENDED) ended();
      else show(data);
    };
    line.onclose = ({ code }) => {
      clearTimeout(slow);
      if (code === GONE && mine === beat) location.reload();
      if (opened) done(); else lost(new Error('no line'));
    };
  });
  const asks = async mine => {
    const shown = main().dataset.mark;
    const way = main().dataset.poll + (main().dataset.poll.includes('?') ? '&' : '?') + 'since=' + encodeURIComponent(shown) + (main().dataset.page ? '&page=' + main().dataset.page : '');
    const answer = await fetch(way, { signal: mine.signal, credentials: 'same-origin' });
    if (mine !== beat) return;
    if (answer.status === 403 || answer.status === 404) return location.reload();
    const mark = await answer.text();
    // Who was away and is there again is worth another line.
    if (pause > 1000) failed = 0;
    back();
    if (mark === ELSEWHERE) return elsewhere();
    if (mark === ENDED) return ended();
    if (answer.ok && mark !== shown) await renew();
  };
  const listen = async () => {
    const mine = beat = new AbortController();
    while (mine === beat) {
      const line = window.WebSocket && (failed < 2 || performance.now() > later);
      try {
        await (line ? follows(mine) : asks(mine));
      } catch (error) {
        if (mine !== beat) return;
        if (line) {
          failed += 1;
          later = performance.now() + ANEW;
          continue;
        }
        away();
        await new Promise(done => setTimeout(done, pause));
        pause = Math.min(pause * 2, 8000);
      }
    }
  };
  // Phones leave connections that look open and are dead: whoever comes back begins a new one.
  const again = () => { if (over) return; if (beat) beat.abort(); beat = null; if (document.visibilityState !== 'hidden') { renew().catch(() => {}); listen(); } };
  addEventListener('pageshow', event => event.persisted && again());
  addEventListener('online', again);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && again());
  // A button that was pressed is pressed once.
  document.addEventListener('submit', event => {
    // What is only looked at before it is sent is still being written.
    sent = event.submitter?.value === 'preview' ? null : event.target;
    setTimeout(() => event.target.querySelectorAll('button').forEach(button => { button.disabled = true; }), 0);
  });
  listen();
})();
