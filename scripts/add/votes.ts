import type { Confidence, Evidence, Finding } from './finding.ts';
import type { Title } from './title-lines.ts';

/** A value that titles agree on, or that they disagree. */
export type Vote<T> = { finding: Finding<T> } | { doubt: string } | null;

const places = { cover: '封面', heading: '标题', file: '文件名' } as const;

function evidenceOf(title: Title, count: number): Evidence {
  const line = title.where === 'file' ? '' : `第 ${title.line} 行`;
  return { where: `${places[title.where]}${line}${count > 1 ? `等 ${count} 处` : ''}`, quote: title.quote };
}

/**
 * What titles say of a value: the cover decides, then the majority of the headings, then the name of the file.
 * Two values as often as each other decide nothing.
 */
export function voteOf<T extends string | number>(
  titles: readonly Title[],
  read: (title: Title) => T | null,
  show: (value: T) => string,
): Vote<T> {
  const voices = titles.flatMap((title) => {
    const value = read(title);
    return value === null ? [] : [{ title, value }];
  });
  for (const where of ['cover', 'heading', 'file'] as const) {
    const groups = [
      ...Map.groupBy(
        voices.filter(({ title }) => title.where === where),
        ({ value }) => value,
      ),
    ].sort(([, a], [, b]) => b.length - a.length);
    const [best, second] = groups;
    if (!best) continue;
    const [value, same] = best;
    if (second && second[1].length === same.length) {
      return { doubt: `${places[where]}中有的说${show(value)}，有的说${show(second[0])}，次数相同` };
    }
    const others = voices.filter((voice) => voice.title.where !== where && voice.value === value);
    const evidence = [same, ...Map.groupBy(others, ({ title }) => title.where).values()].flatMap((group) =>
      group.slice(0, 1).map(({ title }) => evidenceOf(title, group.length)),
    );
    return {
      finding: {
        value,
        confidence: confidenceOf(where, same.length, others.length, second?.[1].length ?? 0),
        evidence,
      },
    };
  }
  return null;
}

function confidenceOf(where: Title['where'], count: number, others: number, against: number): Confidence {
  if (where === 'file') return 'low';
  if (others > 0 || (count >= 3 && count >= 3 * against)) return 'high';
  return where === 'cover' || count >= 2 * against + 2 ? 'medium' : 'low';
}
