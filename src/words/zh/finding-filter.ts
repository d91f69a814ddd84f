/** What is said when the list of findings was narrowed. Loaded by its script. */
export const findingFilter = {
  all: (all: number): string => `列出全部 ${all} 处。`,
  some: (shown: number, all: number): string => `列出 ${all} 处里的 ${shown} 处。`,
  none: (all: number): string => `${all} 处里没有符合的。`,
};
