import { tableTools as en } from '../../words/en/table-tools.ts';
import { spoken } from '../../words/spoken.ts';
import { tableTools as zh } from '../../words/zh/table-tools.ts';

/** What tables say in the browser, in the language of the page. */
export const words = spoken({ zh, en });
