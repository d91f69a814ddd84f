/** Columns of the made-up table, in points. */
const edges = [50, 110, 270, 370, 450, 545];
const rowHeight = 20;
const rowsOnPage = 34;

/** A text as a hexadecimal string of UTF-16, as the encoding UniGB-UCS2-H takes it. */
function hex(text: string): string {
  return `<${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;
}

/** Drawing operators of one page: a ruled table of codes, names and amounts below a title. */
function drawPage(page: number): string {
  const top = 780;
  const bottom = top - rowsOnPage * rowHeight;
  const [left = 0, right = 0] = [edges[0], edges.at(-1)];
  const texts = [`BT /F1 12 Tf 200 800 Td ${hex(page === 1 ? '部门支出预算总表' : '（续）')} Tj ET`];
  const lines: string[] = [];
  for (let row = 0; row <= rowsOnPage; row += 1) {
    const y = top - row * rowHeight;
    lines.push(`${left} ${y} m ${right} ${y} l S`);
    if (row === rowsOnPage) break;
    const amount = page * 1000 + row;
    const cells =
      row === 0
        ? ['科目编码', '科目名称', '合计', '基本支出', '项目支出']
        : [`${2010000 + row}`, '一般公共服务支出', `${amount}.50`, `${amount - 100}.50`, '100.00'];
    for (const [column, cell] of cells.entries()) {
      texts.push(`BT /F1 9 Tf ${(edges[column] ?? 0) + 4} ${y - 14} Td ${hex(cell)} Tj ET`);
    }
  }
  for (const x of edges) lines.push(`${x} ${top} m ${x} ${bottom} l S`);
  return [...lines, ...texts].join('\n');
}

/**
 * A PDF of `pages` pages, each full of a ruled table, in a font that is not embedded. `padding` is the size of a
 * stream that nothing uses, in bytes, for files that are large without reason.
 */
export function writePdf(pages: number, padding = 0): Buffer {
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, index) => `${6 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 >>',
    Buffer.concat([
      Buffer.from(`<< /Length ${padding} >>\nstream\n`),
      Buffer.alloc(padding, 0x20),
      Buffer.from('\nendstream'),
    ]),
  ];
  for (let page = 1; page <= pages; page += 1) {
    const content = drawPage(page);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + page * 2 - 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    const body = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    parts.push(body);
    length += body.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
