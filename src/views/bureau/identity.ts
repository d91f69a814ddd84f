import { type Bureau, bureauName, type Succession } from '../../model/index.ts';
import type { Words } from '../../words/index.ts';
import { bureauPath } from '../paths.ts';

export interface NamedLink {
  name: string;
  /** Null for a body that publishes nothing here. */
  href: string | null;
}

export interface IdentityView {
  /** Every name with the years for which it is known, the current one last; empty where there never was another. */
  names: { name: string; years: string }[];
  predecessors: (NamedLink & { how: string })[];
  successors: (NamedLink & { how: string })[];
  /** The department it belongs to. */
  parent: NamedLink | null;
  /** Its units that publish for themselves. */
  units: NamedLink[];
}

function link(bureau: Bureau): NamedLink {
  return { name: bureauName(bureau), href: bureauPath(bureau.id) };
}

/** Who a bureau was, what it came from and became, and to which department it belongs. */
export function identityView(bureau: Bureau, all: readonly Bureau[], words: Words): IdentityView {
  const byId = new Map(all.map((each) => [each.id, each]));
  const linked = ({ bureau: id, name }: Pick<Succession, 'bureau' | 'name'>): NamedLink => ({
    name,
    href: id !== null && byId.has(id) ? bureauPath(id) : null,
  });
  // A body that went into another is named there once.
  const becameOf = all.flatMap((other) =>
    (other.predecessors ?? [])
      .filter((each) => each.bureau === bureau.id)
      .map((each) => ({ ...each, bureau: other.id, name: bureauName(other) })),
  );
  const told = (direction: 'from' | 'to', successions: readonly Succession[]) =>
    successions.map((each) => ({ ...linked(each), how: howOf(direction, each, words) }));
  const parent = bureau.parent === undefined ? undefined : byId.get(bureau.parent);
  return {
    names:
      bureau.names.length > 1 ? bureau.names.map(({ name, ...span }) => ({ name, years: yearsOf(span, words) })) : [],
    predecessors: told('from', bureau.predecessors ?? []),
    successors: told('to', [...(bureau.successors ?? []), ...becameOf]),
    parent: parent ? link(parent) : null,
    units: all.filter((each) => each.parent === bureau.id).map(link),
  };
}

function howOf(direction: 'from' | 'to', { how, year }: Succession, { bureau }: Words): string {
  return bureau.succession.when(bureau.succession[direction][how], year);
}

/** 2019–2023; what is not known stays open. */
function yearsOf({ from, to }: { from: number | null; to: number | null }, { bureau }: Words): string {
  if (from === null) return to === null ? bureau.missingYears : bureau.until(to);
  if (to === null) return bureau.since(from);
  return from === to ? bureau.year(from) : bureau.between(from, to);
}
