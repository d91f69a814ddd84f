import { pinyin } from 'pinyin-pro';
import type { Bureau } from '../../src/model/index.ts';
import { centralCode } from './central.ts';
import type { Gazetteer } from './regions.ts';

/** Addresses stay readable. */
const longestId = 60;

const townships = /(?:街道(?:党工委|办事处)?|[镇乡]|苏木)(?:党委|人民政府|政府)?(?:办公室)?$/u;

/** The level of government a bureau belongs to, by the code of its division and its name. */
export function levelOf(name: string, region: string): Bureau['level'] {
  if (region === centralCode) return 'central';
  if (townships.test(name)) return 'township';
  if (region.endsWith('0000')) return 'province';
  return region.endsWith('00') ? 'prefecture' : 'county';
}

function syllables(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' }).map((one) =>
    one.toLowerCase().replaceAll(/[^a-z]/gu, ''),
  );
}

/**
 * An id for a new bureau: its divisions without 省市县区, then the rest of its name, in pinyin:
 * `qinhuangdao-haigang-xinfangju`. One that is taken gets the code of the division behind it.
 */
export function proposeId(name: string, region: string, taken: ReadonlySet<string>, gazetteer: Gazetteer): string {
  const match = gazetteer.find(name).find(({ code }) => code === region);
  // A place is read whole, for 都 in 曾都区 is du; then 区 goes.
  const places = (match?.steps ?? []).map(({ written }) => {
    const stem = written.replace(/(?<=..)(?:自治)?[省市县区州盟旗]$/u, '');
    return syllables(written).slice(0, stem.length).join('');
  });
  const rest = match ? `${match.before}${match.after.replace(/^人民政府(?=.)/u, '')}` : name;
  const parts = [...places, shorten(syllables(rest))];
  const id = parts.filter((part) => part !== '').join('-') || 'bureau';
  if (!taken.has(id)) return id;
  let next = `${id}-${region}`;
  for (let count = 2; taken.has(next); count += 1) next = `${id}-${region}-${count}`;
  return next;
}

function shorten(all: readonly string[]): string {
  let text = '';
  for (const syllable of all) {
    if (text.length + syllable.length > longestId) break;
    text += syllable;
  }
  return text;
}

/** Bureaus that have or had a name. */
export function bureausNamed(bureaus: readonly Bureau[], name: string): Bureau[] {
  return bureaus.filter((bureau) => bureau.names.some((known) => known.name === name));
}
