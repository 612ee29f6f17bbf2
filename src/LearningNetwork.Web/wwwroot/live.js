// Keeps an open page's parts as they would be if it were opened now. The server says that something changed; the page then asks for
// itself and takes the parts over, but never from under someone's hands: a part that holds the focus waits, and says so.

const betweenRenewals = 1_000, patience = 30_000, firstPause = 5_000, longestPause = 300_000;

const notice = document.querySelector('[data-live]');
let source = null;
let address = notice.dataset.live;
let [wanted, renewing] = [false, false];
let cutOff = 0;
let coming = 0;

const wait = milliseconds => new Promise(over => setTimeout(over, milliseconds));

// Longer each time, and never the same for all pages that were cut off together.
const pauseAfter = failures => Math.min(firstPause * 2 ** (failures - 1), longestPause) * (1 + Math.random());

function say(text, link) {
  notice.replaceChildren(text);
  if (link) {
    const again = document.createElement('a');
    again.href = location.href;
    again.textContent = link;
    notice.append(' ', again);
  }
}

async function renew() {
  const answer = await fetch(location.href, { headers: { accept: 'text/html', 'Looks-On': 'yes' }, signal: AbortSignal.timeout(patience) });
  if (answer.status >= 500 || answer.status === 429) throw new Error(answer.statusText);
  if (answer.redirected || !answer.ok) return end();
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  let [changed, waits] = [false, false];
  for (const part of document.querySelectorAll('[data-live-part]')) {
    const now = fresh.getElementById(part.id);
    if (!now || now.innerHTML === part.innerHTML) continue;
    changed = true;
    if (part.contains(document.activeElement)) waits = true;
    else part.replaceChildren(...[...now.childNodes].map(node => document.importNode(node, true)));
  }
  if (waits) say(notice.dataset.waits, notice.dataset.show);
  else if (changed) say(notice.dataset.changed);
}

// One at a time, so that an older answer never comes over a newer one; what failed is asked for again.
async function keepUp() {
  if (renewing) return;
  renewing = true;
  let failures = 0;
  while (wanted && !document.hidden) {
    wanted = false;
    try {
      await renew();
      failures = 0;
    } catch {
      wanted = true;
      failures++;
    }
    await wait(failures ? pauseAfter(failures) : betweenRenewals);
  }
  renewing = false;
}

function follow() {
  stop();
  source = new EventSource(address);
  source.addEventListener('ready', () => { cutOff = 0; });
  source.addEventListener('changed', event => {
    address = '/live?after=' + event.lastEventId;
    wanted = true;
    keepUp();
  });
  source.addEventListener('over', end);
  // A browser comes back by itself where the line broke, but never where it was answered with anything but a stream: by a proxy
  // whose server is being started again, say.
  source.addEventListener('error', () => {
    if (source?.readyState !== EventSource.CLOSED) return;
    stop();
    coming = setTimeout(() => document.hidden || follow(), pauseAfter(++cutOff));
  });
}

function stop() {
  clearTimeout(coming);
  source?.close();
  source = null;
}

// Whoever is signed out, or may not see this any more, is told that it stands as it was.
function end() {
  stop();
  say(notice.dataset.over, notice.dataset.again);
}

document.addEventListener('visibilitychange', () => {
  if (document.hidden) return stop();
  if (!source) follow();
  keepUp();
});
if (!document.hidden) follow();
