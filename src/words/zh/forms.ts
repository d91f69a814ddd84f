/** Performance forms: 绩效目标 and 绩效自评. */
export const forms = {
  /** The columns of their indicators. */
  columns: {
    target: '指标值',
    adjustedTarget: '调整后指标值',
    actual: '实际完成值',
    points: '分值',
    score: '得分',
    description: '绩效指标描述',
    basis: '指标值确定依据',
    deviation: '偏差原因分析及改进措施',
  },
  levels: ['一级指标', '二级指标', '三级指标'],
  funds: '资金',
  amount: '金额',
  noRowName: '（原件没有印行名）',
  indicators: '绩效指标',
  asPrinted: '表格原样',
  /** The line to which a form is folded. */
  fold: {
    see: '看这张表',
    amount: (name: string, amount: string): string => `${name} ${amount}`,
    indicators: (count: number): string => `指标 ${count} 项`,
    full: (count: number, of: number): string => `${of} 项打了分，其中 ${count} 项得满分`,
    total: (result: string): string => `总分 ${result}`,
  },
  overview: {
    caption: (count: number, scored: boolean): string =>
      `共 ${count} 张${scored ? '；“得满分”是按印出的分值和得分数的，不是本站的评价' : ''}`,
    form: '绩效表',
    indicators: '指标',
    indicatorCount: (count: number): string => `${count} 项`,
    full: '得满分的指标',
    total: '总分',
    noPoints: '没有印分',
    noTotal: '没有印',
  },
};
