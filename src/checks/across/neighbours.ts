import { type Disclosure, type DisclosureKind, kindNames, scopeNames } from '../../model/index.ts';
import type { Figure } from '../arithmetic/figure.ts';
import type { CheckedDocument } from '../document/checked-document.ts';
import { squeezed } from '../document/texts.ts';

/** 2023年部门决算: what a document is, without who publishes it. */
export function editionName({ fiscalYear, kind, scope }: Pick<Disclosure, 'fiscalYear' | 'kind' | 'scope'>): string {
  return `${fiscalYear}年${scopeNames[scope]}${kindNames[kind]}`;
}

/** 某县档案局2023年部门决算. */
export function documentName({ publisher, record }: CheckedDocument): string {
  return `${publisher}${editionName(record)}`;
}

/** A document beside the one that is checked, or why there is none to compare with. */
export type Neighbour = { document: CheckedDocument } | { missing: string };

/** The document of the same bureau for a year and of a kind. One of another scope is no neighbour. */
export function neighbour(
  { record, publisher }: CheckedDocument,
  others: readonly CheckedDocument[],
  { year, kind }: { year: number; kind: DisclosureKind },
): Neighbour {
  const ofBureau = others.filter(
    (other) => other.record.bureau === record.bureau && other.record.fiscalYear === year && other.record.kind === kind,
  );
  const found = ofBureau.find((other) => other.record.scope === record.scope);
  if (found) return { document: found };
  const [otherScope] = ofBureau;
  const wanted = editionName({ fiscalYear: year, kind, scope: record.scope });
  return {
    missing: otherScope
      ? `本站有的是${documentName(otherScope)}，与本文件的范围（部门、单位）不同，不作比较`
      : `本站没有${publisher}的${wanted}`,
  };
}

/** A figure of another document: its label says of which, and its place is no place of the checked one. */
export function figureOf(document: CheckedDocument, figure: Figure): Figure {
  return { ...figure, label: `${documentName(document)}${figure.label}`, disclosure: document.record.id };
}

/** A name of a public body for comparing: 某县档案局（本级） and 某县档案局 alike. */
export function bodyName(name: string): string {
  return squeezed(name)
    .replace(/^\d{3,9}-?/u, '')
    .replace(/[([](?:本级|机关|机关本级|部门|单位|本部)[)\]]$/u, '')
    .replace(/(?:本级|机关本级|本部)$/u, '');
}
