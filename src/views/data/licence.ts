/** What may be done with the data, in the words of the data page and of every file that can say so. */
export const licence = {
  name: 'MIT',
  title: 'MIT License',
  path: 'https://opensource.org/license/mit',
  /** What the licence covers, and what it does not. */
  note: '原件的文字和数字归公布的部门，是依法公开的政府信息；本站的整理（结构、编号、换算、核对）以 MIT 许可证公开。使用时请注明公布的部门、文件和出处，并说明取自本站。',
} as const;
