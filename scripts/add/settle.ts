import { type Bureau, bureauName, type DisclosureKind, type SourceMetadata } from '../../src/model/index.ts';
import { UsageError } from '../lib/arguments.ts';
import { AddError } from './add-error.ts';
import { bureausNamed, levelOf, proposeId } from './bureau.ts';
import type { Dialogue } from './dialogue.ts';
import type { Field, Fields } from './fields.ts';
import { type Found, isFinding, type Scope } from './finding.ts';
import { propose, type Reading } from './propose.ts';
import type { Gazetteer } from './regions.ts';

/** What was set with options. */
export interface Given {
  bureau?: string;
  name?: string;
  region?: string;
  fiscalYear?: number;
  kind?: DisclosureKind;
  scope?: Scope;
  title?: string;
  level?: Bureau['level'];
  url?: string;
}

/** What the answers are found in and checked against. */
export interface Context {
  readings: readonly Reading[];
  bureaus: readonly Bureau[];
  gazetteer: Gazetteer;
  fields: Fields;
}

export interface Settled {
  newBureau: Bureau | null;
  metadata: Omit<SourceMetadata, 'files'>;
}

/** Settles one value after the other and remembers what nobody could say. */
class Settling {
  readonly missing: Pick<Field<unknown>, 'label' | 'option'>[] = [];
  readonly #dialogue: Dialogue;

  constructor(dialogue: Dialogue) {
    this.#dialogue = dialogue;
  }

  async value<T>(field: Field<T>, given: T | undefined, found: Found<T>): Promise<T | null> {
    if (given !== undefined) {
      this.#dialogue.say(`${field.label}：${field.show(given)}（由选项给出）`);
      return given;
    }
    const value = await this.#dialogue.settle(field, found);
    if (value === null) this.missing.push(field);
    return value;
  }

  /** Throws `AddError` that names every missing value and the option that sets it. */
  check(): void {
    if (this.missing.length === 0) return;
    const list = this.missing.map(({ label, option }) => `  ${label}：用 ${option} 给出`);
    throw new AddError(`下列各项没有找到，什么都没有写入：\n${list.join('\n')}`);
  }
}

/** Settles who publishes what: options first, then what the person says to what was found. */
export async function settle(context: Context, given: Given, dialogue: Dialogue): Promise<Settled> {
  const { readings, gazetteer, fields } = context;
  const settling = new Settling(dialogue);
  const publisher = await settlePublisher(context, given, settling, dialogue);
  const name = publisher.name ?? undefined;
  const about = propose(readings, gazetteer, { name });
  const fiscalYear = await settling.value(fields.fiscalYear, given.fiscalYear, about.fiscalYear);
  const kind = await settling.value(fields.kind, given.kind, about.kind);
  const scope = await settling.value(fields.scope, given.scope, about.scope);
  const { title: found } = propose(readings, gazetteer, {
    name,
    fiscalYear: fiscalYear ?? undefined,
    kind: kind ?? undefined,
    scope: scope ?? undefined,
  });
  // A title is put together from the others: it is missing only when they are.
  const title =
    settling.missing.length > 0 && !isFinding(found) ? null : await settling.value(fields.title, given.title, found);
  settling.check();
  const { bureau, region, newBureau } = publisher;
  if (!bureau || !region || !fiscalYear || !kind || !scope || !title) throw new Error('a value is missing unnoticed');
  const publishedAt = given.url ?? (await dialogue.offer(fields.url));
  return { newBureau, metadata: { bureau, region, fiscalYear, kind, scope, title, publishedAt } };
}

interface Publisher {
  name: string | null;
  region: string | null;
  bureau: string | null;
  newBureau: Bureau | null;
}

async function settlePublisher(
  { readings, bureaus, gazetteer, fields }: Context,
  given: Given,
  settling: Settling,
  dialogue: Dialogue,
): Promise<Publisher> {
  const wanted = bureaus.find(({ id }) => id === given.bureau);
  const found = propose(readings, gazetteer);
  if (wanted) {
    checkAgainst(wanted, given);
    dialogue.say(`机构：已有 ${wanted.id}（${bureauName(wanted)}），由选项给出`);
    if (isFinding(found.name) && !wanted.names.some(({ name }) => isFinding(found.name) && name === found.name.value)) {
      dialogue.say(`注意：文件中的机构名称是“${found.name.value}”，与 ${wanted.id} 的名称不同`);
    }
    return { name: bureauName(wanted), region: wanted.division, bureau: wanted.id, newBureau: null };
  }
  const name = await settling.value(fields.name, given.name, found.name);
  const named = name === null ? [] : bureausNamed(bureaus, name);
  const [only] = named;
  const place = propose(readings, gazetteer, { name: name ?? undefined }).region;
  const region = await settling.value(
    fields.region,
    given.region,
    isFinding(place) || !only || named.length > 1 ? place : regionOfBureau(only),
  );
  const existing = named.find(({ division }) => division === region);
  if (existing && given.bureau === undefined) {
    dialogue.say(`机构：已有 ${existing.id}，沿用`);
    return { name, region, bureau: existing.id, newBureau: null };
  }
  if (existing) throw new UsageError(`${name} 已有编号 ${existing.id}，与 --bureau ${given.bureau} 不符`);
  if (name === null || region === null) return { name, region, bureau: null, newBureau: null };
  const newBureau = await settleNewBureau({ name, region, bureaus, gazetteer, fields }, given, settling);
  return { name, region, bureau: newBureau.id, newBureau };
}

function regionOfBureau({ id, division, names }: Bureau): Found<string> {
  const evidence = [{ where: `机构文件 bureaus/${id}.yaml`, quote: names.at(-1)?.name ?? id }];
  return { value: division, confidence: 'medium', evidence };
}

/** An option that contradicts the bureau it names is a slip. */
function checkAgainst(bureau: Bureau, { name, region, level }: Given): void {
  const say = (what: string): never => {
    throw new UsageError(`${what}与 bureaus/${bureau.id}.yaml 不符`);
  };
  if (name !== undefined && !bureau.names.some((one) => one.name === name)) say(`--name ${name} `);
  if (region !== undefined && region !== bureau.division) say(`--region ${region} `);
  if (level !== undefined && level !== bureau.level) say(`--level ${level} `);
}

async function settleNewBureau(
  { name, region, bureaus, gazetteer, fields }: Omit<Context, 'readings'> & { name: string; region: string },
  given: Given,
  settling: Settling,
): Promise<Bureau> {
  const taken = new Set(bureaus.map(({ id }) => id));
  const field = { ...fields.bureau, read: (typed: string) => (taken.has(typed) ? null : fields.bureau.read(typed)) };
  const proposed = proposeId(name, region, taken, gazetteer);
  const id = await settling.value(field, given.bureau, {
    value: proposed,
    confidence: 'medium',
    evidence: [{ where: '地区和名称的拼音', quote: name }],
  });
  const level = await settling.value(fields.level, given.level, {
    value: levelOf(name, region),
    confidence: 'medium',
    evidence: [{ where: '地区', quote: fields.region.show(region) }],
  });
  return {
    id: id ?? proposed,
    names: [{ name, from: null, to: null }],
    division: region,
    level: level ?? levelOf(name, region),
  };
}
