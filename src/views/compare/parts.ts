import type { CompareFigureId } from './document.ts';

/** Which figures are the parts of another, as the rules of disclosure divide it. */
const partsOf: Partial<Record<CompareFigureId, readonly CompareFigureId[]>> = {
  threePublic: ['overseasTravel', 'officialVehicles', 'officialReceptions'],
  officialVehicles: ['officialVehiclesPurchase', 'officialVehiclesOperation'],
};

/**
 * The parts that a document prints of a figure whose whole it does not print; of a part that is not printed either,
 * its own. None where the whole is printed.
 */
export function printedParts(
  id: CompareFigureId,
  figures: Partial<Record<CompareFigureId, unknown>>,
): CompareFigureId[] {
  if (figures[id]) return [];
  return (partsOf[id] ?? []).flatMap((part) => (figures[part] ? [part] : printedParts(part, figures)));
}
