/** `1 document`, `3 documents`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const list = new Intl.ListFormat('en-GB');

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return list.format(items);
}
