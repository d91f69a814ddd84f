import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declarations = [
  `xmlns:w="${main}"`,
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

/** Parts of a document, as the XML inside their root element. */
export interface DocxParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  header?: string;
  footer?: string;
  /** Further files of the package, by path. */
  files?: Record<string, Uint8Array | string>;
  /** Further relationships of the main part, as XML. */
  relationships?: string;
}

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>` +
  ['styles', 'numbering', 'footnotes', 'header', 'footer']
    .map((kind) => `<Override PartName="/word/${kind}.xml" ContentType="${types}.${kind}+xml"/>`)
    .join('') +
  '</Types>';

const roots = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  header: 'hdr',
  footer: 'ftr',
} as const;

/** A part with its XML declaration and namespaces. */
export function part(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${declarations}>${inside}</w:${root}>`;
}

/** The bytes of a DOCX made of these parts. */
export function docx(parts: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array | string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships(`<Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': part('document', `<w:body>${parts.body}</w:body>`),
  };
  let related = parts.relationships ?? '';
  for (const [kind, root] of Object.entries(roots)) {
    const inside = parts[kind as keyof typeof roots];
    if (inside === undefined) continue;
    files[`word/${kind}.xml`] = part(root, inside);
    related += `<Relationship Id="${kind}" Type="${office}/${kind}" Target="${kind}.xml"/>`;
  }
  files['word/_rels/document.xml.rels'] = relationships(related);
  const all = Object.entries({ ...files, ...parts.files });
  return zipSync(
    Object.fromEntries(all.map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data])),
  );
}

function relationships(inside: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}

/** A run of text. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of one run; properties are the XML inside `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text && run(text)}</w:p>`;
}

/** A numbered paragraph. */
export function numbered(text: string, list: number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A cell; properties are the XML inside `w:tcPr`. */
export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
}

/** A row of cells; properties are the XML inside `w:trPr`. */
export function row(cells: string, properties = ''): string {
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
}

export function table(...rows: string[]): string {
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
}

/** A list of levels, each as [numFmt, lvlText, further XML]. */
export function list(
  id: number,
  ...levels: readonly (readonly [format: string, text: string, more?: string])[]
): string {
  const inside = levels.map(
    ([format, text, more = ''], index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inside.join('')}</w:abstractNum>`;
}

/** Numbers that use lists of the same id. */
export function numbers(...ids: number[]): string {
  return ids.map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('');
}
