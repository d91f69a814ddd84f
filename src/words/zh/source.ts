import type { OriginalFormat } from '../../model/disclosure.ts';

/** Words of the page that shows the source of a document: the original, line by line. */
export const source = {
  title: (document: string) => `原文：${document}`,
  description: (title: string) => `${title}的原文，逐行编号，每个数字都能对回来。`,
  /** What the words of the site for it are. */
  terms: '原件是部门公布的文件；原文就是这一页，把本站收到的文件逐行列出、编上行号；正文是文件里的句子，和表格相对。',
  back: '回到整理好的页面',
  /** After it, where the reader came to a line that the page shows. */
  backHere: '里的这一处',
  transcribed: (formats: string[]) =>
    `这是${formats.length > 0 ? `公布的 ${formats.join('、')} 文件的` : ''}转写稿，由程序逐行写成：一行对应原件的一行字，或表里的一格，一行不少；表里同一行的各格排在一起。行号是转写稿的行号，点行号得到这一行的链接，点数字和标题回到整理好的页面里的同一处；表格和换页的标记不显示，所以行号有时不相连。个人信息已经遮盖。转写可能有错，以原件为准。`,
  received:
    '本站收到的文本，一行不少，行号从 1 起，点行号得到这一行的链接；点数字和标题回到整理好的页面里的同一处。灰色箭头是原件里的制表符，个人信息已经遮盖。文本多由 Word、PDF 转换而来，可能带有转换或识别时留下的痕迹和错误。',
  notKept: '这份文件的原文没有保存下来。',
  fileLabel: (path: string) => `文件 ${path}`,
  file: '文件',
  format: '格式',
  transcript: '转写稿',
  text: '文本',
  fullTranscript: '带标记的全文（Markdown）',
  formats: {
    pdf: 'PDF',
    docx: 'Word（DOCX）',
    doc: 'Word（DOC）',
    xlsx: 'Excel（XLSX）',
    xls: 'Excel（XLS）',
    html: '网页',
    image: '图片',
  } satisfies Record<OriginalFormat, string>,
  mended: '由人转写或改正',
  /** What stands around the text of a page. */
  asides: { pageNumber: '页码', header: '页眉', footer: '页脚', watermark: '水印' },
  confidence: (percent: number): string => `识别把握 ${percent}%`,
  columns: (count: number): string => `跨 ${count} 列`,
  rows: (count: number): string => `跨 ${count} 行`,
  pagesOf: (file: string | null): string => `${file ?? ''}各页`,
  recognisedPages: (recognised: number, all: number): string =>
    `${recognised === all ? '全部' : `其中 ${recognised}`} 页是扫描图像，文字由识别得来，可能有错字，各页上已注明。`,
  recognisedPage: '识别自扫描图像',
  publishedPage: (page: string): string => `公布的文件${page}`,
  image: '原件这一页的图像',
  imageOf: (page: string): string => `${page}的图像，文字见转写稿`,
  blank: '空白',
};
