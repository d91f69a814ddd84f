export {
  type AcrossDocument,
  type AcrossExample,
  type AcrossRule,
  acrossRules,
  checkDocuments,
} from './across/index.ts';
export { checkDocument, checkReport } from './check-document.ts';
export { CheckedDocument } from './document/checked-document.ts';
export { type CheckReferences, type ListedCode, noReferences } from './document/references.ts';
export { judgementNames, ranStatuses, requirementNames, statusNames } from './outcome.ts';
export { rules } from './registry.ts';
export { requirementScore, requirementsOf } from './requirements/index.ts';
export { type Example, type FamilyLetter, families, type Rule } from './rule.ts';
