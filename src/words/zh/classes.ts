/** What the highest codes of the classifications (类) mean, for those who cannot read their names. */
export const classes = {
  /** By code; empty in the language of the names. */
  functional: {} as Partial<Record<string, string>>,
  economic: {} as Partial<Record<string, string>>,
  governmentEconomic: {} as Partial<Record<string, string>>,
  /** A printed name with what it means. */
  named: (name: string, _meaning: string): string => name,
};
