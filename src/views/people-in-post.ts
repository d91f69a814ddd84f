import { type Passage, shownLabel, type Table } from '../model/index.ts';

/** Words for people in post, not for posts: 在职人员, 在编在岗人数, 实有人数. */
const inPost = /在职|在编在岗|在岗|实有(?:干部职工|工作人员|人)|财政供养人/u;
/** People who are not in post, or are counted apart. */
const others = /离休|退休|遗属|临时|聘用|编外|劳务派遣|抚恤|村|学生/u;
/** What a form says of people beside how many there are: posts, a rate, one part of them. */
const notTheWhole = /编制|控制|率|比|其中|标准|人均/u;
const counted = /(?:人员|人|职工|数)$/u;

/** Whether words are about people who are in post. */
export function isInPost(words: string): boolean {
  return inPost.test(words) && !others.test(words);
}

/** A field of the form of a whole department that states how many people are in post. */
export interface StaffField {
  /** Anchor on the page of the document and in its source. */
  id: string;
  /** As printed: 实际在职人员总数. */
  label: string;
  passage: Passage;
  count: string;
}

/**
 * What the form of a whole department (部门整体绩效) states of people in post. A form of a project speaks of other people
 * too. The number has to be all that the field holds.
 */
export function staffFields(table: Pick<Table, 'id' | 'form' | 'standard' | 'title'>): StaffField[] {
  const whole = table.standard === 'budget.department-goal' || /整体/u.test(table.title?.text ?? '');
  if (!table.form || !whole) return [];
  return table.form.fields.flatMap(({ label: printed, passage }, at) => {
    const label = shownLabel(printed).replace(/[（(](?:单位[:：])?[人名个][）)]$/u, '');
    const count = /^(\d+)\s*[人名个]?$/u.exec(passage.text.trim())?.[1];
    if (count === undefined || !isInPost(label) || notTheWhole.test(label) || !counted.test(label)) return [];
    return [{ id: `${table.id}-n${at + 1}`, label: shownLabel(printed), passage, count }];
  });
}
