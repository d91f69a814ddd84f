import { pinyin } from 'pinyin-pro';
import { normaliseTerm } from '../model/glossary.ts';

/** A term in pinyin, for ordering: `san gong jing fei`. */
export function termPinyin(term: string): string {
  return pinyin(normaliseTerm(term), { toneType: 'none', nonZh: 'removed' });
}
