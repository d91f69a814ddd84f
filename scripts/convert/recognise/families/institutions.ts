import { type Family, matching } from './family.ts';

/** 机构设置: the units of a department. */
export const institutions: Family = {
  ids: { budget: 'shared.institutions', final: 'shared.institutions' },
  title: /机构设置|机构情况|单位构成|单位范围/u,
  confirm: ({ heads }) => matching(heads, /单位名称|单位性质|单位规格|经费/u),
};
