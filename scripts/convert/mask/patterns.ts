/** What stands in the record and on the site where personal data stood in the source. */
export const maskText = '〔已隐去〕';

/** A stretch of a text, from `start` up to but not including `end`, and what kind of personal data it is. */
export interface MaskSpan {
  start: number;
  end: number;
  kind: 'name' | 'contact' | 'mobile' | 'identityNumber' | 'bankAccount';
}

const nameFields =
  '填报人|填表人|制表人|编制人|编报人|报送人|经办人|联系人|审核人|复核人|财务负责人|项目负责人|单位负责人|法定代表人|法人代表|负责人';
const contactFields = '联系电话|联系方式|办公电话|手机号码?|手机|电话号码|电话|身份证号码?|银行账号|账号|开户账号';

const nameLabel = new RegExp(`^(?:${nameFields})(?:姓名|签字|（签字）)?[：:]?$`, 'u');
const contactLabel = new RegExp(`^(?:${contactFields})[：:]?$`, 'u');
const inlineName = new RegExp(`(?:${nameFields})[：:]\\s*([\\p{Script=Han}·]{2,6})(?=$|[\\s，。；、,;）)])`, 'gu');
const inlineContact = new RegExp(`(?:${contactFields})[：:]\\s*([\\d()（）\\-—－ ]{6,}\\d[Xx]?)`, 'gu');

const patterns: readonly (readonly [MaskSpan['kind'], RegExp])[] = [
  [
    'identityNumber',
    /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu,
  ],
  ['mobile', /(?<![\d.A-Za-z])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?![\d.A-Za-z])/gu],
  ['bankAccount', /(?<=(?:账|帐)号[^\d]{0,8})\d{4}(?:[ ]?\d{4}){2,3}[ ]?\d{0,4}(?!\d)/gu],
];

/** Whether a cell is the label of a field whose neighbour holds personal data, and of which kind. */
export function fieldKind(label: string): 'name' | 'contact' | null {
  const text = label.replaceAll(/\s+/gu, '');
  if (nameLabel.test(text)) return 'name';
  return contactLabel.test(text) ? 'contact' : null;
}

/** Personal data inside a running text: by field (填报人：…) and by pattern, never by value. */
export function findPersonalData(text: string): MaskSpan[] {
  const spans: MaskSpan[] = [];
  const add = (kind: MaskSpan['kind'], start: number, length: number): void => {
    const end = start + length;
    if (!spans.some((span) => span.start < end && start < span.end)) spans.push({ start, end, kind });
  };
  for (const [kind, pattern] of [
    ['name', inlineName],
    ['contact', inlineContact],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const value = match[1] ?? '';
      add(kind, match.index + match[0].lastIndexOf(value), value.length);
    }
  }
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) add(kind, match.index, match[0].length);
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The text with each span replaced by the mask. */
export function applyMask(text: string, spans: readonly MaskSpan[]): string {
  let result = '';
  let from = 0;
  for (const span of spans) {
    result += text.slice(from, span.start) + maskText;
    from = span.end;
  }
  return result + text.slice(from);
}
