import type { RuleWords } from '../rule-words.ts';
import type * as zh from '../zh/rules.ts';
import { across } from './rules/across.ts';
import { between } from './rules/between.ts';
import { narrative } from './rules/narrative.ts';
import { narrativeThings } from './rules/narrative-things.ts';
import { performance } from './rules/performance.ts';
import { prose } from './rules/prose.ts';
import { structure } from './rules/structure.ts';
import { within } from './rules/within.ts';
import { withinDetails } from './rules/within-details.ts';
import { wording } from './rules/wording.ts';

const byId = new Map<string, RuleWords>(
  [structure, within, withinDetails, between, across, narrative, narrativeThings, prose, wording, performance].flatMap(
    (family) => Object.entries<RuleWords>(family),
  ),
);

const kinds = { budget: 'budgets', final: 'final accounts' } as const;

export const rules: typeof zh.rules = {
  families: {
    S: { name: 'Structure', says: 'What should be there must be there, numbered in order, empty tables explained' },
    W: { name: 'Within a table', says: 'The numbers of one table must add up' },
    X: { name: 'Between tables', says: 'A number must be the same in different tables' },
    N: { name: 'Text and tables', says: 'Figures in the text must be those of the tables' },
    P: { name: 'Within the text', says: 'Sums, shares and changes in the text must be calculated correctly' },
    U: { name: 'Units, years, wording', says: 'Units, years and names must be used correctly' },
    K: { name: 'Performance', says: 'Amounts, indicators and scores of performance forms must be right' },
  },
  ruleWords: (id) => byId.get(id) ?? null,
  appliesTo: (applicable) => applicable.map((kind) => kinds[kind]).join(' and '),
};
