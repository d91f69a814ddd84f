import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { readDivisions } from '../../content/divisions.ts';
import { namePinyin } from '../../content/pinyin.ts';
import { bureauName } from '../../model/index.ts';
import { byYear } from '../../views/bureau-list.ts';
import { listedDocument } from '../../views/compare/list.ts';
import { regionPath } from '../../views/region.ts';

/** Every document that can be compared, the latest first. */
export const GET: APIRoute = async () => {
  const divisions = await readDivisions();
  const publishers = new Map(
    (await getCollection('bureaus')).map(({ id, data }) => {
      const bureau = bureauName(data);
      const place = regionPath(data.division, divisions).map(({ name }) => name);
      return [id, { bureau, place: place.join(''), pinyin: namePinyin(bureau) }];
    }),
  );
  const documents = (await getCollection('disclosures')).map(({ data }) => data).sort(byYear);
  const list = documents.map((document) =>
    listedDocument(document, publishers.get(document.bureau) ?? { bureau: document.title, place: '', pinyin: '' }),
  );
  return new Response(`${JSON.stringify(list)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
