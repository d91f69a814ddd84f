import type { Disclosure } from '../model/index.ts';

export interface KeyFigure {
  id: string;
  label: string;
  printed: { withUnit: string; from: 'table' | 'text'; href: string } | null;
}

export function keyFigures(_record: Disclosure): KeyFigure[] {
  return [];
}
