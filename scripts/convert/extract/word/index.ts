export { extractDoc } from './doc.ts';
export { extractDocx } from './docx.ts';
