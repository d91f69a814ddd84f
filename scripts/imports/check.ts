import { cpSync, existsSync, globSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { projectRoot } from '../lib/project.ts';
import { rules } from './rules.ts';

/** The folders whose imports are looked at. */
const rooms = ['src', 'scripts', 'tests', 'bench'];

export interface ImportReport {
  /** One line an import that breaks a rule: `rule: from → to`. */
  violations: string[];
  /** Number of files looked at. */
  modules: number;
}

/**
 * Checks every import below a folder against the rules of rules.ts. The cruiser does not
 * read Astro files, so it gets a copy of the tree in which each `page.astro` is a `page.astro.ts` that
 * holds the file's code.
 */
export async function checkImports(folder: string): Promise<ImportReport> {
  const copy = await mkdtemp(path.join(tmpdir(), 'open-budget-imports-'));
  try {
    const present = rooms.filter((room) => existsSync(path.join(folder, room)));
    for (const room of present) cpSync(path.join(folder, room), path.join(copy, room), { recursive: true });
    for (const file of globSync('**/*.astro', { cwd: copy })) replaceByScript(path.join(copy, file));
    cpSync(path.join(projectRoot, 'package.json'), path.join(copy, 'package.json'));
    symlinkSync(path.join(projectRoot, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    const options: ICruiseOptions = {
      ...rules.options,
      ruleSet: rules as IFlattenedRuleSet,
      validate: true,
      baseDir: copy,
    };
    const { output } = await cruise(present, options);
    const { summary } = output as ICruiseResult;
    return {
      modules: summary.totalCruised,
      violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${plain(from)} → ${plain(to)}`).sort(),
    };
  } finally {
    await rm(copy, { recursive: true });
  }
}

/** Puts a TypeScript file with the frontmatter and the scripts of an Astro file in its place. */
function replaceByScript(file: string): void {
  const text = readFileSync(file, 'utf8');
  const frontmatter = /^---\n(?<code>[\s\S]*?)\n---/u.exec(text)?.groups?.code ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(?<code>[\s\S]*?)<\/script>/gu)].map((match) => match.groups?.code);
  writeFileSync(`${file}.ts`, [frontmatter, ...scripts].join('\n'));
  rmSync(file);
}

function plain(file: string): string {
  return file.replace(/\.astro\.ts$/u, '.astro');
}
