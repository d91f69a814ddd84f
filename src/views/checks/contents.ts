import { isMet, requirementNames } from '../../checks/index.ts';
import type { CheckReport, Disclosure, Requirement } from '../../model/index.ts';
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
export function contentsView(record: Disclosure, report: CheckReport, anchors: PageAnchors): ContentsView | null {
  if (report.requirements.length === 0) return null;
  const lines = report.requirements.map((requirement): ContentsLine => {
    const { name, status, message, place } = requirement;
    return {
      name,
      state: requirementNames[status],
      kind: kindOf(requirement),
      message,
      anchor: place ? anchors.near(place) : null,
      source: place ? whereIs(record, place) : null,
    };
  });
  const number = (kind: ContentsLine['kind']): number => lines.filter((line) => line.kind === kind).length;
  const required = lines.length - number('notAsked');
  const present = number('there');
  const rest = [
    ...(number('partly') > 0 ? [`${number('partly')} 项不全`] : []),
    ...(number('missing') > 0 ? [`${number('missing')} 项没有找到`] : []),
  ];
  return {
    present,
    required,
    sentence:
      present === required
        ? `适用于这份文件的 ${required} 项都有。`
        : `适用于这份文件的 ${required} 项里，找到 ${present} 项，${rest.join('，')}。`,
    lines,
  };
}
