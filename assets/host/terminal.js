// The screens of a seat in a browser: bytes down, keys up, three pictures on their way at most.
'use strict';
(() => {
  const place = document.getElementById('terminal');
  const term = new Terminal({ scrollback: 0, fontFamily: 'DejaVu Sans Mono, Menlo, Consolas, monospace', fontSize: 15 });
  const fit = new FitAddon.FitAddon();
  term.loadAddon(fit);
  term.open(place);
  // The browser keeps what is its own: to load again costs nothing.
  term.attachCustomKeyEventHandler(event => !['F5', 'F11', 'F12'].includes(event.key));
  const says = document.getElementById('say');
  const coded = new TextEncoder();
  let line = null, pause = 1000;
  const send = what => line && line.readyState === 1 && line.send(what);
  const size = () => send(JSON.stringify({ resize: [term.cols, term.rows] }));
  const open = () => {
    const mine = new WebSocket(`${location.protocol.replace('http', 'ws')}//${location.host}${place.dataset.line}`, 'coreper.term.1');
    mine.binaryType = 'arraybuffer';
    line = mine;
    mine.onopen = () => { pause = 1000; says.textContent = ''; size(); term.focus(); };
    mine.onmessage = event => term.write(new Uint8Array(event.data), () => mine.readyState === 1 && mine.send('{"ack":1}'));
    mine.onclose = event => {
      if (line !== mine) return;
      if (event.code === 4000) { says.textContent = place.dataset.left; return; }
      says.textContent = place.dataset.away;
      setTimeout(open, pause);
      pause = Math.min(pause * 2, 8000);
    };
  };
  term.onData(data => send(coded.encode(data)));
  term.onBinary(data => send(Uint8Array.from(data, sign => sign.charCodeAt(0))));
  term.onResize(size);
  addEventListener('resize', () => fit.fit());
  addEventListener('online', () => line && line.readyState > 1 && open());
  fit.fit();
  open();
})();
