import type { Zip } from '../archive/index.ts';
import { resolvePart } from '../archive/part-path.ts';
import { readMarkup } from './markup.ts';

interface Relation {
  id: string;
  /** Last part of its type: `worksheet`, `styles`, `drawing`. */
  kind: string;
  /** Path of the part inside the package. */
  target: string;
}

/** Which parts belong to a part; the package itself has the path ''. What lies outside the package is left out. */
export function readRelations(zip: Zip, path: string): Relation[] {
  const at = path.lastIndexOf('/') + 1;
  const file = `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
  const relations: Relation[] = [];
  if (!zip.has(file)) return relations;
  readMarkup(
    file,
    {
      open(name, { Id = '', Type = '', Target = '', TargetMode }) {
        if (name !== 'Relationship' || TargetMode === 'External') return;
        relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target: resolvePart(path, Target) });
      },
    },
    (take) => zip.stream(file, take),
  );
  return relations;
}
