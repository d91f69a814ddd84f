import type * as zh from '../zh/figures.ts';

export const figures: typeof zh.figures = {
  names: {
    revenue: 'Revenue',
    expenditure: 'Expenditure',
    basic: 'Basic expenditure',
    project: 'Project expenditure',
    threePublic: '“Three public” expenses',
    operating: 'Agency operating expenses',
    procurement: 'Government procurement',
  },
  plain: {
    revenue: 'All the money available in the year, including what was carried over.',
    expenditure: 'All the money spent, or to be spent, in the year.',
    basic: 'What it takes to keep the institution running: staff and daily office work.',
    project: 'Money set aside for particular tasks.',
    threePublic: 'Overseas travel, official vehicles and official receptions.',
    operating: 'The running costs of an agency: office supplies, water and power, travel.',
    procurement: 'Goods, works and services bought under the procurement rules.',
  },
  fromText: 'from the text',
  fromImage: 'recognised in a scan',
  remarks: (said) => said.join(', '),
};
