import type { APIRoute, InferGetStaticPropsType } from 'astro';
import writeExcelFile from 'write-excel-file/node';
import { disclosureRoutes } from '../../../../content/disclosure-routes.ts';
import { readDocument } from '../../../../content/document-data.ts';
import { shareable, siteName } from '../../../../layouts/site.ts';
import { sha256 } from '../../../../views/data/data-package.ts';
import { schemaPath } from '../../../../views/data/json-schema.ts';
import { recordJson } from '../../../../views/data/record-json.ts';
import { workbook } from '../../../../views/data/workbook/index.ts';
import { repacked } from '../../../../views/data/workbook/repack.ts';

export const getStaticPaths = disclosureRoutes;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A document as a workbook, one sheet a table. */
export const GET: APIRoute<Props> = async ({ props: { summary }, site }) => {
  const { record, bureau, region } = await readDocument(summary);
  const sheets = workbook(record, {
    bureau,
    region,
    site: siteName,
    recordSha256: sha256(recordJson(record, shareable(schemaPath('record'), site))),
    address: (path) => shareable(path, site),
  });
  const file = await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
  return new Response(repacked(file), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};
