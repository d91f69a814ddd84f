import type { DisclosureKind, PublisherScope } from '../../model/source-metadata.ts';

/** What of two documents must agree before they stand in one order. */
export interface Edition {
  year: number;
  kind: DisclosureKind;
  scope: PublisherScope;
}

/** `2024-budget-department`, as a part of an address. */
export function editionId({ year, kind, scope }: Edition): string {
  return `${year}-${kind}-${scope}`;
}

/** Fewer documents than that make no order. */
export const fewestRanked = 2;
