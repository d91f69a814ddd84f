import { documentLanguage, wordsOf } from '../../words/index.ts';
import { type Absence, absenceText } from '../absence.ts';
import { figureRemarks, figureText } from '../browse/listed.ts';
import type { Disagreements } from '../checks/disagreements.ts';
import { csvText } from '../csv-text.ts';
import { type RegionPage, type RegionRow, regionFigures } from './regions.ts';

const words = wordsOf(documentLanguage);

/** Where the totals of a division stand as CSV, from the root of the site. */
export function regionCsvPath(code: string): string {
  return `/data/regions/${code}.csv`;
}

/**
 * The totals that the page of a division shows, as CSV.
 *
 * @param found figures that do not agree with others
 * @param address gives the full address of a path of the site
 */
export function regionCsv({ groups }: RegionPage, found: Disagreements, address: (path: string) => string): string {
  const remarks = (figure: Exclude<RegionRow['figures'][number], Absence>): string[] => {
    const finding = found.get(figure.href);
    return [...figureRemarks(figure, words), ...(finding ? [words.checks.differs(address(finding))] : [])];
  };
  const names = regionFigures.map((figure) => words.figures.names[figure]);
  return csvText([
    ['年份和类型', '机构', '文件', ...names.flatMap((name) => [name, `${name}的出处`, `${name}的说明`])],
    ...groups.flatMap(({ title, rows }) =>
      rows.map(({ publisher, name, figures }) => [
        title,
        publisher,
        name,
        ...figures.flatMap((figure) =>
          'why' in figure
            ? ['', address(figure.href), absenceText(figure, words)]
            : [figureText(figure, words), address(figure.href), remarks(figure).join('；')],
        ),
      ]),
    ),
  ]);
}
