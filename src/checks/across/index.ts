export type { AcrossRule } from './across-rule.ts';
export { acrossRules, compareDocument, runAcrossRule } from './check-documents.ts';
