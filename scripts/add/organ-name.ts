import { close } from './lines.ts';

/** Organs end with one of these. */
const organ =
  /(?:局|厅|委|部|院|署|办|室|中心|大学|学校|中学|小学|幼儿园|学会|联|党校|社|站|所|馆|台|处|队|政府|街道|镇|乡|苏木|团|园|林?场|库|集团|公司|银行|组|会|机关|法庭|监狱|校|营|宫|基地)$/u;

/** Words that stand for a publisher without naming one. */
const nobody =
  /^(?:本|我|该|各|某)|^(?:部门|单位|学校|机关|局|厅|区|县|市|省|全部|内部|干部|总部|本部|其中|项目|附件|编制)$|^(?:主管|预算|编制|一级预算|二级预算)?(?:部门|单位)$|万元/u;

/** Words of budgets: a title or a heading, not a name. A caption may name a 资金管理中心 all the same. */
const budgetWords = /财政拨款|收支|收入|支出|情况|概况|预算|决算|经费|资金|说明|合计|公开|本级及/u;

/** A name as it is meant: without the code before it, brackets around it and 部门 or 本级 after it. */
export function cleanName(text: string): string {
  return close(text)
    .replace(/^[^\p{Script=Han}【]*(?=[\p{Script=Han}【])/u, '')
    .replaceAll(/[【】《》\s"“”]/gu, '')
    .replace(/[[（(［](?:部门|单位|本级|汇总|本部|机关|公章|盖章|章)+[\]）)］]/gu, '')
    .replace(/^关于(?:公开|公布|印发)?|关于(?:公开|公布)?$/gu, '')
    .replace(/(?:20\d{2}年.*|单位|金额)$/u, '')
    .replace(/(?<=.)(?:本级|汇总)$/u, '')
    .replace(/[，。、；].*$/u, '');
}

/** Whether a cleaned text can be the name of an organ; after a caption that asks for one it need not look like one. */
export function isOrganName(name: string, captioned = false): boolean {
  if (!/^[\p{Script=Han}·（）()\d]{3,45}$/u.test(name) || nobody.test(name)) return false;
  return captioned || (organ.test(name.replace(/[（(][^（）()]*[）)]$/u, '')) && !budgetWords.test(name));
}
