// Keeps an open page's parts as they would be if it were opened now. The server says that something changed; the page then asks for
// itself and takes the parts over, but never from under someone's hands: a part that holds the focus waits, and says so.

const notice = document.querySelector('[data-live]');
let source = null;
let address = notice.dataset.live;

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
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (!answer.ok || answer.redirected) return;
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

function follow() {
  source = new EventSource(address);
  source.addEventListener('changed', event => {
    address = '/live?after=' + event.lastEventId;
    renew().catch(() => {});
  });
  source.addEventListener('over', stop);
}

function stop() {
  source?.close();
  source = null;
}

document.addEventListener('visibilitychange', () => document.hidden ? stop() : source ?? follow());
if (!document.hidden) follow();
