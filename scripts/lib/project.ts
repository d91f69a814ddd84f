import path from 'node:path';

/** The folder of package.json. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** Where the built site stands: `OUT_DIR`, or `dist` in the project. */
export const siteFolder = path.resolve(projectRoot, process.env.OUT_DIR ?? 'dist');
