import assert from 'node:assert/strict';
import { it } from 'node:test';
import { verdictsOf } from '../../src/checks/check-document.ts';
import { CheckedDocument } from '../../src/checks/document/checked-document.ts';
import { noReferences } from '../../src/checks/document/references.ts';
import { found } from '../../src/checks/outcome.ts';
import { rules } from '../../src/checks/registry.ts';
import { checkSeverities } from '../../src/model/index.ts';
import { convertText } from './support.ts';

const document = new CheckedDocument(convertText('一、收入\n\n收入预算100.00万元。\n'), '某县档案局', noReferences);

it('a rule names its gravest level: a finding is as grave or milder', () => {
  const [rule] = rules;
  for (const [at, severity] of checkSeverities.entries()) {
    const told = verdictsOf({ ...(rule ?? assert.fail()), severity }, document, () => [
      found('甲', '不同。'),
      ...checkSeverities.map((own) => found('甲', '不同。', [], own)),
    ]);
    assert.deepEqual(
      told.map((verdict) => verdict.severity),
      [severity, ...checkSeverities.map((own, index) => (index > at ? own : severity))],
    );
  }
});
