/** What names of bureaus and of provinces mean, in a language that they are not in: nothing in that of the documents. */
export const names = {
  /** By the end of the name: 财政局. */
  bodies: {} as Partial<Record<string, string>>,
  provinces: {} as Partial<Record<string, string>>,
};
