import type * as zh from '../zh/finding-filter.ts';

export const findingFilter: typeof zh.findingFilter = {
  all: (all) => `All ${all} are listed.`,
  some: (shown, all) => `${shown} of ${all} are listed.`,
  none: (all) => `None of ${all} fits.`,
};
