export type { AcrossDocument, AcrossExample, AcrossRule } from './across-rule.ts';
export { acrossRules, checkDocuments, runAcrossRule } from './check-documents.ts';
