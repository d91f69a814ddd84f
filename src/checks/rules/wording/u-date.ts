import { kindNames, type Place } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { type DocumentText, documentTexts } from '../../document/texts.ts';
import { found, notEnoughData, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { withSentence } from './examples.ts';

interface DateWords {
  /** 20240410: days compare as numbers; the end of a month where none is printed. */
  day: number;
  words: string;
  place: Place;
}

const date = String.raw`(20\d{2})\s?[年\-/.]\s?(\d{1,2})\s?[月\-/.](?:\s?(\d{1,2})\s?日?|底|末)?`;
const asOf = new RegExp(`(?:截至|截止到?|截止时间|截止日期)\\s?[:：]?\\s?${date}`, 'gu');
const alone = new RegExp(`^\\s{0,20}${date}\\s{0,20}$`, 'u');

function dayOf([, year, month, day]: RegExpMatchArray | RegExpExecArray): number {
  return Number(year) * 10_000 + Number(month) * 100 + (day ? Number(day) : 31);
}

/** The latest date that stands alone on a line: the signature, or the cover. */
function dateOfDocument(texts: readonly DocumentText[]): DateWords | null {
  const dates = texts.flatMap(({ kind, text, place }) => {
    const match = kind === 'paragraph' ? alone.exec(text) : null;
    return match ? [{ day: dayOf(match), words: match[0].trim(), place }] : [];
  });
  return dates.sort((a, b) => b.day - a.day)[0] ?? null;
}

/** The day on which a document of its kind cannot have been published yet, or surely was. */
function bounds({ record: { fiscalYear, kind } }: CheckedDocument): { surely: number; never: number } {
  const lastYear = kind === 'budget' ? fiscalYear - 1 : fiscalYear;
  return { surely: lastYear * 10_000 + 1231, never: (lastYear + 1) * 10_000 + 1231 };
}

function judge(document: CheckedDocument, { day, words, place }: DateWords, signed: DateWords | null): Outcome {
  const subject = `“${words}”`;
  const operands = [wordsOperand('截止日期', words, place)];
  const { surely, never } = bounds(document);
  if (signed) {
    operands.push(wordsOperand('文件日期', signed.words, signed.place));
    if (day > signed.day) return found(subject, `${subject}晚于文件所署的日期 ${signed.words}。`, operands);
    return passed(subject, `${subject}不晚于文件所署的日期 ${signed.words}。`, operands);
  }
  if (day <= surely) return passed(subject, `${subject}早于这份文件可能公开的时间。`, operands);
  const { fiscalYear, kind } = document.record;
  if (day < never) return notEnoughData('文件没有署日期，不能判断先后', subject, operands);
  return found(subject, `${subject}晚于 ${fiscalYear} 年度${kindNames[kind]}公开的时间。`, operands);
}

/** 2024年初资产总额……。年末资产总额……: in a budget of 2024 the end of the year has not come. */
const endOfYear =
  /(20\d{2})\s?年(?:初[^！？]{0,150}?[。；，]\s?年末|末|底)(?:固定)?资产(?:总额|总值|总计)?(?:为|共计)?\s?\d/u;

function* endsOfYear(document: CheckedDocument, text: DocumentText): Generator<Outcome> {
  const match = endOfYear.exec(text.text);
  if (!match || document.record.kind !== 'budget' || Number(match[1]) < document.record.fiscalYear) return;
  const words = `${match[1]} 年末资产`;
  yield found(
    `“${words}”`,
    `${document.record.fiscalYear} 年度的预算写有 ${match[1]} 年末的资产数，当时该年度尚未结束。`,
    [wordsOperand('年末的数', match[0].slice(-20), text.at(match.index + match[0].length - 1))],
  );
}

export const rule: Rule = {
  id: 'U-DATE',
  title: '截止日期不晚于文件日期',
  statement: '“截至某日”的日期，不晚于文件所署的日期，也不晚于这份文件公开的时间。',
  formula: '截止日期 ≤ 文件日期',
  needs: '写有“截至某年某月某日”的文字或表',
  severity: 'info',
  kinds: ['budget', 'final'],
  examples: [
    {
      says: '截至上年末',
      kind: 'budget',
      text: withSentence('截至2023年12月31日，本部门共有车辆1辆。\n\n2024年3月8日'),
      expect: ['pass'],
    },
    {
      says: '截止日期晚于文件日期',
      kind: 'budget',
      text: withSentence('截至2024年4月10日，本部门共有车辆1辆。\n\n2024年3月8日'),
      expect: ['finding'],
    },
    {
      says: '没有署日期，不能判断',
      kind: 'budget',
      text: withSentence('截至2024年4月10日，本部门共有车辆1辆。'),
      expect: ['notEnoughData'],
    },
    {
      says: '预算里写有当年年末的资产',
      kind: 'budget',
      text: withSentence('2024年初资产总额30.00万元。年末资产总额35.00万元。'),
      expect: ['finding'],
    },
  ],
  *check(document) {
    const texts = [...documentTexts(document.record)];
    const signed = dateOfDocument(texts);
    const seen = new Set<string>();
    for (const text of texts) {
      for (const match of text.text.matchAll(asOf)) {
        const words = match[0].trim();
        if (seen.has(words)) continue;
        seen.add(words);
        yield judge(document, { day: dayOf(match), words, place: text.at(match.index) }, signed);
      }
      if (text.table === null) yield* endsOfYear(document, text);
    }
  },
};
