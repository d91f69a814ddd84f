import {
  judgementWords,
  type RuleFamily,
  type RuleView,
  ruleCount,
  ruleFamilies,
  severityWords,
  statusWords,
  type WordView,
} from '../../src/views/rules.ts';
import { documentLanguage, wordsOf } from '../../src/words/index.ts';

const chinese = wordsOf(documentLanguage);

/** Text of a rule inside a table or sentence: signs that Markdown would read as its own stay signs. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~]/gu, String.raw`\$&`).replaceAll(/\s*\n\s*/gu, ' ');
}

function words(list: readonly WordView[]): string[] {
  return [...list.map(({ name, says }) => `- **${plain(name)}**：${plain(says)}`), ''];
}

function ruleSection(rule: RuleView): string[] {
  const parts: [string, string | null][] = [
    ['算式', rule.formula],
    ['要用到', rule.needs],
    ['容差', rule.tolerance],
    ['级别', rule.severityName],
    ['适用于', `${rule.appliesTo}${rule.across ? '；和本站收录的别的文件比较' : ''}`],
    ['这样不算不符', rule.notAnError],
    ['例子', rule.examples.map(({ says, outcome }) => `${says} → ${outcome}`).join('。')],
  ];
  return [
    `### ${rule.id} ${plain(rule.title)}`,
    '',
    plain(rule.statement),
    '',
    ...parts.flatMap(([name, text]) => (text ? [`- ${name}：${plain(text)}`] : [])),
    '',
  ];
}

function familySection(family: RuleFamily): string[] {
  return [`## ${family.name}`, '', `${family.says}。`, '', ...family.rules.flatMap(ruleSection)];
}

/** The catalogue of the rules as a document, made from the rules themselves. */
export function checksDocument(): string {
  const families = ruleFamilies();
  return `${[
    '# Checks',
    '',
    'Every rule by which documents are checked, as the registry in `src/checks` has it. Made by `npm run docs:checks`;',
    'do not edit. The texts are those of the page `/checks/rules/`, which shows the example documents as well.',
    '',
    `${ruleCount} 条规则：${families.map(({ name, rules }) => `${name} ${rules.length}`).join('，')}。`,
    '',
    '## 数字怎么比',
    '',
    '按印出的精度，先合的算：',
    '',
    ...words(judgementWords(chinese)),
    '一处核对的结果：',
    '',
    ...words(statusWords(chinese)),
    chinese.checks.rulesPage.gravity,
    '',
    ...words(severityWords(chinese)),
    ...families.flatMap(familySection),
  ]
    .join('\n')
    .trimEnd()}\n`;
}
