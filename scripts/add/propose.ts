import { findRegion } from './find-region.ts';
import type { Confidence, Finding, Proposal } from './finding.ts';
import { type TextLine, textLines } from './lines.ts';
import { cleanName, findNames } from './names.ts';
import type { Gazetteer } from './regions.ts';
import { scopeOfBody } from './scope.ts';
import { allTitles, type Title } from './title-lines.ts';
import { type Vote, voteOf } from './votes.ts';

export const kindNames = { budget: '预算', final: '决算' } as const;
export const scopeNames = { department: '部门', unit: '单位' } as const;

/**
 * What a document says of itself: who publishes, where, for which year, what. Nothing is invented: what the text
 * and the name of the file do not say, or say in two ways, is null.
 */
export function propose(text: string, fileName: string, gazetteer: Gazetteer): Proposal {
  const lines = textLines(text);
  const titles = allTitles(lines, fileName);
  const doubts: Proposal['doubts'] = {};
  const take = <T>(field: keyof Proposal['doubts'], found: { finding: Finding<T> } | { doubt: string } | null) => {
    if (found && 'doubt' in found) doubts[field] = found.doubt;
    return found && 'finding' in found ? found.finding : null;
  };
  const name = chooseName(findNames(lines, titles), gazetteer);
  const proposal = {
    name,
    region: name ? take('region', findRegion(name.value, lines, titles, gazetteer)) : null,
    fiscalYear: take('fiscalYear', yearOf(titles, lines)),
    kind: take(
      'kind',
      voteOf(
        titles,
        ({ kind }) => kind,
        (kind) => kindNames[kind],
      ),
    ),
    scope:
      take(
        'scope',
        voteOf(
          titles,
          ({ scope }) => scope,
          (scope) => scopeNames[scope],
        ),
      ) ?? scopeOfBody(lines),
  };
  return { ...proposal, title: titleOf(titles, proposal), doubts };
}

/** The best supported name; the full one where it lacks its place and another ends with it (市信访局). */
function chooseName(names: readonly Finding<string>[], gazetteer: Gazetteer): Finding<string> | null {
  const [best] = names;
  if (!best) return null;
  const isPlace = (name: string): boolean => gazetteer.find(name).some((match) => match.after === '' && !match.short);
  const named = names.filter(({ value }) => !isPlace(value));
  const [first] = named;
  if (!first || gazetteer.find(first.value).length > 0) return first ?? null;
  return named.find(({ value }) => value.endsWith(first.value) && gazetteer.find(value).length > 0) ?? first;
}

const yearOfSentence = /(?<!\d)(?<year>20\d{2})年度?[^，。；比较]{0,24}?(?:收入|支出|收支)(?:总)?[预决]算/u;

/** By titles; where none has a year, by the sentences that speak of the budget's totals. */
function yearOf(titles: readonly Title[], lines: readonly TextLine[]): Vote<number> {
  const vote = voteOf(
    titles.filter(({ kind, where }) => kind !== null || where === 'file'),
    ({ fiscalYear }) => fiscalYear,
    String,
  );
  if (vote) return vote;
  const said = lines.flatMap((line) => {
    const match = /^(?:预算|决算)?年度\s*[:：]\s*(?<year>20\d{2})/u.exec(line.text) ?? yearOfSentence.exec(line.text);
    return match?.groups?.year ? [{ line, year: Number(match.groups.year), quote: match[0] }] : [];
  });
  const groups = [...Map.groupBy(said, ({ year }) => year)].sort(([, a], [, b]) => b.length - a.length);
  const [best, second] = groups;
  if (!best) return null;
  if (second && second[1].length * 2 > best[1].length) return { doubt: `正文中 ${best[0]} 年和 ${second[0]} 年都有` };
  const evidence = best[1].slice(0, 1).map(({ line, quote }) => ({ where: `正文第 ${line.number} 行`, quote }));
  return { finding: { value: best[0], confidence: 'low', evidence } };
}

const partOfTitle = /(?:预算|决算)(?:信息)?(?:公开)?(?:情况)?(?:说明|报告|文本|表)?$/u;

/** The title as printed where it names the publisher and the year; otherwise one put together from what was found. */
function titleOf(
  titles: readonly Title[],
  found: Pick<Proposal, 'name' | 'fiscalYear' | 'kind' | 'scope'>,
): Finding<string> | null {
  const { name, fiscalYear, kind, scope } = found;
  if (!name || !fiscalYear || !kind) return null;
  const printed = titles.find(
    (title) =>
      title.where !== 'file' &&
      title.kind === kind.value &&
      title.fiscalYear === fiscalYear.value &&
      cleanName(title.before) === name.value &&
      partOfTitle.test(title.text),
  );
  if (printed) {
    const value = `${name.value}${printed.text.slice(printed.before.length)}`;
    const where = `${printed.where === 'cover' ? '封面' : '标题'}第 ${printed.line} 行`;
    const confidence: Confidence = printed.where === 'cover' ? 'high' : 'medium';
    return { value, confidence, evidence: [{ where, quote: printed.quote }] };
  }
  const value = `${name.value}${fiscalYear.value}年${scope ? scopeNames[scope.value] : ''}${kindNames[kind.value]}`;
  return { value, confidence: 'low', evidence: [{ where: '由以上各项拼成', quote: value }] };
}
