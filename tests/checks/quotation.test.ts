import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { alternateQuotes } from '../../src/checks/quotation.ts';
import { rule as share } from '../../src/checks/rules/prose/p-pct-share.ts';
import { runOn } from './support.ts';

describe('quotation marks of verdicts', () => {
  it('alternate with their depth', () => {
    assert.equal(alternateQuotes('正文““三公”经费”的占比'), '正文“‘三公’经费”的占比');
    assert.equal(alternateQuotes('“甲“乙“丙””丁”与“戊”'), '“甲‘乙“丙”’丁”与“戊”');
    assert.equal(alternateQuotes('‘甲’与“乙‘丙’”'), '‘甲’与“乙‘丙’”');
  });

  it('are left alone where a quotation was cut', () => {
    for (const cut of ['正文写““三公”。', '写”三公“', '”“']) assert.equal(alternateQuotes(cut), cut);
  });

  it('lose and add nothing', () => {
    const marks = fc.array(fc.constantFrom('“', '”', '‘', '’', '甲')).map((all) => all.join(''));
    const bare = (text: string): string => text.replaceAll(/[“”‘’]/gu, '|');
    fc.assert(
      fc.property(marks, (text) => {
        assert.equal(bare(alternateQuotes(text)), bare(text));
      }),
    );
  });

  it('are set in subjects, messages and labels, and not in the words of the document', () => {
    const text =
      '\n一、经费\n\n2024年“三公”经费预算300.00万元，其中：“一站式”接待费200.00万元，占66.67%；公务用车运行维护费100.00万元，占33.33%。\n';
    const [first] = runOn(share, { kind: 'budget', text });
    assert.equal(first?.subject, '“‘一站式’接待费”的占比');
    assert.match(first?.message ?? '', /正文“‘一站式’接待费”的占比/u);
    assert.equal(first?.operands[0]?.label, '正文“‘一站式’接待费”的占比');
  });
});
