import type { DisclosureKind, SourceMetadata } from '../../src/model/index.ts';
import type { TextLine } from './lines.ts';
import { cleanName, isOrganName } from './organ-name.ts';

/** What a title says: `大同市信访局2024年度部门预算公开` says all four. */
export interface Title {
  /** Name of the organ whose budget it is; null when it names none. */
  name: string | null;
  fiscalYear: number | null;
  kind: DisclosureKind | null;
  scope: SourceMetadata['scope'] | null;
  /** The title, without 附件, part numbers and page numbers. */
  text: string;
  quote: string;
  where: 'cover' | 'heading' | 'file';
  /** Where it stands there; empty for the name of the file. */
  at: string;
}

/** Titles are short; what is longer is a sentence. */
const longest = 60;

const chineseDigits = '〇一二三四五六七八九';

/** 二〇二四年 as 2024年. */
function readDigits(text: string): string {
  return text.replaceAll(/二[〇○零O0][〇○零O0一二三四五六七八九]{2}(?=年)/gu, (year) =>
    [...year].map((digit) => (/[○零O0]/u.test(digit) ? 0 : chineseDigits.indexOf(digit))).join(''),
  );
}

/** A fiscal year: not the year of a date (2021年4月), nor one that something is compared with. */
const yearPattern = /(?<!\d|[比较与同至~\-—])(?<year>20\d{2})(?:年度?|度)(?!\d|[一二三四五六七八九十]+月|至|[—~-])/u;
/** Titles of files write it short: 24年预算, or without 年: 2024部门预算. */
const yearOfFile = /(?<!\d)(?<year>(?:20)?\d{2})(?:年度?|度|(?=[区市省县级本]*(?:部门|单位)?[预决]算))(?!\d)/u;

const comparison = /比|较|相比|增减|增加|减少|完成|主要原因|[，。；]/u;
/** 预算数, 2023年决算数, 预算资金: what a column or a row is about. */
const columnHead = /[数额元率]$|资金$|总计/u;
const numbering =
  /^(?:附件?[\d一二三四五六七八九十]*[:：、.]?|第[一二三四五六七八九十\d]+部分|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．]|表[\d一二三四五六七八九十]+[:：、.]?|- )\s*/u;
const pageNumber = /(?:[.…·�\s]{2,}|\t)\d*$/u;

/** Kinds of money that a final account is about as much as a budget. */
const funds = /(?:一般公共|公共财政|政府性基金|国有资本经营|社会保险基金)预算/gu;

function kindOf(text: string): DisclosureKind | null {
  const own = text.replaceAll(funds, '');
  if (/预决算|预算[、和及与]决算/u.test(own)) return null;
  if (/决算/u.test(own)) return 'final';
  return /预算/u.test(own) ? 'budget' : null;
}

function scopeOf(text: string): SourceMetadata['scope'] | null {
  if (/部门[（(]单位[）)]|部门[和及、]?(?:所属)?单位/u.test(text)) return null;
  if (/部门(?:汇总)?[预决]算|汇总[预决]算|[[（(【]部门[\]）)】]/u.test(text)) return 'department';
  return /单位[预决]算|[[（(【]单位[\]）)】]/u.test(text) ? 'unit' : null;
}

/**
 * The organ in a title: 大同市信访局2024年部门预算, 2024年大同市信访局部门预算, and on covers and in names of files
 * 大同市信访局部门预算.
 */
function nameOf(text: string, year: RegExpExecArray | null, where: Title['where']): string | null {
  const before = year ? text.slice(0, year.index) : '';
  const rest = year ? text.slice(year.index + year[0].length) : text;
  const middle = /^(?<name>.*?)(?:部门|单位|汇总|[省市区县]级)*[预决]算/u.exec(rest)?.groups?.name ?? '';
  const places = year || where !== 'heading' ? [before, middle] : [];
  return places.map(cleanName).find((name) => isOrganName(name)) ?? null;
}

/** Reads a line as a title. Null for a line that is none. */
export function readTitle(line: string, where: Title['where'], at: string): Title | null {
  if (line.length > 3 * longest) return null;
  const text = readDigits(line).replace(numbering, '').replace(pageNumber, '').trim();
  if (text === '' || text.length > longest || comparison.test(text) || columnHead.test(text)) return null;
  const kind = kindOf(text);
  const year = (where === 'file' ? yearOfFile : yearPattern).exec(text);
  if (kind === null && year === null) return null;
  return {
    name: nameOf(text, year, where),
    fiscalYear: year?.groups?.year ? Number(year.groups.year.padStart(4, '20')) : null,
    kind,
    scope: scopeOf(text),
    text,
    quote: line,
    where,
    at,
  };
}

/**
 * The title on the cover: printed lines put together, for covers break titles where they like. The last of them
 * says 预算 or 决算; of the lines it can begin with, those count first that make it name an organ and a year.
 */
export function coverTitle(lines: readonly TextLine[]): Title | null {
  const cover = lines.filter((line) => line.cover && !/[:：>]|^附件|^-?\s*\d+\s*-?$|^20\d{2}年\d+月/u.test(line.text));
  const titles = cover.flatMap((last, end) => {
    if (!/[预决]算/u.test(last.text.replaceAll(funds, ''))) return [];
    return cover.slice(0, end + 1).flatMap((first, begin) => {
      const text = cover.slice(begin, end + 1).map((line) => line.text);
      return readTitle(text.join(''), 'cover', first.at) ?? [];
    });
  });
  return (
    titles.find(({ name, fiscalYear }) => name !== null && fiscalYear !== null) ??
    titles.find(({ fiscalYear }) => fiscalYear !== null) ??
    titles[0] ??
    null
  );
}

const placeNames = { cover: '封面', heading: '标题', file: '文件名' } as const;

/** Where a title stands, in words, and of how many it is the first. */
export function placeOfTitle({ where, at }: Title, count = 1): string {
  return `${placeNames[where]}${at}${count > 1 ? `等 ${count} 处` : ''}`;
}

/** Every title of a document: of its cover, its headings, its tables and of the file. */
export function allTitles(lines: readonly TextLine[], fileName: string): Title[] {
  const cover = coverTitle(lines);
  const headings = lines
    .filter((line) => !line.cover)
    .flatMap((line) => line.text.split('\t').map((part) => readTitle(part, 'heading', line.at)));
  const file = readTitle(fileName.replace(/\.[a-z0-9]+$/iu, ''), 'file', '');
  return [cover, ...headings, file].filter((title) => title !== null);
}
