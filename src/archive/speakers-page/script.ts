/**
 * Makes the table one to sort and to search. It holds nothing of the articles, adds to the page only what a reader can do
 * without, and is the one script that the page lets run: by the hash below.
 */
export const script = `'use strict';
(() => {
  const table = document.querySelector('.listing');
  const tools = document.querySelector('.tools');
  if (!table || !tools) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const nameOf = (row) => (row.cells[0].querySelector('bdi') || row.cells[0]).textContent;
  // not those who are quoted beside
  const ownOf = (row) => [...row.cells[0].querySelectorAll('bdi')].filter((one) => !one.closest('.others'));
  const texts = new Map(rows.map((row) => [row, ownOf(row).map((one) => one.textContent).join('\\n').toLowerCase()]));
  const valueOf = (row, at, isNumber) => {
    if (at === 0) return nameOf(row).toLowerCase();
    const text = row.cells[at].textContent;
    return isNumber ? Number(text.replace(/[^0-9]/g, '')) : text;
  };
  heads.forEach((head, at) => {
    const isNumber = head.className === 'number';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const was = head.getAttribute('aria-sort');
      const isDown = was === null ? isNumber : was === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      const sorted = rows.map((row) => [valueOf(row, at, isNumber), row]);
      sorted.sort(([a], [b]) => (a === b ? 0 : (a < b) === isDown ? 1 : -1));
      body.append(...sorted.map(([, row]) => row));
    });
  });
  const field = (words, input) => {
    const label = document.createElement('label');
    label.append(words + ' ', input);
    tools.append(label);
    return input;
  };
  const search = field('Find', document.createElement('input'));
  search.type = 'search';
  const kinds = field('Kind', document.createElement('select'));
  for (const kind of ['all', ...new Set(rows.map((row) => row.cells[1].textContent))]) kinds.add(new Option(kind));
  const told = document.createElement('output');
  tools.append(told);
  const show = () => {
    const words = search.value.trim().toLowerCase();
    let count = 0;
    for (const row of rows) {
      const isKind = kinds.selectedIndex === 0 || row.cells[1].textContent === kinds.value;
      row.hidden = !isKind || !texts.get(row).includes(words);
      if (!row.hidden) count++;
    }
    told.textContent = count === rows.length ? '' : count + ' of ' + rows.length;
  };
  search.addEventListener('input', show);
  kinds.addEventListener('change', show);
  tools.hidden = false;
})();
`

/** SHA-256 of the script, as a content security policy names it. */
export const scriptHash = 'sha256-ZhuOny3P/qzJTspqdkwys1hLiuf5wLzrjO5NWvewKsg='
