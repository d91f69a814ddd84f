import type { Cell, Head, Table } from '../../src/model/index.ts';
import { type Html, html } from './html.ts';

function spans(colSpan: number, rowSpan: number): Html {
  return html`${colSpan > 1 ? html` colspan="${colSpan}"` : null}${rowSpan > 1 ? html` rowspan="${rowSpan}"` : null}`;
}

/** Cells of the head by the row in which they begin. */
function headRows({ head, headerRows }: Table): Head[][] {
  const rows: Head[][] = Array.from({ length: headerRows }, () => []);
  const add = (heads: readonly Head[]): void => {
    for (const each of heads) {
      rows[each.rows[0]]?.push(each);
      add(each.children);
    }
  };
  add(head);
  return rows.map((row) => row.toSorted((a, b) => a.columns[0] - b.columns[0]));
}

function headCell({ text, columns, rows, children }: Head): Html {
  const width = columns[1] - columns[0] + 1;
  const scope = children.length > 0 || width > 1 ? 'colgroup' : 'col';
  return html`<th scope="${scope}"${spans(width, rows[1] - rows[0] + 1)}>${text}</th>`;
}

function bodyCell(cell: Cell): Html {
  const { text, value, colSpan = 1, rowSpan = 1, doubtful, confidence } = cell;
  const kinds = [value?.kind === 'amount' || value?.kind === 'count' ? 'number' : '', doubtful ? 'doubtful' : ''];
  const name = kinds.filter(Boolean).join(' ');
  const title = confidence === undefined ? null : html` title="识别可信度 ${confidence.toFixed(2)}"`;
  return html`<td${name === '' ? null : html` class="${name}"`}${spans(colSpan, rowSpan)}${title}>${text}</td>`;
}

/** A table of the record with its head and spans, cell by cell as it was read. */
export function gridTable(table: Table, name: string): Html {
  const head = headRows(table);
  const rows = table.rows.filter(({ cells }) => cells.length > 0);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table>
${head.length === 0 ? null : html`<thead>${head.map((row) => html`<tr>${row.map(headCell)}</tr>\n`)}</thead>\n`}<tbody>${rows.map(
    ({ role, cells }) => html`<tr class="${role}">${cells.map(bodyCell)}</tr>\n`,
  )}</tbody>
</table></div>`;
}
