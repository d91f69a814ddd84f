import { parseMark } from '../text/numbering.ts';

const counter = /[（(]\s*(辆|台、辆|台|套|台、套|台（套）|平方米|个|人|人次|批次)\s*[）)]/u;
const things = /车辆|用车|设备|房屋|面积|人数|编制/u;

/**
 * Some tables of money hold rows that count things (车辆数合计(辆)). A row says so in its label; the numbered
 * rows below it count the same thing.
 */
export class CountedRows {
  #group = '';
  #open: { style: string; unit: string } | null = null;

  /** A heading inside the body: what comes below is counted or paid. */
  enter(group: string): void {
    this.#group = group;
    this.#open = null;
  }

  /** The unit of count of a row, `''` when the unit is not printed, or null when the row holds money. */
  unitOf(label: string): string | null {
    const mark = parseMark(label);
    const printed = counter.exec(label)?.[1] ?? null;
    if (printed !== null) {
      this.#open = mark ? { style: mark.style, unit: printed } : null;
      return printed;
    }
    if (this.#open && mark && mark.style !== this.#open.style) return this.#open.unit;
    this.#open = null;
    return /资产/u.test(this.#group) && things.test(label) && !/[价金]/u.test(label) ? '' : null;
  }
}
