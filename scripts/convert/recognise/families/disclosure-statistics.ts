import { type Family, matching } from './family.ts';

/** 公开相关信息统计: procurement, 机关运行经费 and assets of a final account. */
export const disclosureStatistics: Family = {
  ids: { final: 'final.disclosure-statistics' },
  title: /公开.*信息统计|相关信息统计/u,
  confirm: ({ labels }) => matching(labels, /政府采购|机关运行|国有资产/u),
};
