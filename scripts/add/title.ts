import { type DisclosureKind, kindNames, scopeNames } from '../../src/model/index.ts';
import type { Finding, Scope } from './finding.ts';
import { placeOfTitle, type Title } from './title-lines.ts';

/** What a title is made of, as far as it is settled. */
interface Settled {
  name: string | null;
  fiscalYear: number | null;
  kind: DisclosureKind | null;
  scope: Scope | null;
}

const wholeDocument = /[预决]算(?:信息)?(?:公开)?的?(?:情况)?(?:说明|报告|文本|表)?$/u;

/** A title without brackets around the name, 部门 in brackets after it and codes before it. */
function tidy(text: string, name: string): string {
  const plain = text.replaceAll(/[【】]|[[（(［](?:部门|单位)[\]）)］]/gu, '');
  const start = plain.indexOf(name);
  return start < 0 || /\p{Script=Han}/u.test(plain.slice(0, start)) ? plain : plain.slice(start);
}

/** The title as printed where it names publisher and year; otherwise one put together from what is settled. */
export function titleOf(titles: readonly Title[], { name, fiscalYear, kind, scope }: Settled): Finding<string> | null {
  if (name === null || fiscalYear === null || kind === null) return null;
  const printed = titles.find(
    (title) =>
      title.where !== 'file' &&
      title.kind === kind &&
      title.fiscalYear === fiscalYear &&
      title.name === name &&
      wholeDocument.test(title.text),
  );
  if (!printed) {
    const value = `${name}${fiscalYear}年${scope ? scopeNames[scope] : ''}${kindNames[kind]}`;
    return { value, confidence: 'low', evidence: [{ where: '由以上各项拼成', quote: value }] };
  }
  return {
    value: tidy(printed.text, name),
    confidence: printed.where === 'cover' ? 'high' : 'medium',
    evidence: [{ where: placeOfTitle(printed), quote: printed.quote }],
  };
}
