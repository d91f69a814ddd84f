import type { Form, MoneyUnit, Place } from '../../../../src/model/index.ts';
import type { SourceRow } from '../../tree.ts';
import { readColumnedFunds } from './columned-funds.ts';
import { readFields } from './fields.ts';
import { readFunds } from './funds.ts';
import { readIndicators } from './indicators.ts';
import { tokensOf } from './tokens.ts';

/** A form read: what it says, the unit of its money, and where its grid is damaged. */
export interface ReadForm {
  form: Form;
  unit: MoneyUnit | null;
  /** The rows that do not stand under their heads, and were read by order. */
  displacedIndicators: Place[];
  displacedFunds: Place[];
}

const nameLabel = /^(?:项目名称|部门名称|部门[（(]单位[）)]名称)$/u;

function nameOf(rows: readonly SourceRow[]): string | null {
  for (const row of rows.slice(0, 3)) {
    const tokens = tokensOf(row);
    const label = tokens.findIndex((token) => nameLabel.test(token.word));
    const value = label < 0 ? undefined : tokens[label + 1];
    if (value) return value.text;
  }
  return null;
}

/**
 * Reads a performance form: a grid of labels and texts with blocks of money and of indicators. In an `exact` grid a
 * figure belongs to the head above it; elsewhere columns may be displaced, and order decides.
 */
export function readForm(rows: readonly SourceRow[], exact: boolean): ReadForm {
  const indicators = readIndicators(rows);
  const columned = exact ? readColumnedFunds(rows, indicators.used) : { funds: [], used: [] };
  const funds = readFunds(rows, new Set([...indicators.used, ...columned.used]));
  const fields = readFields(rows, new Set([...indicators.used, ...columned.used, ...funds.used]));
  return {
    form: {
      name: nameOf(rows),
      fields,
      funds: [...columned.funds, ...funds.funds],
      indicators: indicators.indicators,
    },
    unit: funds.unit,
    displacedIndicators: indicators.displaced,
    displacedFunds: funds.displaced,
  };
}
