import type { CheckedDocument } from './checked-document.ts';

/** Makes a look-up that is built once a document, however many rules ask for it. */
export function oncePerDocument<T>(make: (document: CheckedDocument) => T): (document: CheckedDocument) => T {
  const made = new WeakMap<CheckedDocument, { value: T }>();
  return (document) => {
    const known = made.get(document) ?? { value: make(document) };
    made.set(document, known);
    return known.value;
  };
}
