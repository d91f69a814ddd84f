import type * as zh from '../zh/source.ts';

export const source: typeof zh.source = {
  title: (document) => `Source: ${document}`,
  description: (title) =>
    `The source of ${title}: its lines as received, numbered, so that every figure can be traced back.`,
  terms:
    'The original is the document that the bureau published. The source is this page: the original as this site received it, line by line and numbered. The text of a document is its sentences, as against its tables.',
  back: 'Back to the structured page',
  backHere: ', to this place',
  transcribed: (formats) =>
    `This is a transcript of the published ${formats.length > 0 ? `${formats.join(' and ')} ` : ''}original, written line by line by a program: each line stands for one line of text or one cell of a table, and none is left out; the cells of a row of a table stand beside each other. Line numbers are those of the transcript. Choose a line number for a link to the line; choose a figure or a heading to go to the same place on the structured page. Marks of tables and page breaks are not shown, so line numbers may skip. Personal information is masked. The transcript may contain mistakes: the original is what counts.`,
  received:
    'The text this site received, with no line left out, numbered from 1. Choose a line number for a link to the line; choose a figure or a heading to go to the same place on the structured page. Grey arrows are tabs in the original. Personal information is masked. Most of these texts were converted from Word or PDF files and may carry traces and mistakes of conversion or recognition.',
  notKept: 'The source of this document has not been kept.',
  fileLabel: (path) => `File ${path}`,
  file: 'File',
  format: 'Format',
  transcript: 'Transcript',
  text: 'Text',
  fullTranscript: 'Full text with marks (Markdown)',
  formats: {
    pdf: 'PDF',
    docx: 'Word (DOCX)',
    doc: 'Word (DOC)',
    xlsx: 'Excel (XLSX)',
    xls: 'Excel (XLS)',
    html: 'web page',
    image: 'picture',
  },
  mended: 'transcribed or mended by a person',
  asides: { pageNumber: 'page number', header: 'header', footer: 'footer', watermark: 'watermark' },
  confidence: (percent) => `recognised with ${percent}% confidence`,
  columns: (count) => `spans ${count} columns`,
  rows: (count) => `spans ${count} rows`,
  pagesOf: (file) => (file === null ? 'Pages' : `Pages of ${file}`),
  recognisedPages: (recognised, all) =>
    `${recognised === all ? 'All pages are' : recognised === 1 ? '1 page is' : `${recognised} pages are`} scanned; the text was recognised and may have wrong characters, as is noted on each page.`,
  recognisedPage: 'recognised in a scan',
  publishedPage: (page) => `Published file, ${page}`,
  image: 'Picture of this page of the original',
  imageOf: (page) => `Picture of ${page}; for its text see the transcript`,
  blank: 'blank',
};
