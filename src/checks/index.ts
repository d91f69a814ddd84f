export {
  type AcrossRule,
  acrossRules,
  compareDocument,
} from './across/index.ts';
export { checkReport } from './check-document.ts';
export { TableRegister } from './document/announced-tables.ts';
export { CheckedDocument } from './document/checked-document.ts';
export { explanatorySections } from './document/explanations.ts';
export { cellAtPlace } from './document/forms.ts';
export { type CheckReferences, type ListedCode, noReferences, parseListedCodes } from './document/references.ts';
export { Sheet } from './document/sheet.ts';
export { summarySides } from './document/summary.ts';
export { documentTexts } from './document/texts.ts';
export { readThreePublic, threePublicConcepts, threePublicItem } from './document/three-public.ts';
export { columnYear, ownYearColumns } from './document/year-columns.ts';
export { requirementNames } from './outcome.ts';
export { rules } from './registry.ts';
export { isMet, requirementScore } from './requirements/index.ts';
export { type FamilyLetter, families, type Rule } from './rule.ts';
