// What the chart does beyond being links: one stop for the tab key, arrows from coin to coin and island to island, and a card
// beside the coin under the pointer or in focus. Without this every coin is a link that says the same.

const frame = document.querySelector('.chart-frame');
const card = document.getElementById('chart-card');
const islands = [...(frame?.querySelectorAll('[data-coins]') ?? [])].map(land => [...land.querySelectorAll('.mark')]).filter(marks => marks.length > 0);
const all = islands.flat();

const stopAt = mark => all.forEach(one => one.setAttribute('tabindex', one === mark ? '0' : '-1'));

function show(mark) {
  const title = document.createElement('strong');
  title.textContent = mark.dataset.title;
  card.replaceChildren(title, ...mark.dataset.lines.split('\n').map(line => {
    const row = document.createElement('span');
    row.textContent = line;
    return row;
  }));
  card.hidden = false;
  const at = mark.getBoundingClientRect();
  const around = frame.getBoundingClientRect();
  const left = at.left - around.left + frame.scrollLeft;
  const fitsRight = at.right + card.offsetWidth + 12 < around.right;
  card.style.left = `${Math.max(frame.scrollLeft + 4, fitsRight ? left + at.width + 10 : left - card.offsetWidth - 10)}px`;
  const top = at.top - around.top + frame.scrollTop + at.height / 2 - card.offsetHeight / 2;
  card.style.top = `${Math.min(Math.max(4, top), Math.max(4, frame.scrollHeight - card.offsetHeight - 4))}px`;
}

const hide = () => { card.hidden = true; };

function neighbour(mark, key) {
  const island = islands.findIndex(marks => marks.includes(mark));
  const coins = islands[island];
  const coin = coins.indexOf(mark);
  switch (key) {
    case 'ArrowRight': return coins[(coin + 1) % coins.length];
    case 'ArrowLeft': return coins[(coin - 1 + coins.length) % coins.length];
    case 'ArrowDown': return islands[(island + 1) % islands.length][0];
    case 'ArrowUp': return islands[(island - 1 + islands.length) % islands.length][0];
    case 'Home': return all[0];
    case 'End': return all.at(-1);
    default: return null;
  }
}

for (const mark of all) {
  mark.addEventListener('focus', () => { stopAt(mark); show(mark); });
  mark.addEventListener('blur', hide);
  mark.addEventListener('pointerenter', () => show(mark));
  mark.addEventListener('pointerleave', event => { if (!card.contains(event.relatedTarget)) hide(); });
  mark.addEventListener('keydown', event => {
    const next = neighbour(mark, event.key);
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
}

card?.addEventListener('pointerleave', hide);
document.addEventListener('keydown', event => { if (event.key === 'Escape' && card) hide(); });
if (all.length > 0) stopAt(all[0]);
