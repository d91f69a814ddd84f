export type { AcrossRule } from './across-rule.ts';
export { acrossRules, checkDocuments, runAcrossRule } from './check-documents.ts';
