import { createHash } from 'node:crypto';
import { convertDocument } from '../../scripts/convert/pipeline.ts';
import { runRule } from '../../src/checks/check-document.ts';
import { CheckedDocument } from '../../src/checks/document/checked-document.ts';
import { type CheckReferences, noReferences } from '../../src/checks/document/references.ts';
import type { Example, Rule } from '../../src/checks/rule.ts';
import type { Disclosure, Verdict } from '../../src/model/index.ts';

const publisherOfExamples = '某县档案局';

/** The record of a document that is written in a test. */
export function convertText(
  text: string,
  {
    kind = 'budget',
    year = 2024,
    publisher = publisherOfExamples,
  }: Partial<Pick<Example, 'kind' | 'year' | 'publisher'>> = {},
): Disclosure {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return convertDocument({
    id: `example/${year}-${kind}`,
    metadata: {
      bureau: 'example',
      region: '110000',
      fiscalYear: year,
      kind,
      scope: 'department',
      title: '例',
      publishedAt: null,
      files: [{ path: 'example.txt', sha256 }],
    },
    publisher,
    path: 'example.txt',
    files: [{ path: 'example.txt', sha256, text, format: null, notices: [] }],
  }).disclosure;
}

/** The verdicts of one rule on a document that is written in a test. */
export function runOn(
  rule: Rule,
  example: Omit<Example, 'says' | 'expect'>,
  references: CheckReferences = noReferences,
): Verdict[] {
  const record = convertText(example.text, example);
  return runRule(rule, new CheckedDocument(record, example.publisher ?? publisherOfExamples, references));
}

/** Statuses as examples name them: a finding milder than its rule is named with its severity. */
export function statusesOf(rule: Pick<Rule, 'severity'>, verdicts: readonly Verdict[]): string[] {
  return verdicts.map(({ status, severity }) =>
    status === 'finding' && severity !== rule.severity ? `finding:${severity}` : status,
  );
}
