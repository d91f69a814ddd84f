import type { Column, Value } from '../../../src/model/index.ts';
import type { RecognisedTable } from '../recognised.ts';
import { squeeze } from '../text/squeeze.ts';

type Code = Extract<Value, { kind: 'code' }>;

/** Which classification the codes of a column belong to: by its heads, then by the family of its table. */
function schemeOf(table: RecognisedTable, column: Column): Code['scheme'] {
  const heads = column.path.join('');
  if (/政府[^拨]*经济/u.test(heads)) return 'governmentEconomic';
  if (/经济/u.test(heads) || table.standard?.endsWith('gpb-basic-by-economic')) return 'economic';
  if (/收入科目/u.test(heads)) return 'revenue';
  return /项目编码|采购/u.test(heads) ? 'project' : 'functional';
}

/** A classification code: three digits name a 类, five a 款, seven a 项. */
export function codeValue(printed: string, table: RecognisedTable, column: Column): Value | undefined {
  const code = squeeze(printed);
  if (!/^\d{3,9}$/u.test(code)) return undefined;
  const scheme = schemeOf(table, column);
  if (scheme === 'project') return { kind: 'code', code, scheme, level: null };
  const level = code.length <= 3 ? 'class' : code.length <= 5 ? 'group' : 'item';
  return { kind: 'code', code, scheme, level };
}
