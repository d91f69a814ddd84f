import type { Place } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { addUp, plus } from '../../arithmetic/sums.ts';
import { executionRows } from './execution-rows.ts';
import { numberFigure, type PerformanceForm } from './forms.ts';

/** What a form of self-assessment scored. */
export interface Scores {
  /** Points of each indicator; null where one was not read. */
  points: Figure[] | null;
  scores: Figure[] | null;
  /** The points given for the rate of execution. */
  rateScore: Figure | null;
  total: Figure | null;
  /** 优, 良, 中, 差. */
  grade: { text: string; place: Place } | null;
  /** In a damaged grid: what is missing of the points is missing of the scores too, so a line was lost. */
  lost: boolean;
}

function all(figures: readonly (Figure | null)[]): Figure[] | null {
  const found = figures.flatMap((figure) => figure ?? []);
  return found.length === figures.length && found.length > 0 ? found : null;
}

export function scoresOf(form: PerformanceForm): Scores {
  const { indicators, fields } = form.form;
  const column = (key: 'points' | 'score', word: string) =>
    all(indicators.map((each) => numberFigure(each[key], `${form.name}“${each.name}”的${word}`, each.place)));
  const points = column('points', '分值');
  const scores = column('score', '得分');
  const rateScore = executionRows(form).find(({ score }) => score)?.score ?? null;
  const closing = fields.flatMap(({ label, passage: { text, runs } }) => {
    const place = runs[0]?.place;
    return /^总分/u.test(label) && place ? [{ text: text.trim(), place }] : [];
  });
  const total = closing.flatMap(({ text, place }) => numberFigure(text, `${form.name}的总分`, place) ?? [])[0] ?? null;
  const grade = closing.find(({ text }) => /^[优良中差]$/u.test(text)) ?? null;
  const scored = scores && total ? total.value.minus(addUp(plus(scores))).minus(rateScore?.value ?? 0) : null;
  const missing = points && scored ? addUp(plus(points)).times(-1).plus(90) : null;
  const lost = Boolean(
    form.sheet.table.confidence === 'low' &&
      missing?.gt(0) &&
      scored?.gt(0) &&
      missing.minus(scored).abs().lte(missing.div(10)),
  );
  return { points, scores, rateScore, total, grade, lost };
}
