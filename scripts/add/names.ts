import type { Confidence, Evidence, Finding } from './finding.ts';
import type { TextLine } from './lines.ts';
import { cleanName, isOrganName } from './organ-name.ts';
import type { Gazetteer } from './regions.ts';
import { placeOfTitle, type Title } from './title-lines.ts';

/** A name that stands somewhere in a document. */
interface Candidate {
  name: string;
  source: 'cover' | 'unit' | 'caption' | 'heading' | 'file';
  evidence: Evidence;
}

const weights: Record<Candidate['source'], number> = { cover: 5, unit: 6, caption: 4, heading: 3, file: 3 };

/**
 * The caption of a table or cover that names the publisher. 单位：万元 is another 单位. Where a cover names the
 * department in charge and a unit, the document is the unit's.
 */
const captions =
  /(?:^|[\t \d）)])(?<label>编[制报](?:单位|部门)|预算主管部门|主管部门|部门名称|部门编码及名称|单位名称|填[报制](?:单位|部门)|公开(?:单位|部门)|预算(?:单位|部门)|部门[（(]单位[）)](?:名称)?|单位[（(]部门[）)](?:名称)?|部门|单位)\s*[:：]\s*(?<name>(?:(?!(?:金额)?单位\s*[:：])[^\t:：])*)/gu;

function fromCaptions(lines: readonly TextLine[]): Candidate[] {
  return lines.flatMap((line, index) =>
    [...line.text.matchAll(captions)].flatMap((match): Candidate[] => {
      const { label = '', name = '' } = match.groups ?? {};
      // A caption and its name in two cells stand in two lines.
      const found = cleanName(name.trim() === '' ? (lines[index + 1]?.text.split('\t')[0] ?? '') : name);
      if (!isOrganName(found, label !== '单位')) return [];
      const where = `${line.cover ? '封面' : '表头'}${line.at}`;
      const source = line.cover && /^预算单位|^单位名称/u.test(label) ? 'unit' : 'caption';
      return [{ name: found, source, evidence: { where, quote: match[0].trim() } }];
    }),
  );
}

/** 第一部分 大同市信访局概况, 万里街道办事处（部门）主要职能. */
const profile =
  /^(?:第[一二1]部分|[一二]、)?\s*(?<name>.{3,45}?)(?:[（(](?:部门|单位)[）)])?(?:的?(?:基本)?(?:概况|情况|主要职[能责]|职能|机构设置))/u;

function fromLines(lines: readonly TextLine[]): Candidate[] {
  return lines.flatMap((line): Candidate[] => {
    const coverName = line.cover && !/[:：]/u.test(line.text) ? cleanName(line.text) : '';
    if (isOrganName(coverName)) {
      return [{ name: coverName, source: 'cover', evidence: { where: `封面${line.at}`, quote: line.text } }];
    }
    const heading = cleanName(line.text.length > 60 ? '' : (profile.exec(line.text)?.groups?.name ?? ''));
    if (!isOrganName(heading)) return [];
    return [{ name: heading, source: 'heading', evidence: { where: `标题${line.at}`, quote: line.text } }];
  });
}

function fromTitles(titles: readonly Title[]): Candidate[] {
  return titles.flatMap((title): Candidate[] => {
    if (title.name === null) return [];
    return [{ name: title.name, source: title.where, evidence: { where: placeOfTitle(title), quote: title.quote } }];
  });
}

function confidenceOf(candidates: readonly Candidate[]): Confidence {
  const sources = new Set(candidates.map((candidate) => candidate.source));
  if (sources.size > 1) return 'high';
  return sources.has('file') || (sources.has('heading') && candidates.length < 3) ? 'low' : 'medium';
}

/** The names a document gives its publisher, the best supported first. */
function findNames(lines: readonly TextLine[], titles: readonly Title[]): Finding<string>[] {
  const all = [...fromTitles(titles), ...fromLines(lines), ...fromCaptions(lines)];
  const groups = [...Map.groupBy(all, (candidate) => candidate.name)].map(([value, candidates]) => {
    // One kind of place counts once; how often it says so decides between names of the same places.
    const kinds = new Map(candidates.map((candidate) => [candidate.source, weights[candidate.source]]));
    const often = Math.min(candidates.length, 50) / 100;
    return {
      score: [...kinds.values()].reduce((sum, weight) => sum + weight, often),
      finding: {
        value,
        confidence: confidenceOf(candidates),
        evidence: [...Map.groupBy(candidates, (candidate) => candidate.source).values()]
          .sort((a, b) => weights[b[0]?.source ?? 'file'] - weights[a[0]?.source ?? 'file'])
          .flatMap((same) => same.slice(0, 1).map(({ evidence }) => times(evidence, same.length))),
      },
    };
  });
  return groups.sort((a, b) => b.score - a.score).map(({ finding }) => finding);
}

function times(evidence: Evidence, count: number): Evidence {
  return count > 1 ? { ...evidence, where: `${evidence.where}等 ${count} 处` } : evidence;
}

/**
 * The best supported name that is more than a place (上海市普陀区); the full one where it lacks its place and
 * another ends with it: 大同市信访局 for 市信访局.
 */
export function findName(
  lines: readonly TextLine[],
  titles: readonly Title[],
  gazetteer: Gazetteer,
): Finding<string> | null {
  const names = findNames(lines, titles).filter(({ value }) =>
    gazetteer.find(value).every(({ after }) => after !== ''),
  );
  const [best] = names;
  if (!best || gazetteer.find(best.value).length > 0) return best ?? null;
  return names.find(({ value }) => value.endsWith(best.value) && gazetteer.find(value).length > 0) ?? best;
}
