// Extracts one file in a process of its own and prints, as JSON, what it took. Called by bench/originals.ts.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readOriginal } from '../scripts/convert/original.ts';

const file = process.argv[2] ?? '';
const begun = performance.now();
let said = 'read';
let pages = 0;
let tables = 0;
try {
  for (const text of await readOriginal(readFileSync(file), path.basename(file))) {
    pages += text.pages.length;
    tables += text.text.split('\n<table').length - 1;
  }
} catch (error) {
  said = error instanceof Error ? error.message : String(error);
}
const seconds = (performance.now() - begun) / 1000;
console.log(JSON.stringify({ said, pages, tables, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
