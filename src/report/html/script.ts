import { DURATIONS, ROW } from './history-picture';

/**
 * The script of the page. It takes the rest of a run out of its `<noscript>` when the run is opened, filters runs, and says
 * what a cell of the history is. Plain JavaScript of 2022, without imports.
 */
export const SCRIPT = `'use strict';
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

function render(details) {
  const packed = details.querySelector(':scope > noscript');
  if (!packed) return;
  const body = document.createElement('div');
  body.className = 'body';
  body.innerHTML = packed.textContent;
  packed.replaceWith(body);
}

function open(run) {
  const details = run.querySelector('details');
  render(details);
  details.open = true;
}

function goTo(number) {
  const run = document.getElementById('r' + number);
  if (!run) return;
  open(run);
  run.hidden = false;
  run.closest('.group').hidden = false;
  run.scrollIntoView();
  const target = run.querySelector('summary');
  target.focus({ preventScroll: true });
}

document.addEventListener('toggle', (event) => {
  if (event.target.matches('.run > details') && event.target.open) render(event.target);
}, true);
all('.run > details[open]').forEach(render);
addEventListener('beforeprint', () => all('.run.full:not([hidden])').forEach(open));
const followHash = () => {
  const [, number] = /^#r(\\d+)$/.exec(location.hash) ?? [];
  if (number) goTo(number);
};
addEventListener('hashchange', followHash);
followHash();

const plain = document.createElement('textarea');
const texts = new WeakMap();
function textOf(run) {
  if (!texts.has(run)) {
    const copy = run.cloneNode(true);
    const packed = all('noscript', copy).map((part) => {
      plain.innerHTML = part.textContent.replace(/<[^>]*>/g, ' ');
      part.remove();
      return plain.value;
    });
    texts.set(run, [copy.textContent, ...packed].join(' ').replace(/\\s+/g, ' ').toLowerCase());
  }
  return texts.get(run);
}

const filter = document.querySelector('.filter');
const field = document.getElementById('text');
function apply() {
  const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const outcomes = new Set(all('input:checked', filter).map(({ value }) => value));
  const runs = all('.run');
  let shown = 0;
  for (const run of runs) {
    run.hidden = !outcomes.has(run.dataset.standing) ||
      (words.length > 0 && !words.every((word) => textOf(run).includes(word)));
    if (!run.hidden) shown += 1;
  }
  for (const group of all('.group')) group.hidden = !group.querySelector('.run:not([hidden])');
  document.getElementById('count').textContent =
    shown === runs.length ? runs.length + (runs.length === 1 ? ' run' : ' runs') : shown + ' of ' + runs.length + ' runs';
}
let pending;
filter.hidden = false;
filter.addEventListener('input', () => {
  clearTimeout(pending);
  pending = setTimeout(apply, 120);
});

for (const figure of all('figure')) {
  const data = JSON.parse(figure.querySelector('script').textContent);
  const scroll = figure.querySelector('.scroll');
  const picture = figure.querySelector('.cells');
  const cursor = figure.querySelector('.cursor');
  const output = figure.querySelector('output');
  const at = { column: data.runs.length - 1, row: 0 };
  const show = (column, row) => {
    at.column = Math.min(Math.max(column, 0), data.runs.length - 1);
    at.row = Math.min(Math.max(row, 0), data.rows.length - 1);
    cursor.setAttribute('x', at.column * data.cell);
    cursor.setAttribute('y', ${DURATIONS} + at.row * ${ROW});
    cursor.setAttribute('visibility', 'visible');
    const word = data.words[data.marks[at.column][at.row]] ?? 'not in this run';
    output.textContent = data.runs[at.column][1] + ', ' + data.rows[at.row] + ': ' + word;
  };
  const fromPointer = (event) => {
    const box = picture.getBoundingClientRect();
    show(Math.floor((event.clientX - box.left) / data.cell),
      Math.floor((event.clientY - box.top - ${DURATIONS}) / ${ROW}));
  };
  picture.addEventListener('pointermove', fromPointer);
  picture.addEventListener('click', (event) => {
    fromPointer(event);
    goTo(data.runs[at.column][0]);
  });
  scroll.addEventListener('focus', () => show(at.column, at.row));
  scroll.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (step) {
      event.preventDefault();
      show(at.column + step[0], at.row + step[1]);
      const x = at.column * data.cell;
      if (x < scroll.scrollLeft || x + data.cell > scroll.scrollLeft + scroll.clientWidth) {
        scroll.scrollLeft = x - scroll.clientWidth / 2;
      }
    } else if (event.key === 'Enter') goTo(data.runs[at.column][0]);
  });
  const toLatest = () => { scroll.scrollLeft = scroll.scrollWidth; };
  toLatest();
  figure.closest('details')?.addEventListener('toggle', toLatest);
}
`;
