import { type Family, matching } from './family.ts';

/** 固定资产占用: areas, vehicles, equipment with their values. */
export const fixedAssets: Family = {
  ids: { budget: 'shared.fixed-assets', final: 'shared.fixed-assets' },
  id: ({ kind, title }) => (kind === 'final' && /国有资产/u.test(title) ? 'final.state-assets' : 'shared.fixed-assets'),
  title: /资产.*(?:占用|占有|情况)/u,
  confirm: ({ heads }) => matching(heads, /数量|价值|金额|面积/u),
};
