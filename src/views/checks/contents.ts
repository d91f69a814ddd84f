import { isMet } from '../../checks/index.ts';
import type { CheckReport, Disclosure, Requirement } from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import { type Where, whereIs } from '../where.ts';
import type { PageAnchors } from './anchors.ts';

/** One line of the list of what has to be published. */
export interface ContentsLine {
  name: string;
  /** 有, 空表，有说明, 没有. */
  state: string;
  kind: 'there' | 'partly' | 'missing' | 'notAsked';
  message: string;
  /** Anchor on the page of the document. */
  anchor: string | null;
  source: Where | null;
}

export interface ContentsView {
  present: number;
  required: number;
  sentence: string;
  lines: ContentsLine[];
}

function kindOf(requirement: Requirement): ContentsLine['kind'] {
  if (requirement.status === 'notApplicable') return 'notAsked';
  if (requirement.status === 'incomplete') return 'partly';
  return isMet(requirement) ? 'there' : 'missing';
}

/** The list of required contents with what was found; null where nothing was asked. */
export function contentsView(
  record: Disclosure,
  report: CheckReport,
  anchors: PageAnchors,
  words: Words,
): ContentsView | null {
  if (report.requirements.length === 0) return null;
  const lines = report.requirements.map((requirement): ContentsLine => {
    const { name, status, message, place } = requirement;
    return {
      name,
      state: words.verdicts.requirementNames[status],
      kind: kindOf(requirement),
      message,
      anchor: place ? anchors.near(place) : null,
      source: place ? whereIs(record, place, words) : null,
    };
  });
  const number = (kind: ContentsLine['kind']): number => lines.filter((line) => line.kind === kind).length;
  const { contents: says } = words.checks;
  const required = lines.length - number('notAsked');
  const present = number('there');
  const rest = [
    ...(number('partly') > 0 ? [says.partly(number('partly'))] : []),
    ...(number('missing') > 0 ? [says.missing(number('missing'))] : []),
  ];
  return {
    present,
    required,
    sentence: present === required ? says.all(required) : says.some(required, present, rest),
    lines,
  };
}
