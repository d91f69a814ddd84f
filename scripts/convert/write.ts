const widest = 120;

/**
 * JSON with one byte form for one value: keys in the order of the schema, two spaces, and a value on one line
 * when it fits, so that a table reads as rows and a change shows as a change.
 */
export function canonicalJson(value: unknown): string {
  return `${render(value, '')}\n`;
}

function inline(value: unknown): string {
  return JSON.stringify(value);
}

function render(value: unknown, indent: string): string {
  if (value === null || typeof value !== 'object') return inline(value);
  const flat = inline(value);
  if (flat.length + indent.length <= widest) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => inner + render(item, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${inner}${inline(key)}: ${render(item, inner)}`);
  return `{\n${entries.join(',\n')}\n${indent}}`;
}
