import type { Confidence, Evidence, Found } from './finding.ts';
import { placeOfTitle, type Title } from './title-lines.ts';

const places = { cover: '封面', heading: '标题', file: '文件名' } as const;

function evidenceOf(title: Title, count: number): Evidence {
  return { where: placeOfTitle(title, count), quote: title.quote };
}

/**
 * What titles say of a value: the cover decides, then the majority of the headings, then the name of the file.
 * Two values as often as each other decide nothing.
 */
export function voteOf<T extends string | number>(
  titles: readonly Title[],
  read: (title: Title) => T | null,
): Found<T> {
  const voices = titles.flatMap((title) => {
    const value = read(title);
    return value === null ? [] : [{ title, value }];
  });
  const groupsAt = (where: Title['where']) =>
    [
      ...Map.groupBy(
        voices.filter(({ title }) => title.where === where),
        ({ value }) => value,
      ).values(),
    ].sort((a, b) => b.length - a.length);
  const where = (['cover', 'heading', 'file'] as const).find((place) => groupsAt(place).length > 0);
  if (!where) return null;
  const [best = [], second = []] = groupsAt(where);
  const [first] = best;
  const [rival] = second;
  if (!first) return null;
  if (rival && second.length === best.length) {
    return { doubt: `${places[where]}中有“${first.title.quote}”，也有“${rival.title.quote}”` };
  }
  const others = voices.filter((voice) => voice.title.where !== where && voice.value === first.value);
  const evidence = [best, ...Map.groupBy(others, ({ title }) => title.where).values()].flatMap((group) =>
    group.slice(0, 1).map(({ title }) => evidenceOf(title, group.length)),
  );
  return { value: first.value, confidence: confidenceOf(where, best.length, others.length, second.length), evidence };
}

function confidenceOf(where: Title['where'], count: number, others: number, against: number): Confidence {
  if (where === 'file') return 'low';
  if (others > 0 || (count >= 3 && count >= 3 * against)) return 'high';
  return where === 'cover' || count >= 2 * against + 2 ? 'medium' : 'low';
}
