import Big from 'big.js';
import type { Words } from '../../words/index.ts';
import { absenceText } from '../absence.ts';
import { figureRemarks, figureText, type ListedFigure } from '../browse/listed.ts';
import type { Score, Unscored } from './measures.ts';

/** A figure with the way to its place. */
interface LinkedText {
  text: string;
  href: string;
}

/** What a document is ordered by, as a ranking shows it. */
export interface ScoreView extends LinkedText {
  /** The figures it was computed from, with a word for each; null for one that is printed. */
  computed: (LinkedText & { label: string })[] | null;
  remarks: string[];
}

function linked(figure: ListedFigure, words: Words): LinkedText {
  return { text: figureText(figure, words), href: figure.href };
}

/** A score in words; what is computed is rounded here, for showing. */
export function scoreView(score: Score, words: Words): ScoreView {
  const { rankings } = words;
  if (score.kind === 'findings') {
    const { found, checked, href } = score;
    return {
      text: rankings.findings(found),
      href,
      computed: null,
      remarks: [rankings.checked(checked)],
    };
  }
  if (score.kind === 'share') {
    const { part, whole, value } = score;
    return {
      text: `${value.toFixed(1, Big.roundHalfUp)}%`,
      href: part.href,
      computed: [
        { label: rankings.project, ...linked(part, words) },
        { label: rankings.total, ...linked(whole, words) },
      ],
      remarks: [...new Set([part, whole].flatMap((figure) => figureRemarks(figure, words)))],
    };
  }
  const { figure, differs } = score;
  return {
    ...linked(figure, words),
    computed: null,
    remarks: [...figureRemarks(figure, words), ...(differs ? [rankings.textDiffers(figureText(differs, words))] : [])],
  };
}

/** Why a document stands in no order, and where the reader may look. */
export function whyMissing({ missing }: Unscored, words: Words): { why: string; href: string | null } {
  if (typeof missing === 'object') return { why: absenceText(missing, words), href: missing.href };
  const why =
    missing === 'notChecked' || missing === 'nothingToCheck'
      ? words.labels.checkResult[missing]
      : words.rankings.missing[missing];
  return { why, href: null };
}
