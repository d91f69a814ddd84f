import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readReferences } from '../../scripts/convert/references.ts';
import { matchNames } from '../../src/checks/rules/wording/code-names.ts';
import { basicTable, withSentence, yearlyDocument } from '../../src/checks/rules/wording/examples.ts';
import { listedNames } from '../../src/checks/rules/wording/listed-names.ts';
import { levelOf } from '../../src/checks/rules/wording/publisher-level.ts';
import { slips } from '../../src/checks/rules/wording/slips.ts';
import { rule as codeName } from '../../src/checks/rules/wording/u-code-name.ts';
import { rule as percentSign } from '../../src/checks/rules/wording/u-pct-sign.ts';
import { rule as unit } from '../../src/checks/rules/wording/u-unit.ts';
import { rule as year } from '../../src/checks/rules/wording/u-year.ts';
import { yearsIn } from '../../src/checks/rules/wording/years.ts';
import { runOn } from './support.ts';

const references = readReferences(join(import.meta.dirname, '../../content'));

describe('names of codes', () => {
  it('are the same whatever their brackets, spaces and line breaks', () => {
    assert.equal(matchNames('政府办公厅（室） 及相关机构事务', '政府办公厅(室)及相关机构事务'), 'same');
    assert.equal(matchNames('资源勘探工业信息等支出', '资源勘探工业信息支出'), 'same');
    assert.equal(matchNames('因公出国（境）费', '因公出国（境）费用'), 'same');
  });

  it('may be cut off', () => {
    assert.equal(matchNames('机关事业单位基本养老保险', '机关事业单位基本养老保险缴费支出'), 'same');
  });

  it('are others when a word is another', () => {
    assert.equal(matchNames('行政单位医疗', '事业单位医疗'), 'other');
    assert.equal(matchNames('行政运行', '机关服务'), 'other');
    assert.equal(matchNames('社会保障和就业支出', '社会保险和就业支出'), 'other');
  });

  it('match themselves and each other alike', () => {
    const names = fc.constantFrom(...references.functional.map(({ name }) => name));
    fc.assert(
      fc.property(names, names, (a, b) => matchNames(a, a) === 'same' && matchNames(a, b) === matchNames(b, a)),
    );
  });
});

describe('years', () => {
  it('are read with 年 and in periods, not in titles, numbers of papers and amounts', () => {
    assert.deepEqual(
      yearsIn('2024年度部门预算').map(({ year }) => year),
      [2024],
    );
    assert.deepEqual(
      yearsIn('预算年度：2024').map(({ year }) => year),
      [2024],
    );
    assert.deepEqual(yearsIn('《关于2022年预算的批复》（财预〔2018〕13号）和2018.50万元、编号2024001'), []);
  });

  it('are found wherever one is changed', () => {
    for (const [old, changed] of [
      ['某县档案局2024年部门预算', '某县档案局2023年部门预算'],
      ['# 一、2024年部门预算表', '# 一、2022年部门预算表'],
      ['项目 | 2024年预算数 | 项目 | 2024年预算数', '项目 | 2025年预算数 | 项目 | 2024年预算数'],
    ] as const) {
      const text = yearlyDocument().replace(old, changed);
      assert.notEqual(text, yearlyDocument());
      const statuses = runOn(year, { kind: 'budget', text }).map(({ status }) => status);
      assert.ok(statuses.includes('finding'), changed);
    }
  });
});

describe('U-UNIT', () => {
  const items = ['办公费10.00', '差旅费6.00', '会议费4.00'];

  it('finds the one item whose unit was changed', () => {
    for (const changed of items) {
      const list = items.map((item) => `${item}${item === changed ? '元' : '万元'}`).join('，');
      const found = runOn(unit, { kind: 'budget', text: basicTable('万元', `其中${list}`) });
      const finding = found.filter(({ status }) => status === 'finding');
      assert.equal(finding.length, 1, changed);
      assert.match(finding[0]?.subject ?? '', new RegExp(changed.slice(0, 3), 'u'));
    }
  });
});

describe('U-PCT-SIGN', () => {
  it('finds a sign that is missing and nothing where a unit follows', () => {
    const run = (sentence: string) =>
      runOn(percentSign, { kind: 'budget', text: withSentence(sentence) }).filter(({ status }) => status === 'finding')
        .length;
    assert.equal(run('一般公共服务支出80.00万元，占比80.00；住房保障支出20.00万元，占比20.00%。'), 1);
    assert.equal(run('本部门占预算总额的33，比上年有所减少。'), 1);
    for (const sentence of [
      '占比80.00%，比例为1:2，比重达百分之八十。',
      '占有使用单价50万元以上的设备0台，占地3亩。',
      '占2023年预算的5.6%，共占用5间房屋。',
      '各项占比分别为60.00%、40.00%。',
    ])
      assert.equal(run(sentence), 0, sentence);
  });
});

