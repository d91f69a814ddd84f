import type { APIRoute } from 'astro';
import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { allAmounts } from '../../content/document-data.ts';
import { shareable, siteName } from '../../layouts/site.ts';
import { type AmountRow, amountFields } from '../../views/data/amounts.ts';
import { licence } from '../../views/data/licence.ts';

/** Rows of several documents go into one group: a group a document would be mostly head. */
const rowsOfGroup = 50_000;

const types = { string: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;

function columnsOf(rows: readonly AmountRow[]): ColumnSource[] {
  return amountFields.map(({ name, type }) => ({
    name,
    type: types[type],
    data: rows.map((row) => row[name]),
  }));
}

/** Every amount of every document, one a row. */
export const GET: APIRoute = async ({ site }) => {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: columnsOf([]) }),
    kvMetadata: [
      { key: 'source', value: `${siteName} ${shareable('/data/', site)}` },
      { key: 'licence', value: `${licence.name}. ${licence.note}` },
    ],
  });
  let waiting: AmountRow[] = [];
  for await (const amounts of allAmounts((path) => shareable(path, site))) {
    for (const row of amounts) waiting.push(row);
    if (waiting.length < rowsOfGroup) continue;
    parquet.write({ columnData: columnsOf(waiting), rowGroupSize: waiting.length });
    waiting = [];
  }
  if (waiting.length > 0) parquet.write({ columnData: columnsOf(waiting), rowGroupSize: waiting.length });
  parquet.finish();
  return new Response(writer.getBuffer(), { headers: { 'Content-Type': 'application/vnd.apache.parquet' } });
};
