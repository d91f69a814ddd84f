import { centralCode, centralEvidence } from './central.ts';
import { type Confidence, type Found, isFinding } from './finding.ts';
import type { TextLine } from './lines.ts';
import type { Gazetteer, RegionMatch } from './regions.ts';
import { placeOfTitle, type Title } from './title-lines.ts';

const university = /(?:大学|学院|学校|医院)(?!.*局)/u;

/**
 * Where a bureau lies, by its name; by the title or the file's name where its own has no division. A name that
 * fits several places (普陀区) is decided by the province or city that the document speaks of, or not at all.
 */
export function findRegion(
  name: string,
  lines: readonly TextLine[],
  titles: readonly Title[],
  gazetteer: Gazetteer,
): Found<string> {
  const central = centralEvidence(name, lines);
  if (central) return { value: centralCode, confidence: 'medium', evidence: [central] };
  const own = gazetteer.find(name);
  if (own.length > 0) return chosen(own, name, '机构名称', lines, gazetteer);
  for (const title of titles) {
    if (title.where === 'heading') continue;
    const found = gazetteer.find(title.text).filter((match) => !match.short);
    if (found.length > 0) return lower(chosen(found, title.quote, placeOfTitle(title), lines, gazetteer));
  }
  return null;
}

function chosen(
  matches: readonly RegionMatch[],
  quote: string,
  where: string,
  lines: readonly TextLine[],
  gazetteer: Gazetteer,
): Found<string> {
  const [only] = matches;
  if (!only) return null;
  if (matches.length === 1) {
    // 南京大学 is no university of 南京市: a short name at the beginning of a school's says nothing.
    if (only.short && university.test(only.after)) return { doubt: `“${quote}”中的地名是简称，说明不了隶属` };
    const former = only.steps.at(-1)?.division.former;
    const evidence = [
      { where, quote },
      ...(former ? [{ where: '区划数据', quote: `旧代码，最晚见于 ${former.to}` }] : []),
    ];
    return { value: only.code, confidence: only.short ? 'medium' : 'high', evidence };
  }
  const spoken = matches.flatMap((match) => {
    const line = parentsOf(match, gazetteer).flatMap((parent) => lines.find(({ text }) => text.includes(parent)) ?? []);
    return line[0] ? [{ match, line: line[0] }] : [];
  });
  const [decided] = spoken;
  if (decided && spoken.length === 1) {
    const place = gazetteer.path(decided.match.code);
    const evidence = [
      { where, quote },
      { where: `正文${decided.line.at}提到上级，因此是${place}`, quote: decided.line.text.slice(0, 40) },
    ];
    return { value: decided.match.code, confidence: 'low', evidence };
  }
  const places = matches.slice(0, 6).map(({ code }) => `${gazetteer.path(code)}（${code}）`);
  return { doubt: `“${quote}”中的地名有多处：${places.join('、')}${matches.length > 6 ? '等' : ''}` };
}

/** Names of the divisions above the ones that stand in a name. */
function parentsOf(match: RegionMatch, gazetteer: Gazetteer): string[] {
  const written = new Set(match.steps.map(({ division }) => division.code));
  return [`${match.code.slice(0, 4)}00`, `${match.code.slice(0, 2)}0000`]
    .filter((code) => !written.has(code))
    .flatMap((code) => gazetteer.get(code)?.name ?? [])
    .filter((parent) => parent.length > 2 && parent !== '市辖区');
}

function lower(found: Found<string>): Found<string> {
  if (!isFinding(found)) return found;
  const confidence: Confidence = found.confidence === 'high' ? 'medium' : 'low';
  return { ...found, confidence };
}
