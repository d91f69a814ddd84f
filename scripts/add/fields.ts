import {
  type Bureau,
  bureauSchema,
  type DisclosureKind,
  kindNames,
  scopeNames,
  sourceMetadataSchema,
} from '../../src/model/index.ts';
import { centralCode } from './central.ts';
import type { Scope } from './finding.ts';
import { cleanName } from './organ-name.ts';
import type { Gazetteer } from './regions.ts';

/** Something that a person is asked, or sets with an option. */
export interface Field<T> {
  label: string;
  /** The option that sets it, with an example. */
  option: string;
  hint: string;
  show: (value: T) => string;
  /** Reads what a person typed. Null when it is no answer. */
  read: (typed: string) => T | null;
}

export const levelNames = {
  central: '中央',
  province: '省级',
  prefecture: '地级',
  county: '县级',
  township: '乡级',
} as const satisfies Record<Bureau['level'], string>;

/** Reads one of several values, by its key or its Chinese name. */
function oneOf<T extends string>(names: Readonly<Record<T, string>>): (typed: string) => T | null {
  return (typed) => (Object.keys(names) as T[]).find((key) => key === typed || names[key] === typed) ?? null;
}

function readYear(typed: string): number | null {
  const year = sourceMetadataSchema.shape.fiscalYear.safeParse(Number(/^(?<year>\d{4})(?:年度?)?$/u.exec(typed)?.[1]));
  return year.success ? year.data : null;
}

function readRegion(typed: string, gazetteer: Gazetteer): string | null {
  if (gazetteer.get(typed)) return typed;
  if (typed === gazetteer.get(centralCode)?.name) return centralCode;
  const matches = gazetteer.find(typed).filter(({ before, after }) => before === '' && after === '');
  return matches.length === 1 ? (matches[0]?.code ?? null) : null;
}

/** The fields of a disclosure and of its bureau. */
export function makeFields(gazetteer: Gazetteer) {
  return {
    name: {
      label: '机构全称',
      option: '--name 大同市信访局',
      hint: '请输入机构全称',
      show: (value) => value,
      read: (typed) => cleanName(typed) || null,
    } satisfies Field<string>,
    region: {
      label: '地区',
      option: '--region 140200',
      hint: '请输入六位行政区划代码或完整地名，例如 140423 或 山西省长治市襄垣县；中央部门及其所属单位输入 000000',
      show: (value) => `${value} ${gazetteer.path(value)}`,
      read: (typed) => readRegion(typed, gazetteer),
    } satisfies Field<string>,
    fiscalYear: {
      label: '年度',
      option: '--year 2024',
      hint: '请输入四位年度，例如 2024',
      show: (value) => `${value} 年`,
      read: readYear,
    } satisfies Field<number>,
    kind: {
      label: '种类',
      option: '--kind 预算',
      hint: '请输入“预算”或“决算”',
      show: (value) => kindNames[value],
      read: oneOf(kindNames),
    } satisfies Field<DisclosureKind>,
    scope: {
      label: '范围',
      option: '--scope 部门',
      hint: '请输入“部门”（含所属单位）或“单位”（只有本单位）',
      show: (value) => (value === 'department' ? '部门（含所属单位）' : '单位（只有本单位）'),
      read: oneOf<Scope>(scopeNames),
    } satisfies Field<Scope>,
    title: {
      label: '标题',
      option: '--title 大同市信访局2024年度部门预算',
      hint: '请输入标题',
      show: (value) => value,
      read: (typed) => typed || null,
    } satisfies Field<string>,
    bureau: {
      label: '机构编号',
      option: '--bureau datong-xinfangju',
      hint: '请输入小写字母、数字和连字符，例如 datong-xinfangju；它会成为网址的一部分，以后不变',
      show: (value) => value,
      read: (typed) => (bureauSchema.shape.id.safeParse(typed).success ? typed : null),
    } satisfies Field<string>,
    level: {
      label: '级别',
      option: '--level 县级',
      hint: `请输入 ${Object.values(levelNames).join('、')} 之一`,
      show: (value) => levelNames[value],
      read: oneOf(levelNames),
    } satisfies Field<Bureau['level']>,
    url: {
      label: '公开网址',
      option: '--url https://…',
      hint: '请输入以 http:// 或 https:// 开头的网址',
      show: (value) => value,
      read: (typed) => (sourceMetadataSchema.shape.publishedAt.safeParse(typed).success ? typed : null),
    } satisfies Field<string>,
  };
}

export type Fields = ReturnType<typeof makeFields>;
