import path from 'node:path';

/**
 * The folder the site is made from. `CONTENT_DIR` points a build at another one, which is how a document of a
 * test travels the whole line without touching the published content.
 */
export const contentRoot = path.resolve(process.env.CONTENT_DIR ?? 'content');
