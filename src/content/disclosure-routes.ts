import { type CollectionEntry, getCollection } from 'astro:content';

/** The routes of all documents: parameters from the id, the summary as properties. */
export async function disclosureRoutes(): Promise<
  { params: { bureau: string; disclosure: string }; props: { summary: CollectionEntry<'disclosures'>['data'] } }[]
> {
  const disclosures = await getCollection('disclosures');
  return disclosures.map(({ data }) => ({ params: routeOf(data.id), props: { summary: data } }));
}

/** `<bureau>/<year>-<kind>` as the parameters of a route. */
export function routeOf(id: string): { bureau: string; disclosure: string } {
  const [bureau, disclosure] = id.split('/');
  if (!bureau || !disclosure) throw new RangeError(`not the id of a document: ${id}`);
  return { bureau, disclosure };
}
