import { wordsOperand } from '../../arithmetic/figure.ts';
import { explanationOf } from '../../document/explanations.ts';
import { topics } from '../../document/topics.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

const sections = (operating: string) => `一、收支总体情况

2024年收入预算总额100.00万元，支出预算总额100.00万元，比上年增加5.00万元，主要原因是人员增加。

二、机关运行经费情况

${operating}

三、“三公”经费情况

2024年“三公”经费预算0.20万元，与上年持平。

四、政府采购情况

本单位2024年未安排政府采购。

五、国有资产占用情况

截至2023年末共有车辆1辆。

六、预算绩效情况

2024年纳入绩效目标管理的项目2个，涉及资金20.00万元。
`;

/** Topics whose explanation is asked for with figures. Goals may be told in words. */
const wordsWillDo = new Set(['performance']);

export const rule: Rule = {
  id: 'S-NARRATIVE',
  title: '该说明的都有说明',
  statement: '收支总体、增减原因、机关运行经费、“三公”经费、政府采购、国有资产、绩效都有说明，并给出数字或写明没有。',
  formula: '有这一节，而且有数字，或写明“无”',
  needs: '情况说明部分的标题和正文',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '写明没有此项；数字在该节的表里；政府性基金和国有资本经营预算没有就可以不写。',
  examples: [
    {
      says: '各项都有说明',
      kind: 'budget',
      text: sections('机关运行经费预算12.00万元，比上年减少0.50万元，主要原因是压减办公费。'),
      expect: ['pass', 'pass', 'pass', 'pass', 'pass', 'pass', 'pass'],
    },
    {
      says: '机关运行经费一节没有数字',
      kind: 'budget',
      text: sections('机关运行经费主要用于单位日常办公运转所需的各项支出。'),
      expect: ['pass', 'finding', 'pass', 'pass', 'pass', 'pass', 'pass'],
    },
    {
      says: '写明没有机关运行经费',
      kind: 'budget',
      text: sections('本单位为事业单位，没有机关运行经费。'),
      expect: ['pass', 'pass', 'pass', 'pass', 'pass', 'pass', 'pass'],
    },
    {
      says: '没有机关运行经费的说明',
      kind: 'budget',
      text: sections('本年无变化。').replace(/二、机关运行经费情况\n\n本年无变化。\n/u, ''),
      expect: ['pass', 'finding:info', 'pass', 'pass', 'pass', 'pass', 'pass'],
    },
  ],
  *check(document): Generator<Outcome> {
    if (document.record.sections.length === 0) return;
    for (const topic of topics) {
      const explanation = explanationOf(document, topic);
      if (!explanation) {
        if (!topic.optional) yield found(topic.name, `文件里没有找到关于${topic.name}的说明。`, [], 'info');
        continue;
      }
      const operands = [wordsOperand('说明', explanation.where, explanation.place)];
      if (explanation.hasQuantity || explanation.saysNone) {
        const how = explanation.hasQuantity ? '有说明，并给出数字' : '有说明，写明没有';
        yield passed(topic.name, `${how}：“${explanation.where}”。`, operands);
      } else {
        const message = `“${explanation.where}”一节没有给出数字，也没有写明没有此项。`;
        yield found(topic.name, message, operands, wordsWillDo.has(topic.id) ? 'info' : 'warn');
      }
    }
    const compared = topics.flatMap((topic) => explanationOf(document, topic) ?? []);
    if (compared.length === 0) return;
    const reasoned = compared.find(({ hasReason, tellsChange }) => hasReason && tellsChange);
    if (reasoned) {
      const operands = [wordsOperand('说明', reasoned.where, reasoned.place)];
      yield passed('增减变化及原因', `说明了增减变化和原因：“${reasoned.where}”。`, operands);
    } else {
      yield found('增减变化及原因', '文件里没有找到收支比上年增减及其原因的说明。', [], 'info');
    }
  },
};
