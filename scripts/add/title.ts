import type { DisclosureKind } from '../../src/model/index.ts';
import { type Finding, kindNames, type Scope, scopeNames } from './finding.ts';
import { cleanName } from './names.ts';
import { placeOfTitle, type Title } from './title-lines.ts';

/** What a title is made of, as far as it is settled. */
interface Settled {
  name: string | null;
  fiscalYear: number | null;
  kind: DisclosureKind | null;
  scope: Scope | null;
}

const wholeDocument = /[预决]算(?:信息)?(?:公开)?(?:情况)?(?:说明|报告|文本|表)?$/u;

/** The title as printed where it names publisher and year; otherwise one put together from what is settled. */
export function titleOf(titles: readonly Title[], { name, fiscalYear, kind, scope }: Settled): Finding<string> | null {
  if (name === null || fiscalYear === null || kind === null) return null;
  const printed = titles.find(
    (title) =>
      title.where !== 'file' &&
      title.kind === kind &&
      title.fiscalYear === fiscalYear &&
      cleanName(title.before) === name &&
      wholeDocument.test(title.text),
  );
  if (!printed) {
    const value = `${name}${fiscalYear}年${scope ? scopeNames[scope] : ''}${kindNames[kind]}`;
    return { value, confidence: 'low', evidence: [{ where: '由以上各项拼成', quote: value }] };
  }
  return {
    value: `${name}${printed.text.slice(printed.before.length)}`,
    confidence: printed.where === 'cover' ? 'high' : 'medium',
    evidence: [{ where: placeOfTitle(printed), quote: printed.quote }],
  };
}
