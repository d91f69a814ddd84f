import type * as zh from '../zh/projects.ts';
import { counted } from './grammar.ts';

export const projects: typeof zh.projects = {
  title: 'Projects',
  titleOf: (page) => (page === 1 ? 'Projects' : `Projects (page ${page})`),
  description:
    'Every project in the project tables and performance forms, ordered by amount, with filters by name, amount, kind, year and bureau.',
  lead: (count) =>
    `${counted(count, 'project')} printed in the project tables and performance forms, the largest amount first.`,
  count: (edition, count) => `${edition}: ${count}`,
  fairness: (counts) =>
    `${counts.length > 0 ? `${counts.join('; ')}. ` : ''}Amounts are as printed; where units differ, they are converted before they are ordered. A budget says what is to be spent, final accounts and self-assessments what was spent, so one project may appear in several documents and the amounts cannot be added up. Documents that print neither a project table nor performance forms have no projects here.`,
  asPrinted:
    'Names are as printed; letters before some of them (such as Z, J, XM) are printed too and not explained in the originals. Below an amount stands whether it is from a budget or from final accounts, then the column head as printed.',
  none: 'None of the documents print projects.',
  table: {
    range: (first, last) => ` Projects ${first} to ${last}.`,
    caption:
      'Follow a project to its table and an amount to where it stands. “Performance form” leads to targets or a self-assessment.',
    project: 'Project',
    amount: 'Amount',
    document: 'Bureau and document',
    form: 'Performance form',
    formOf: (project) => `: ${project}`,
    flag: '⚑',
    flagOf: (project) => ` Check: this figure of ${project} does not agree with another, see why`,
    from: (kind, head) => (head === '' ? kind : `${kind}: ${head}`),
    blank: 'blank',
    carryover: 'carried over',
    fromImage: 'recognised in a scan',
    comma: ', ',
  },
  download: { before: 'All projects can be downloaded: ', after: '.' },
  filter: {
    label: 'Filter projects',
    text: 'Project, unit or bureau (in Chinese)',
    submit: 'Filter',
    reset: 'Clear filters',
    size: { label: 'Amount', all: 'Any' },
    sizes: {
      '1000': '10 million yuan or more',
      '100': '1 million to 10 million yuan',
      '10': '100,000 to 1 million yuan',
      '0': 'Less than 100,000 yuan',
      none: 'No amount printed',
    },
    kind: { label: 'Kind', all: 'All kinds' },
    kinds: { budget: 'Budget', final: 'Final accounts' },
    year: { label: 'Year', all: 'All years' },
    yearName: (year) => `${year}`,
    target: { label: 'Performance form', all: 'With or without' },
    targets: { yes: 'With targets or a self-assessment', no: 'Without' },
    bureau: { label: 'Bureau', all: 'All bureaus' },
  },
  status: {
    none: (all) => `None of the ${counted(all, 'project')} match.`,
    all: (found, all) => `${found} of ${counted(all, 'project')} match.`,
    some: (shown, found, all) =>
      `${found} of ${counted(all, 'project')} match. The ${shown} with the largest amounts are listed.`,
    failed: 'The projects could not be loaded. Check your connection and try again; the list below has not changed.',
  },
};
