import { type MoneyUnit, moneyUnits, unitName } from '../../model/money.ts';
import type { DisclosureKind, PublisherScope } from '../../model/source-metadata.ts';
import * as model from '../../model/terms.ts';

/** What each of the ids is called. */
function named<Id extends string>(ids: readonly Id[], name: (id: Id) => string): Record<Id, string> {
  return Object.fromEntries(ids.map((id) => [id, name(id)])) as Record<Id, string>;
}

/** The terms of the field. Chinese is taken from the model, which pairs it with identifiers. */
export const terms = {
  /** 预算 and 决算. */
  kinds: model.kindNames as Record<DisclosureKind, string>,
  /** 部门 and 单位. */
  scopes: model.scopeNames as Record<PublisherScope, string>,
  /** What a column of amounts measures. */
  measures: named<model.MeasureId>(model.measureIds, (id) => model.measures[id][0]),
  /** What a statement in the text is about. */
  concepts: named<model.ConceptId>(model.conceptIds, model.conceptName),
  /** Units of money by themselves, as a column head or a filter names them. */
  moneyUnits: named<MoneyUnit>(moneyUnits, unitName),
};
