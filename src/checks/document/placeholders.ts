import type { Place } from '../../model/index.ts';
import type { DocumentText } from './texts.ts';

/** Something that a form leaves to be filled in, and that was not. */
export interface Placeholder {
  text: string;
  place: Place;
  /** What it is, in Chinese. */
  what: string;
  severity: 'warn' | 'info';
}

/** Names of persons are masked on purpose. */
const personal = /姓名|联系人|填报人|填表人|负责人|经办人|电话|号码|手机|身份证|账号|账户/u;
/** XX, ××, 某某 among Chinese characters; 138××××1234 and W-XX01 are none. */
const letters = /(?<![A-Za-z0-9×＊*〇-])(?:[XxＸ]{2,6}|[×╳]{2,6}|[○〇]{2,6}|某某)(?![A-Za-z0-9×＊*〇-])/gu;
/** A person whose given name is masked: 张××, 李某某. */
const maskedPerson =
  /[赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹苏潘葛范彭郎鲁马方俞任袁柳唐罗薛雷贺汤郝顾孟黄穆萧姚邵汪毛戴宋熊舒项董梁杜贾江郭林钟徐邱高夏蔡田胡万管卢丁邓洪左崔龚程陆翁段侯宁甘刘叶黎白龙阎温向易廖曾肖欧石余谭]$/u;
/** 从 年至 年. A year in figures or words makes it whole. */
const period = /从\s{0,6}年\s{0,4}(?:月\s{0,4})?[至到—-]\s{0,6}年/gu;
const date = /(?:日期|时间)\s{0,3}[:：]\s{0,6}年\s{0,6}月\s{0,6}日/gu;
const emptyGoal = /^\s{0,6}(?:[长中短]期|年度|实施期|总体)?(?:绩效)?目标\s{0,3}\d{0,2}\s{0,2}[:：]\s{0,6}$/u;
const numberedGoal = /^\s{0,6}(?:[长中短]期|年度|实施期|总体)?(?:绩效)?目标\s{0,3}\d{1,2}\s{0,2}[:：]\s{0,6}$/u;
const dots = /^\s{0,6}(?:…{1,6}|\.{3,12})\s{0,6}$/u;

/** Whether the option of a form that a text offset lies in is not ticked: ☐ 延续项目(从 年至 年). */
function isUnticked(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  return (
    Math.max(before.lastIndexOf('☐'), before.lastIndexOf('□')) >
    Math.max(before.lastIndexOf('☑'), before.lastIndexOf('■'), before.lastIndexOf('√'))
  );
}

/** Marks of a form that were left as they were, in a text. `label` is what the row of a cell is called. */
export function* placeholdersIn(
  { text, at, kind }: DocumentText,
  label: () => string = () => '',
): Generator<Placeholder> {
  if (!(text.length < 40 && personal.test(text))) {
    for (const match of text.matchAll(letters)) {
      if (personal.test(label())) break;
      if (maskedPerson.test(text.slice(0, match.index))) continue;
      yield {
        text: excerpt(text, match.index, match[0]),
        place: at(match.index),
        what: `“${match[0]}”`,
        severity: 'warn',
      };
    }
  }
  for (const match of text.matchAll(period)) {
    if (isUnticked(text, match.index)) continue;
    yield {
      text: excerpt(text, match.index, match[0]),
      place: at(match.index),
      what: '没有填写的起止年份',
      severity: 'warn',
    };
  }
  for (const match of text.matchAll(date)) {
    yield { text: match[0], place: at(match.index), what: '没有填写的日期', severity: 'warn' };
  }
  let offset = 0;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (dots.test(line) && (kind === 'cell' || kind === 'item')) {
      yield { text: line.trim(), place: at(offset), what: '省略号', severity: 'info' };
    }
    // A goal without words, and what follows is the next goal or nothing.
    if (lines.length > 1 && numberedGoal.test(line)) {
      const next = lines[index + 1];
      if (next === undefined || numberedGoal.test(next) || dots.test(next)) {
        yield { text: line.trim(), place: at(offset), what: '没有填写的目标', severity: 'warn' };
      }
    }
    offset += line.length + 1;
  }
}

/** Whether a cell is a label that waits for a goal: 长期目标 1:. */
export function isGoalLabel(text: string): boolean {
  return emptyGoal.test(text);
}

function excerpt(text: string, offset: number, found: string): string {
  return text.slice(Math.max(0, offset - 8), offset + found.length + 8).trim();
}
