import { csvText } from '../../views/csv-text.ts';
import { chooser as chooserEn } from '../../words/en/chooser.ts';
import { spoken } from '../../words/spoken.ts';
import { chooser as chooserZh } from '../../words/zh/chooser.ts';
import { offerCopy, tabbed, textOf } from '../table/copy.ts';
import { words as tableWords } from '../table/words.ts';

const words = spoken({ zh: chooserZh, en: chooserEn });

/** What a comparison shows, one row a figure: as printed, with what is said of it and the address of its place. */
function comparedRows(comparison: Element): string[][] {
  const rows = [...comparison.querySelectorAll('.compare-sections > section')].flatMap((section) =>
    [...section.querySelectorAll('tbody')].flatMap((group) =>
      [...group.querySelectorAll('tr:not(.measure)')].map((row) => [
        textIn(section, 'h2'),
        textIn(group, '.measure > th'),
        textIn(row, 'th'),
        ...figureOf(row),
      ]),
    ),
  );
  return [[...words.columns], ...rows];
}

/** The figure of a row, what is said of it, and where it stands; without a figure the reason is what is said. */
function figureOf(row: Element): [figure: string, remarks: string, source: string] {
  const printed = row.querySelector('.printed');
  if (!printed) return ['', textIn(row, 'td'), row.querySelector<HTMLAnchorElement>('td a')?.href ?? ''];
  const said = [...printed.querySelectorAll('.said')].map(textOf);
  const figure = printed.cloneNode(true) as Element;
  for (const remark of figure.querySelectorAll('.said')) remark.remove();
  return [textOf(figure), said.join('; '), printed.querySelector('a')?.href ?? ''];
}

function textIn(element: Element, selector: string): string {
  const found = element.querySelector(selector);
  return found ? textOf(found) : '';
}

/** Gives the browser a file to keep. */
function keep(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Lets a reader take along the link of a comparison, and what it shows as it stands at that moment. */
export function offerTakingAlong(page: Element, address: () => string): void {
  const tools = page.querySelector<HTMLElement>('.table-tools');
  const comparison = page.querySelector('[data-part="result"]');
  const status = page.querySelector('[data-part="taken"]');
  const button = (what: string) => tools?.querySelector<HTMLButtonElement>(`[data-take="${what}"]`);
  const [link, table, csv] = [button('link'), button('table'), button('csv')];
  if (!tools || !comparison || !status || !link || !table || !csv) return;
  tools.hidden = false;
  offerCopy(link, status, address, { copied: tableWords.linkCopied, refused: tableWords.inAddress });
  offerCopy(table, status, () => tabbed(comparedRows(comparison)));
  csv.addEventListener('click', () => keep(`${words.file}.csv`, csvText(comparedRows(comparison))));
}
