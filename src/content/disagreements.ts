import { getCollection } from 'astro:content';
import type { Disagreements } from '../views/checks/disagreements.ts';
import { onceABuild } from './once-a-build.ts';

/** The figures of all documents that do not agree with others, for pages that show figures of several. */
export const readDisagreements = onceABuild(
  async (): Promise<Disagreements> =>
    new Map((await getCollection('disclosures')).flatMap(({ data }) => data.disagreements)),
);
