import { pinyin, polyphonic } from 'pinyin-pro';
import { normaliseTerm } from '../model/glossary.ts';

/** A term in pinyin, for ordering: `san gong jing fei`. */
export function termPinyin(term: string): string {
  return pinyin(normaliseTerm(term), { toneType: 'none', nonZh: 'removed' });
}

/**
 * The readings of a name, one a character, the likely one first: `ceng/zeng du qu`. A character may be read
 * in several ways and a place name often takes the rare one, so all are kept.
 */
export function namePinyin(name: string): string {
  const likely = pinyin(name, { toneType: 'none', type: 'array', v: true });
  const all = polyphonic(name, { toneType: 'none', type: 'array', v: true });
  return likely
    .map((reading, index) => [...new Set([reading, ...(all[index] ?? [])])].join('/').replaceAll(' ', ''))
    .join(' ')
    .toLowerCase();
}
