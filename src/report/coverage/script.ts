/**
 * Makes the table of goals sortable and filterable. Without it the report says the same: all of it, in the order of the
 * route.
 */
export const coverageScript = String.raw`'use strict';
(() => {
  const table = document.getElementById('goals');
  const form = document.getElementById('filters');
  const shown = document.getElementById('shown');
  const openCells = document.getElementById('open-cells');

  /* What an address leads to is never hidden: folds open, filters let go. */
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.hidden) { form.reset(); apply(); }
    if (table) showAll();
    for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    target.scrollIntoView({ block: 'center' });
    const name = target.querySelector('th[scope=row]');
    if (name) { name.tabIndex = -1; name.focus({ preventScroll: true }); }
  };

  /* A thousand rows at once would keep the reader waiting: the others follow when the browser has nothing else to do. */
  const AT_ONCE = 120;
  const later = (act) => (globalThis.requestIdleCallback ? requestIdleCallback(act, { timeout: 200 }) : setTimeout(act));
  let waiting = [];
  const showMore = () => {
    for (const row of waiting.splice(0, AT_ONCE)) row.classList.remove('later');
    if (waiting.length > 0) later(showMore);
  };
  const showAll = () => { for (const row of waiting.splice(0)) row.classList.remove('later'); };
  const inTurns = () => {
    const visible = [...table.tBodies[0].rows].filter((row) => !row.hidden);
    visible.forEach((row, index) => row.classList.toggle('later', index >= AT_ONCE));
    waiting = visible.slice(AT_ONCE);
    if (table.closest('details').open) later(showMore);
  };

  let folded = [];
  addEventListener('beforeprint', () => {
    if (table) showAll();
    folded = [...document.querySelectorAll('details:not([open])')].filter((each) => !each.closest('table'));
    for (const each of folded) each.open = true;
  });
  addEventListener('afterprint', () => { for (const each of folded) each.open = false; });
  addEventListener('hashchange', reveal);
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) reveal();
  });
  /* Once the browser has gone to the place itself, which takes the focus away. */
  addEventListener('load', () => setTimeout(reveal));
  if (!table || !form) return;

  const words = JSON.parse(document.getElementById('coverage-words').textContent);
  const body = table.tBodies[0];
  const list = (text) => (text ? text.split(' ') : []);
  const rows = [...body.rows].map((row) => ({
    row, order: Number(row.dataset.order), step: row.dataset.step || '', audiences: list(row.dataset.for), flags: list(row.dataset.flags),
    text: (row.cells[0].textContent + ' ' + row.cells[1].textContent).toLowerCase(),
  }));
  const duration = (minutes) => {
    const hours = Math.floor(minutes / 60), rest = minutes % 60;
    return hours === 0 ? rest + ' min' : rest === 0 ? hours + ' h' : hours + ' h ' + rest + ' min';
  };
  const count = (n, one, many) => (n === 0 ? [] : [n === 1 ? one : many.replace('0', n)]);

  /* Cells with tasks for some audiences only say what is left of them for the one chosen. */
  const mixed = [...body.querySelectorAll('[data-mixed]')].map((cell) => {
    const n = cell.querySelector('.n');
    const items = [...cell.querySelectorAll('li')];
    return { cell, minutes: cell.dataset.v, details: cell.querySelector('details'), time: cell.querySelector('b'), n, said: n.textContent, items };
  });
  let audienceNow = '';
  const forAudience = (audience) => {
    if (audience === audienceNow) return;
    audienceNow = audience;
    for (const { cell, minutes, details, time, n, said, items } of mixed) {
      for (const item of items) item.hidden = audience !== '' && item.dataset.a !== undefined && !list(item.dataset.a).includes(audience);
      const own = items.filter((item) => !item.hidden);
      const sum = own.reduce((all, item) => all + Number(item.dataset.m), 0);
      cell.dataset.v = audience === '' ? minutes : sum;
      time.textContent = duration(Number(cell.dataset.v));
      const kinds = (kind) => own.filter((item) => item.dataset.k === kind).length;
      const left = [...count(kinds('task'), words.task, words.tasks), ...count(kinds('session'), words.session, words.sessions)];
      n.textContent = audience === '' ? said : left.join(', ') || words.nothing;
      details.classList.toggle('empty', own.length === 0);
    }
    for (const row of new Set(mixed.map(({ cell }) => cell.parentElement))) {
      const sum = row.querySelector('.sum');
      sum.dataset.v = [...row.cells].slice(4, sum.cellIndex).reduce((all, cell) => all + Math.max(0, Number(cell.dataset.v)), 0);
      sum.textContent = duration(Number(sum.dataset.v));
    }
  };

  function apply() {
    const value = (name) => (form.elements[name] ? form.elements[name].value : '');
    const [step, audience, flag, search] = [value('step'), value('audience'), value('flag'), value('search').trim().toLowerCase()];
    forAudience(audience);
    let left = 0;
    for (const { row, step: own, audiences, flags, text } of rows) {
      const is = (step === '' || own === step) && (audience === '' || audiences.length === 0 || audiences.includes(audience))
        && (flag === '' || (flag === 'any' ? flags.length > 0 : flags.includes(flag))) && (search === '' || text.includes(search));
      row.hidden = !is;
      if (is) left += 1;
    }
    inTurns();
    shown.textContent = words.shown.replace('{n}', left).replace('{of}', rows.length);
  }

  const heads = [...table.tHead.rows[0].cells];
  const collator = new Intl.Collator(document.documentElement.lang);
  const sortBy = (head) => {
    const up = head.getAttribute('aria-sort') !== (head.dataset.sort === 'number' ? 'descending' : 'ascending');
    const direction = (head.dataset.sort === 'number') === up ? 'descending' : 'ascending';
    for (const other of heads) other.setAttribute('aria-sort', other === head ? direction : 'none');
    const at = head.cellIndex, sign = direction === 'ascending' ? 1 : -1;
    const cell = ({ row }) => row.cells[at];
    const keys = { number: (each) => Number(cell(each).dataset.v), order: ({ order }) => order, text: (each) => cell(each).textContent.trim() };
    const key = keys[head.dataset.sort];
    const keyed = rows.map((each) => [key(each), each]);
    keyed.sort(([a, x], [b, y]) => sign * (typeof a === 'number' ? a - b : collator.compare(a, b)) || x.order - y.order);
    body.append(...keyed.map(([, { row }]) => row));
    inTurns();
  };
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => sortBy(head));
  }

  openCells.addEventListener('click', () => {
    const open = openCells.getAttribute('aria-pressed') !== 'true';
    openCells.setAttribute('aria-pressed', open);
    for (const { row } of rows) for (const each of row.querySelectorAll('details')) each.open = open;
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  table.closest('details').addEventListener('toggle', () => later(showMore));
  form.hidden = false;
  apply();
})();
`;
