import {
  type Fact,
  findFigures,
  type Passage,
  type Place,
  type ProseCoverage,
  placeAt,
} from '../../../src/model/index.ts';

function keyOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** Where every figure stands that a fact holds. */
function understoodPlaces(facts: readonly Pick<Fact, 'quantity' | 'share' | 'change' | 'completion'>[]): Set<string> {
  return new Set(
    facts.flatMap(({ quantity, share, change, completion }) =>
      [quantity, share, change?.amount, change?.rate, change?.from, completion?.rate, completion?.base].flatMap(
        (found) => (found ? [keyOf(found.place)] : []),
      ),
    ),
  );
}

/** How many of the figures and sentences of some passages became facts. */
export function coverageOf(
  passages: readonly Passage[],
  facts: readonly Pick<Fact, 'quantity' | 'share' | 'change' | 'completion'>[],
): ProseCoverage {
  const known = understoodPlaces(facts);
  const coverage: ProseCoverage = { figures: 0, understood: 0, sentences: 0, unread: 0 };
  for (const passage of passages) {
    let from = 0;
    for (const sentence of passage.text.split(/(?<=。)/u)) {
      const figures = findFigures(sentence);
      const understood = figures.filter(({ start }) => known.has(keyOf(placeAt(passage, from + start)))).length;
      from += sentence.length;
      if (figures.length === 0) continue;
      coverage.figures += figures.length;
      coverage.understood += understood;
      coverage.sentences += 1;
      if (understood === 0) coverage.unread += 1;
    }
  }
  return coverage;
}
