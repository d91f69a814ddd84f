/** Two parts of 300.00 with their shares of it; the first share is given. */
export const shares = (share: string): string => `
一、支出预算情况

2024年某县档案局支出预算300.00万元，其中：基本支出200.00万元，占${share}；项目支出100.00万元，占33.33%。
`;
