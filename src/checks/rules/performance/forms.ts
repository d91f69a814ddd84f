import type { Form, Fund, Indicator, Place } from '../../../model/index.ts';
import { type Figure, makeFigure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { formName } from '../../document/forms.ts';
import type { Sheet } from '../../document/sheet.ts';

export type FormKind = 'department' | 'project' | 'assessment';

/** A performance form with what it is a form of. */
export interface PerformanceForm {
  sheet: Sheet;
  form: Form;
  kind: FormKind;
  /** As in all messages: 绩效目标表“档案整理经费”. */
  name: string;
}

const kinds: Record<string, FormKind> = {
  'department-goal': 'department',
  'project-goal': 'project',
  'project-self-assessment': 'assessment',
};

/** The forms of a document, of some kinds only where they are named, in document order. */
export function formsOf(document: CheckedDocument, ...wanted: readonly FormKind[]): PerformanceForm[] {
  return document.sheets.flatMap((sheet) => {
    const kind = kinds[sheet.stem ?? ''];
    const { form } = sheet.table;
    if (!kind || !form || (wanted.length > 0 && !wanted.includes(kind))) return [];
    return [{ sheet, form, kind, name: formName(sheet) }];
  });
}

/** A source of money without 其中, number and spaces: 市县（区）财政资金. */
export function plainSource(source: string): string {
  return source
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replace(/^其中:/u, '')
    .replace(/[:：]$/u, '');
}

const totalWords = /资金总额|^(?:总)?合计$|^预算数$|^总计$|^项目(?:总)?资金$/u;

/** Whether a line of the money block is the whole of it. */
export function isWhole({ source }: Fund): boolean {
  return totalWords.test(plainSource(source));
}

/** The figure of a line of the money block: an amount, a percentage or points. Null for words and blanks. */
export function fundFigure({ name }: PerformanceForm, fund: Fund): Figure | null {
  const { value, text, place, source, figure } = fund;
  const line = plainSource(source);
  const label = `${name}“${line.includes(figure) ? line : [line, figure].filter(Boolean).join('·')}”`;
  const common = { text, place, label };
  if (value?.kind === 'amount') return makeFigure({ ...common, amount: value.amount, unit: value.unit });
  if (value?.kind === 'percent') return makeFigure({ ...common, amount: value.percent, unit: '%' });
  return value?.kind === 'count' ? makeFigure({ ...common, amount: value.count, unit: null }) : null;
}

/** A plain number printed in a cell of a form; null for words. */
export function numberFigure(
  text: string | null,
  label: string,
  place: Place,
  unit: string | null = null,
): Figure | null {
  const amount =
    text
      ?.normalize('NFKC')
      .trim()
      .replaceAll(',', '')
      .replace(/[%分]$/u, '') ?? '';
  return /^\d{1,9}(?:\.\d{1,6})?$/u.test(amount) ? makeFigure({ text: text ?? '', label, place, amount, unit }) : null;
}

/** The set of goals an indicator belongs to: 实施期 and 长期 alike, 年度, or none where the form has one set. */
export function periodOf({ period }: Indicator): 'whole' | 'year' | null {
  if (period === null) return null;
  return /年度|当年|本年/u.test(period) ? 'year' : 'whole';
}

/** A name of an indicator for comparing. */
export function indicatorName({ name }: Indicator): string {
  return name
    .normalize('NFKC')
    .replaceAll(/\s|[“”"‘’']/gu, '')
    .replace(/\([^()]{0,200}\)/gu, '')
    .replace(/[。;；,，:：.]+$/u, '');
}

/** Whether a form is of a project that goes on from year to year, or of one of a single year. */
export function isStanding({ form }: PerformanceForm): boolean {
  const said = form.fields.filter(({ label }) => /项目属性|项目期|项目类型|项目类别/u.test(label));
  return said.some(({ passage }) => /经常性|常年|长期|一次性|当年|(?<!\d)1年|一年|99年/u.test(passage.text));
}
