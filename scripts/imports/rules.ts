import type { IConfiguration } from 'dependency-cruiser';

/** The stages from text to record: folders that know nothing of each other. */
const textStages = 'read|mask|structure|recognise|normalise|narrate';
/** All stages: before the text comes the original, which tools that look at files open too. */
const stages = `extract|${textStages}`;

/** Arrows point one way; docs/architecture.md draws them. */
export const rules = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-imports-nothing-of-ours',
      comment: 'The vocabulary is pure.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^(src|scripts|tests|bench)/', pathNot: '^src/model/' },
    },
    {
      name: 'checks-import-only-the-model',
      severity: 'error',
      from: { path: '^src/checks/' },
      to: { path: '^(src|scripts|tests|bench)/', pathNot: '^src/(checks|model)/' },
    },
    {
      name: 'words-import-only-model-and-checks',
      comment: 'A dictionary names what there is; where its words stand is not its business.',
      severity: 'error',
      from: { path: '^src/words/' },
      to: { path: '^(src|scripts|tests|bench)/', pathNot: '^src/(words|checks|model)/' },
    },
    {
      name: 'views-import-only-words-checks-and-model',
      comment: 'A view is a function of the record, and of the words of a language.',
      severity: 'error',
      from: { path: '^src/views/' },
      to: { path: '^(src|scripts|tests|bench)/', pathNot: '^src/(views|words|checks|model)/' },
    },
    {
      name: 'views-know-no-astro',
      severity: 'error',
      from: { path: '^src/(views|words|model|checks)/' },
      to: { path: ['^astro(:|$|/)', '(^|/)node_modules/(@astrojs|astro)/', '\\.astro(\\.ts)?$'] },
    },
    {
      name: 'views-do-no-input-or-output',
      comment: 'Pure: files and network belong to src/content and src/pages.',
      severity: 'error',
      from: { path: '^src/(views|words|model|checks)/' },
      to: { path: '^(node:)?(fs|fs/promises|http|https|net|child_process)$' },
    },
    {
      name: 'components-know-no-pages',
      severity: 'error',
      from: { path: '^src/(components|charts|search|layouts)/' },
      to: { path: '^src/(pages|content)/|^src/content\\.config\\.ts$' },
    },
    {
      name: 'nothing-imports-pages',
      severity: 'error',
      from: { pathNot: '^src/pages/' },
      to: { path: '^src/pages/' },
    },
    {
      name: 'only-pages-read-collections',
      comment: 'Components get views, not entries.',
      severity: 'error',
      from: { pathNot: '^src/(pages/|content/|content\\.config\\.ts$)' },
      to: { path: '^astro:content$' },
    },
    {
      name: 'site-knows-no-scripts',
      comment: 'The site is made from records alone.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|tests|bench)/' },
    },
    {
      name: 'converter-knows-no-site',
      severity: 'error',
      from: { path: '^scripts/convert(/|\\.ts$)' },
      to: { path: '^(src|scripts|tests|bench)/', pathNot: '^(src/(model|checks)|scripts/convert)/' },
    },
    {
      name: 'stages-know-no-other-stage',
      comment: 'Only pipeline.ts composes them; what they share is a type or a text helper.',
      severity: 'error',
      from: { path: `^scripts/convert/(${stages})/` },
      to: { path: `^scripts/convert/((${stages})/|pipeline\\.ts)`, pathNot: '^scripts/convert/$1/' },
    },
    {
      name: 'only-the-pipeline-composes-stages',
      severity: 'error',
      from: { path: '^scripts/', pathNot: `^scripts/convert/(pipeline\\.ts|(${textStages})/)` },
      to: { path: `^scripts/convert/(${textStages})/` },
    },
    {
      name: 'code-knows-no-tests',
      severity: 'error',
      from: { path: '^(src|scripts|bench)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere. Astro resolves its virtual modules itself.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^astro:|^bun:' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.astro|\\.cache)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.d.ts', '.json'],
    },
  },
} satisfies IConfiguration;
