import type { Found } from './finding.ts';
import type { TextLine } from './lines.ts';
import type { Title } from './title-lines.ts';
import { voteOf } from './votes.ts';

/** A caption: 预算年度：2024. */
const caption = /^(?:预算|决算)?年度\s*[:：]\s*(?<year>20\d{2})/u;
/** What a sentence says of the totals: 2024年我局收入预算. */
const sentence = /(?<!\d)(?<year>20\d{2})年度?[^，。；比较]{0,24}?(?:收入|支出|收支)(?:总)?[预决]算/u;

/** The fiscal year by titles; where none has one, by captions and by sentences that speak of the totals. */
export function findYear(titles: readonly Title[], lines: readonly TextLine[]): Found<number> {
  const vote = voteOf(
    titles.filter(({ kind, where, text }) => kind !== null || where === 'file' || /[预决]算|表$/u.test(text)),
    (title) => title.fiscalYear,
  );
  if (vote) return vote;
  const said = lines.flatMap((line) => {
    const match = caption.exec(line.text) ?? sentence.exec(line.text);
    return match?.groups?.year ? [{ line, year: Number(match.groups.year), quote: match[0] }] : [];
  });
  const groups = [...Map.groupBy(said, ({ year }) => year)].sort(([, a], [, b]) => b.length - a.length);
  const [best, second] = groups;
  if (!best) return null;
  if (second && second[1].length * 2 > best[1].length) return { doubt: `正文中 ${best[0]} 年和 ${second[0]} 年都有` };
  const evidence = best[1].slice(0, 1).map(({ line, quote }) => ({ where: `正文${line.at}`, quote }));
  return { value: best[0], confidence: 'low', evidence };
}
