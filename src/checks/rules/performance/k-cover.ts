import type { Operand, Place } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { leafProjects, projectName, projectTree } from '../../document/projects.ts';
import { documentTexts } from '../../document/texts.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { goalForm, projectTable } from './examples.ts';
import { formsOf, type PerformanceForm } from './forms.ts';

interface Announced {
  count: number;
  words: string;
  place: Place;
}

const published =
  /公开(?:的)?(?:重点)?(?:二级)?项目(?:支出)?绩效(?:目标|自评)(?:表|报告|结果)?(?:共计?)?\s{0,2}(\d{1,3})\s{0,2}个/u;
const assessed =
  /(?:项目)?绩效自评(?:的)?(?:项目)?(?:个数)?(?:共计?|为)?\s{0,2}(\d{1,3})\s{0,2}个|对\s{0,2}(\d{1,3})\s{0,2}个(?:二级)?项目[^。；，]{0,12}自评/u;

/** How many forms the text says are published, or how many projects were assessed. */
function announced(document: CheckedDocument): Announced | null {
  const wanted = document.record.kind === 'budget' ? [published] : [published, assessed];
  const texts = [...documentTexts(document.record)].filter(({ table }) => table === null);
  for (const pattern of wanted) {
    for (const { text, at } of texts) {
      const match = pattern.exec(text);
      const count = Number(match?.[1] ?? match?.[2] ?? 0);
      if (match && count > 0) return { count, words: match[0], place: at(match.index) };
    }
  }
  return null;
}

function operandsOf(forms: readonly PerformanceForm[]): Operand[] {
  return forms.map(({ sheet, form, name }) => wordsOperand(name, form.name ?? sheet.id, sheet.table.place));
}

function againstAnnouncement(forms: readonly PerformanceForm[], { count, words, place }: Announced): Outcome {
  const subject = '绩效表的张数';
  const stated = `文字写“${words}”，文件里有 ${forms.length} 张项目绩效表`;
  const operands = [wordsOperand('文字', words, place), ...operandsOf(forms)];
  return count === forms.length
    ? passed(subject, `${stated}，相同。`, operands)
    : found(subject, `${stated}。`, operands);
}

/** Without an announcement, and where the forms are not those of chosen projects, each project has one. */
function* againstTable(document: CheckedDocument, forms: readonly PerformanceForm[]): Generator<Outcome> {
  const named = new Set(forms.map(({ form }) => projectName(form.name ?? '')));
  for (const sheet of document.filled('project-expenditure')) {
    const tree = projectTree(sheet, document.publisher);
    const projects = tree ? leafProjects(tree) : [];
    if (projects.length === 0) continue;
    const without = projects.filter(({ name }) => !named.has(name));
    const subject = `${sheet.name}里的项目与绩效表`;
    const stated = `${sheet.name}列有 ${projects.length} 个项目，其中 ${projects.length - without.length} 个有绩效表`;
    if (without.length === 0) yield passed(subject, `${stated}。`, operandsOf(forms));
    else {
      yield found(
        subject,
        `${stated}，文字没有说明公开哪些。`,
        without.slice(0, 10).flatMap(({ label, row }) => {
          const place = sheet.rows[row]?.cells.find(({ text }) => text !== '')?.place;
          return place ? [wordsOperand('没有绩效表的项目', label, place)] : [];
        }),
      );
    }
  }
}

function areChosen(document: CheckedDocument): boolean {
  return [...documentTexts(document.record)].some(({ text }) => /重点项目(?:支出)?绩效|部分项目绩效/u.test(text));
}

export const rule: Rule = {
  id: 'K-COVER',
  title: '公布的项目都有绩效表',
  statement: '文字里说公开几个项目的绩效目标（自评），就有几张绩效表；没有说明的，项目表里的每个项目都有一张。',
  formula: '绩效表的张数 = 文字所说的个数',
  needs: '项目绩效表，和说明个数的文字或项目表',
  severity: 'info',
  kinds: ['budget', 'final'],
  notAnError: '只公开重点项目的，不必每个项目都有绩效表；一张绩效表也没有的，由 S-TABLES 判断。',
  examples: [
    {
      says: '说公开 1 个，有 1 张',
      kind: 'budget',
      text: `# 一、绩效管理情况\n\n公开项目绩效目标1个，涉及项目金额10.00万元。\n${goalForm()}`,
      expect: ['pass'],
    },
    {
      says: '说公开 3 个，有 1 张',
      kind: 'budget',
      text: `# 一、绩效管理情况\n\n公开项目绩效目标3个，涉及项目金额10.00万元。\n${goalForm()}`,
      expect: ['finding'],
    },
    {
      says: '没有说明，项目表里的项目没有绩效表',
      kind: 'budget',
      text: projectTable('10.00') + goalForm({ name: '档案修复经费' }),
      expect: ['finding'],
    },
    {
      says: '只公开重点项目',
      kind: 'budget',
      text: `${projectTable('10.00')}\n# 一、重点项目绩效目标\n${goalForm({ name: '档案修复经费' })}`,
      expect: ['notApplicable'],
    },
  ],
  *check(document) {
    const forms = formsOf(document, document.record.kind === 'budget' ? 'project' : 'assessment');
    if (forms.length === 0) return;
    const said = announced(document);
    if (said) yield againstAnnouncement(forms, said);
    else if (!areChosen(document)) yield* againstTable(document, forms);
  },
};