describe('levels of publishers', () => {
  it('are those of the last area they are named after', () => {
    for (const [name, level] of [
      ['大同市信访局', '市'],
      ['襄垣县信访局', '县'],
      ['上海市普陀区财政局', '区'],
      ['江苏省人民检察院', '省'],
      ['内蒙古自治区档案馆', '省'],
      ['某市社区服务中心', '市'],
      ['某市市场监督管理局', '市'],
      ['西南大学', null],
    ] as const) {
      assert.equal(levelOf(name), level, name);
    }
  });
});

describe('slips', () => {
  it('are not seen where words may stand side by side', () => {
    for (const text of [
      '目的的实现',
      '以及及时公开',
      '项目支出支出数',
      '信访工作工作人员',
      '1,112.08万元',
      '……',
      '研究与开发 R&D 经费',
    ])
      for (const { pattern } of slips) assert.equal([...text.matchAll(pattern)].length, 0, text);
  });

  it('take no time on hostile text', () => {
    const text = `${'主要'.repeat(20_000)}${'占'.repeat(20_000)}${'，'.repeat(20_000)}`;
    const start = performance.now();
    for (const { pattern } of slips) [...text.matchAll(pattern)];
    assert.ok(performance.now() - start < 1000);
  });
});

describe('U-CODE-NAME', () => {
  const table = (name: string) => `
2024年部门支出总表

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| | 合计 | 10.00 | 10.00 | |
| 210 | 卫生健康支出 | 10.00 | 10.00 | |
| 21011 | 行政事业单位医疗 | 10.00 | 10.00 | |
| 2101101 | ${name} | 10.00 | 10.00 | |
`;

  it('finds a name of another code, and not one that the list does not know', () => {
    const run = (text: string) =>
      runOn(codeName, { kind: 'budget', text }, references).filter(({ status }) => status === 'finding').length;
    assert.equal(run(table('行政单位医疗')), 0);
    assert.equal(run(table('事业单位医疗')), 1);
    assert.equal(run(table('行政单位医疗').replace('2101101', '2101199')), 0);
  });

  const pair = (name: string, documents: number | null, code = '30202') => ({ code, name, years: [2024], documents });

  it('holds nothing against a document that only one other document says', () => {
    assert.equal(listedNames([pair('印刷费', 1)], '30202', 2024), null);
    assert.deepEqual(listedNames([pair('印刷费', 2)], '30202', 2024)?.sure, ['印刷费']);
    assert.equal(listedNames([pair('印刷费', 2)], '30202', 2018), null);
  });

  it('knows what one document prints beside what several do', () => {
    const names = listedNames([pair('印刷费', 5), pair('印制费用', 1)], '30202', 2024);
    assert.deepEqual(names, { sure: ['印刷费'], known: ['印刷费', '印制费用'] });
  });

  it('does not believe documents against the official list', () => {
    const official = [pair('印刷费', null), pair('咨询费', null, '30203')];
    const list = [...official, pair('咨询费', 2), pair('车辆运行费', 2, '30210')];
    assert.deepEqual(listedNames(list, '30202', 2024)?.known, ['印刷费']);
    assert.equal(listedNames(list, '30210', 2024), null);
  });

  it('takes what one document prints for sure where the official list of another year has it', () => {
    const list = [{ ...pair('印刷费', null), years: [2023] }, pair('印刷费', 1)];
    assert.deepEqual(listedNames(list, '30202', 2024)?.sure, ['印刷费']);
    assert.equal(listedNames(list.slice(0, 1), '30202', 2024), null);
  });

  it('says nothing of a former name whose present one no list has for the year', () => {
    const run = (year: number, name: string) =>
      runOn(codeName, { kind: 'budget', year, text: `# 一、支出\n\n${name}（类）13.16万元。` }, references).filter(
        ({ status }) => status === 'finding',
      ).length;
    assert.equal(run(2024, '医疗卫生与计划生育支出'), 1);
    assert.equal(run(2018, '医疗卫生与计划生育支出'), 0);
    assert.equal(run(2024, '资源勘探信息等支出'), 0);
  });
});
