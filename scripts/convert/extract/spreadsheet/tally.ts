import { ExtractionError } from '../extraction.ts';
import { workbookLimits } from '../limits.ts';

/** Counts what the sheets of a workbook hold, and refuses what no budget workbook holds. */
export class Tally {
  #cells = 0;
  #characters = 0;
  #gridCells = 0;

  /** A cell that holds something. */
  cell(text: string): void {
    this.#cells += 1;
    this.#characters += text.length;
    if (this.#cells > workbookLimits.cells) {
      throw new ExtractionError(`工作簿里有内容的单元格超过 ${workbookLimits.cells} 个，请只保留要公开的表格`);
    }
    if (this.#characters > workbookLimits.characters) {
      throw new ExtractionError('工作簿里的文字过多，不是正常的预决算表格，拒绝读取');
    }
  }

  /** A table, with its blank cells. */
  grid(cells: number): void {
    this.#gridCells += cells;
    if (this.#gridCells > workbookLimits.gridCells) {
      throw new ExtractionError('工作表的范围过大：内容散布在相距很远的单元格里，请只保留要公开的表格');
    }
  }
}
