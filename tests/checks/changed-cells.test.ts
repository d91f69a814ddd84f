import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Big from 'big.js';
import { runRule } from '../../src/checks/check-document.ts';
import { CheckedDocument } from '../../src/checks/document/checked-document.ts';
import { noReferences } from '../../src/checks/document/references.ts';
import { rules } from '../../src/checks/registry.ts';
import type { Rule } from '../../src/checks/rule.ts';
import {
  type Cell,
  type CellAddress,
  type Disclosure,
  decimalPlaces,
  disclosureSchema,
  type Value,
  type Verdict,
} from '../../src/model/index.ts';

/*
 * Every printed figure of the tables of the founding documents, changed alone: a rule of sums and comparisons has to
 * find it. `cells` is how many were changed, each up and, where it leaves something, down; `lost` are those that nobody
 * misses, each read in its document: nothing else there tells the figure. Two of the documents print no tables.
 */
const measured: Record<string, { cells: number; lost: string[] }> = {
  'datong-xinfangju/2024-budget': { cells: 301, lost: [] },
  'qinhuangdao-haigang-xinfangju/2024-budget': {
    cells: 225,
    lost: [
      't15 line 2015: 0 as 1',
      't15 line 2023: 2 as 3',
      't15 line 2023: 2 as 1',
      't15 line 2027: 0 as 1',
      't15 line 2031: 274 as 275',
      't15 line 2031: 274 as 164',
    ],
  },
  'tongcheng-xinfangju/2024-budget': { cells: 0, lost: [] },
  'xiangyuan-xinfangju/2023-final': { cells: 209, lost: [] },
  'zengdu-xinfangju/2023-budget': { cells: 0, lost: [] },
};

const figuresRules = rules.filter(({ id }) => /^[WXNP]-/u.test(id));

type Figured = Extract<Value, { kind: 'amount' | 'count' }>;

function printedIn({ kind, ...value }: Figured): string {
  return 'amount' in value ? value.amount : value.count;
}

/** By more than any sum of the table leaves open: a unit and a bit, in 元 so much of ten thousand; things by one. */
function changesOf(value: Figured): string[] {
  const printed = printedIn(value);
  const places = decimalPlaces(printed);
  const step = value.kind === 'count' ? '1' : value.unit === 'yuan' ? '11111' : '1.11';
  const up = new Big(printed).plus(step).toFixed(value.kind === 'amount' ? Math.max(places, 2) : places);
  const down = new Big(printed).times('0.6').toFixed(places, Big.roundDown);
  return new Big(printed).lt(1) ? [up] : [up, down];
}

function changed(record: Disclosure, at: CellAddress, text: string): Disclosure {
  const change = (cell: Cell): Cell => {
    const { value } = cell;
    if (cell.column !== at.column) return cell;
    if (value?.kind === 'amount') return { ...cell, text, value: { ...value, amount: text } };
    return value?.kind === 'count' ? { ...cell, text, value: { ...value, count: text } } : cell;
  };
  const tables = record.tables.map((table) => {
    if (table.id !== at.table) return table;
    const rows = table.rows.map((row, index) =>
      index === at.row ? { ...row, cells: row.cells.map((cell) => change(cell)) } : row,
    );
    return { ...table, rows };
  });
  return { ...record, tables };
}

/** Every figure of the tables; forms have rules of their own. */
function cellsOf({ tables }: Disclosure): { at: CellAddress; cell: Cell; value: Figured }[] {
  return tables
    .filter(({ form }) => form === null)
    .flatMap((table) =>
      table.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell) => {
          const { value, column } = cell;
          const figured = value?.kind === 'amount' || value?.kind === 'count';
          return figured ? [{ at: { table: table.id, row, column }, cell, value }] : [];
        }),
      ),
    );
}

function run(record: Disclosure, some: Iterable<Rule>): Verdict[] {
  const document = new CheckedDocument(record, '', noReferences);
  return [...some].flatMap((rule) => runRule(rule, document));
}

const isGrave = ({ status, severity }: Verdict): boolean =>
  status === 'finding' && (severity === 'error' || severity === 'warn');
const keyOf = ({ table, row, column }: CellAddress): string => `${table} ${row} ${column}`;

function holds({ operands }: Verdict, at: CellAddress): boolean {
  return operands.some(({ cell }) => cell && keyOf(cell) === keyOf(at));
}

/** The rules that hold a cell against something, by the cell: they are the first to be asked whether they miss it. */
function watchers(record: Disclosure): Map<string, Rule[]> {
  const found = new Map<string, Set<Rule>>();
  for (const rule of figuresRules) {
    for (const { operands } of run(record, [rule])) {
      for (const { cell } of operands) {
        if (!cell) continue;
        const key = keyOf(cell);
        found.set(key, (found.get(key) ?? new Set()).add(rule));
      }
    }
  }
  return new Map([...found].map(([key, some]) => [key, [...some]]));
}

describe('one figure of a table changed', () => {
  for (const [id, expected] of Object.entries(measured)) {
    const file = join(import.meta.dirname, '../../content/disclosures', `${id}.json`);
    const record = disclosureSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

    it(`is found in ${id}, where the document tells it twice`, () => {
      const byCell = watchers(record);
      const before = new Set(
        run(record, figuresRules)
          .filter(isGrave)
          .map(({ message }) => message),
      );
      const cells = cellsOf(record);
      const lost = cells.flatMap(({ at, cell, value }) => {
        const first = byCell.get(keyOf(at)) ?? [];
        // A rule may say nothing of a figure until it is changed: of a zero, of a part within its whole.
        const asked = [...first, ...figuresRules.filter((rule) => !first.includes(rule))];
        return changesOf(value)
          .filter((text) => {
            const after = changed(record, at, text);
            const misses = (rule: Rule) =>
              run(after, [rule]).some((each) => isGrave(each) && holds(each, at) && !before.has(each.message));
            return !asked.some(misses);
          })
          .map((text) => `${at.table} line ${cell.place.line}: ${cell.text} as ${text}`);
      });
      assert.deepEqual({ cells: cells.length, lost }, expected);
    });
  }
});
