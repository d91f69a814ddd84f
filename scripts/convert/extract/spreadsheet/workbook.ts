import { openZip, type Zip } from '../archive/index.ts';
import { ExtractionError } from '../extraction.ts';
import { officeLimits, workbookLimits } from '../limits.ts';
import { readDrawing } from './drawing.ts';
import { readMarkup } from './markup.ts';
import { readRelations } from './relations.ts';
import { type Area, parseArea, type Sheet } from './sheet.ts';
import { readSheet } from './sheet-xml.ts';
import { readStrings } from './strings.ts';
import { readStyles } from './styles.ts';
import { Tally } from './tally.ts';

interface ListedSheet {
  name: string;
  hidden: boolean;
  relation: string;
}

interface Contents {
  sheets: ListedSheet[];
  date1904: boolean;
  /** Print areas by index of the sheet. */
  printed: Map<number, Area[]>;
}

/** The areas of `'表 1'!$A$1:$C$9,'表 1'!$E$1:$F$9`; sheet names may hold any sign but an exclamation mark ends them. */
function printAreas(definition: string): Area[] {
  return definition.split(',').flatMap((part) => parseArea(part.slice(part.lastIndexOf('!') + 1)) ?? []);
}

function readContents(zip: Zip, path: string): Contents {
  const contents: Contents = { sheets: [], date1904: false, printed: new Map() };
  let printed: number | null = null;
  readMarkup(
    path,
    {
      open(name, attributes) {
        if (name === 'workbookPr') contents.date1904 = /^(?:1|true)$/u.test(attributes.date1904 ?? '');
        if (name === 'definedName') {
          printed = attributes.name === '_xlnm.Print_Area' ? Number(attributes.localSheetId ?? -1) : null;
        }
        if (name !== 'sheet') return;
        const { name: title = '', state, id = '' } = attributes;
        contents.sheets.push({ name: title, hidden: state === 'hidden' || state === 'veryHidden', relation: id });
      },
      text(text) {
        if (printed !== null) contents.printed.set(printed, printAreas(text));
      },
      close() {
        printed = null;
      },
    },
    (take) => zip.stream(path, take),
  );
  if (contents.sheets.length > workbookLimits.sheets) {
    throw new ExtractionError(`工作簿有 ${contents.sheets.length} 张工作表，超过 ${workbookLimits.sheets} 张的上限`);
  }
  return contents;
}

/**
 * Reads an XLSX: its sheets in order, with everything that can be shown or must be reported.
 * @throws ExtractionError when it is damaged, hostile or beyond the limits.
 */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  const zip = openZip(bytes, { ...officeLimits, entry: workbookLimits.part });
  const main = readRelations(zip, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const { sheets, date1904, printed } = readContents(zip, main);
  const relations = readRelations(zip, main);
  const part = (kind: string): string | null => relations.find((one) => one.kind === kind)?.target ?? null;
  const strings = readStrings(zip, part('sharedStrings'));
  const styles = readStyles(zip, part('styles'));
  const tally = new Tally();
  return sheets.map(({ name, hidden, relation }, index) => {
    const target = relations.find(({ id }) => id === relation);
    if (!target || !zip.has(target.target)) throw new ExtractionError(`工作表“${name}”的内容缺失，文件已损坏`);
    const drawing = readDrawing(zip, target.target);
    const charts = drawing.charts + (target.kind === 'chartsheet' ? 1 : 0);
    const grid = readSheet(zip, target.target, { strings, styles, date1904, tally });
    return { name, hidden, ...grid, printed: printed.get(index) ?? [], ...drawing, charts };
  });
}
