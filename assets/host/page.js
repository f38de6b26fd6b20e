// A page that waits is fetched again when it would be another one; a page that asks stays as it is until it is no longer asked.
'use strict';
(() => {
  const main = () => document.getElementById('main');
  if (!main() || !main().dataset.poll || !window.fetch) return;
  const typed = () => [...document.querySelectorAll('input:not([type=hidden]), textarea, select')].some(field =>
    field.type === 'checkbox' ? field.checked !== field.defaultChecked : field.value !== (field.defaultValue ?? field.value));
  let beat = null;
  const renew = async () => {
    // It stays the page that it was: only who opens one, or loads it again, acts there from then on.
    const own = main().dataset.page ? { 'coreper-page': main().dataset.page } : {};
    const answer = await fetch(location.href, { credentials: 'same-origin', headers: own });
    if (!answer.ok) return location.reload();
    if (new URL(answer.url).pathname !== location.pathname) return location.assign(answer.url);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const at = document.activeElement && document.activeElement.id;
    const asked = part => part.querySelector('[name=question]')?.value;
    // What is being typed stays, as long as it is still asked for.
    const stays = typed() && asked(document) !== undefined && asked(document) === asked(page);
    if (stays) for (const name of ['mark', 'page']) main().dataset[name] = page.getElementById('main').dataset[name] ?? '';
    for (const field of document.querySelectorAll('input[name=page]')) field.value = main().dataset.page;
    const unfolded = new Set([...document.querySelectorAll('details[open] > summary')].map(summary => summary.textContent));
    for (const name of stays ? ['header'] : ['header', 'main']) {
      const [old, now] = [document.querySelector(name), page.querySelector(name)];
      if (old && now) old.replaceWith(now);
    }
    // What somebody has unfolded to read stays so.
    for (const summary of document.querySelectorAll('main details > summary')) if (unfolded.has(summary.textContent)) summary.parentElement.open = true;
    const [say, news] = [document.getElementById('say'), page.getElementById('say')];
    if (say && news && say.textContent !== news.textContent) say.textContent = news.textContent;
    if (at) { const field = document.getElementById(at); if (field) field.focus(); }
    count();
    document.body.dataset.lost = '';
    const elsewhere = document.getElementById('elsewhere');
    if (elsewhere) elsewhere.hidden = page.getElementById('elsewhere')?.hidden ?? true;
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
  const listen = async () => {
    beat = new AbortController();
    const mine = beat;
    let pause = 1000;
    while (mine === beat) {
      const shown = main().dataset.mark;
      try {
        const answer = await fetch(main().dataset.poll + '?since=' + encodeURIComponent(shown) + (main().dataset.page ? '&page=' + main().dataset.page : ''), { signal: mine.signal, credentials: 'same-origin' });
        if (mine !== beat) return;
        if (answer.status === 403 || answer.status === 404) return location.reload();
        const mark = await answer.text();
        if (pause > 1000) document.getElementById('say')?.classList.replace('wrong', 'unseen');
        pause = 1000;
        // Another page of the same person was opened: this one says so, and is left as it is.
        if (mark === 'elsewhere') { document.getElementById('elsewhere').hidden = false; beat = null; return; }
        if (answer.ok && mark !== shown) await renew();
      } catch (error) {
        if (mine !== beat) return;
        const say = document.getElementById('say');
        if (say && pause === 1000) { say.className = 'wrong'; say.textContent = 'The host is away, or the session has ended; trying again.'; }
        await new Promise(done => setTimeout(done, pause));
        pause = Math.min(pause * 2, 8000);
      }
    }
  };
  // Phones leave connections that look open and are dead: whoever comes back begins a new one.
  const again = () => { if (beat) beat.abort(); beat = null; if (document.visibilityState !== 'hidden') { renew().catch(() => {}); listen(); } };
  addEventListener('pageshow', event => event.persisted && again());
  addEventListener('online', again);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && again());
  // A button that was pressed is pressed once.
  document.addEventListener('submit', event => setTimeout(() => event.target.querySelectorAll('button').forEach(button => { button.disabled = true; }), 0));
  listen();
})();
