import type { RuleWords } from '../../rule-words.ts';
import { tolerances } from './tolerances.ts';

/** Figures in the text are those of the tables: money. */
export const narrative: Record<`N-${string}`, RuleWords> = {
  'N-INCOME': {
    title: 'Revenue in the text equals the tables',
    statement:
      'Total revenue and its sources as told in the text equal the summary of revenue and expenditure and the table of revenue.',
    formula: 'text, total revenue = summary, total revenue; text, source = table, source',
    needs: 'A text on revenue; summary of revenue and expenditure or table of revenue',
    tolerance: tolerances.two,
  },
  'N-EXPEND': {
    title: 'Expenditure in the text equals the tables',
    statement:
      'Total, basic and project expenditure as told in the text equal the summary of revenue and expenditure and the table of expenditure.',
    formula:
      'text, total expenditure = summary, total expenditure; text, basic (project) expenditure = table of expenditure, basic (project) expenditure',
    needs: 'A text on expenditure; summary of revenue and expenditure or table of expenditure',
    tolerance: tolerances.two,
    notAnError:
      'What is said of fiscal appropriations is compared with the table of general public budget expenditure, what is said of all money with the table of expenditure.',
  },
  'N-FISCAL': {
    title: 'Fiscal appropriations in the text equal the tables',
    statement:
      'Revenue and expenditure of fiscal appropriations and of the general public budget as told in the text equal the summary of fiscal appropriations and the table of general public budget expenditure.',
    formula:
      'text, fiscal revenue (expenditure) = summary of fiscal appropriations; text, general public budget expenditure = its table, total',
    needs:
      'A text on fiscal appropriations; summary of fiscal appropriations or table of general public budget expenditure',
    tolerance: tolerances.two,
  },
  'N-CLASS': {
    title: 'Classes of expenditure in the text equal the tables',
    statement:
      'Classes, groups and items by function as told in the text equal the same code in the tables of expenditure.',
    formula: 'text, code = table of general public budget expenditure (table of expenditure), code',
    needs: 'A text that tells expenditure by function; tables of expenditure by function',
    tolerance: tolerances.two,
    notAnError:
      'All money is compared with the table of expenditure, fiscal appropriations with that of the general public budget: it is enough that one of the two is the same.',
  },
  'N-BASIC': {
    title: 'Basic expenditure in the text equals the table',
    statement:
      'Personnel costs, operating costs and single economic classes as told in the text equal the table of basic expenditure.',
    formula: 'text, personnel (operating) costs = table of basic expenditure; text, class = table, class',
    needs: 'A text on personnel or operating costs; table of basic expenditure of the general public budget',
    tolerance: tolerances.all,
  },
  'N-ITEMS': {
    title: 'Classes listed in the text agree with the table',
    statement:
      'The economic classes that the text lists for personnel and operating costs all have figures in the table of basic expenditure. A list that does not end in “and so on” is complete.',
    formula: 'classes listed ⊆ classes with figures in the table; the same where the list is complete',
    needs: 'A text that lists names of classes; table of basic expenditure of the general public budget',
  },
  'N-3PUB': {
    title: '“Three public” expenses in the text equal the table',
    statement:
      'The total and the items of “three public” expenses as told in the text (budget and final) equal the table of “three public” expenses. Where the text says 0, the table has zero or a blank.',
    formula: 'text, item = table of “three public” expenses, item',
    needs: 'A text on “three public” expenses; their table',
    tolerance: tolerances.two,
    notAnError:
      'Receptions and meetings among operating costs are economic classes and are not compared; details such as numbers of visits or domestic receptions are not compared with the total.',
  },
  'N-OPRUN': {
    title: 'Agency operating expenses in the text equal the table',
    statement:
      'Agency operating expenses as told in the text equal their table (or the table of statistics). Without such a table they are not larger than operating costs.',
    formula: 'text, agency operating expenses = table; ≤ operating costs',
    needs: 'A text on agency operating expenses; their table, the table of statistics or that of basic expenditure',
    tolerance: tolerances.all,
    notAnError: 'In departments with public institutions they are smaller than operating costs.',
  },
  'N-PROC': {
    title: 'Procurement in the text equals the table',
    statement:
      'Total procurement, goods, works and services as told in the text equal the table of statistics or of procurement; what went to small and medium-sized enterprises is not larger than the total.',
    formula: 'text, procurement = table, procurement; small and medium-sized enterprises ≤ total',
    needs: 'A text on procurement; table of statistics or of procurement',
    tolerance: tolerances.two,
  },
  'N-FUND': {
    title: 'Government funds in the text equal the tables',
    statement:
      'Government funds and state capital operations as told in the text equal their tables and the summary of fiscal appropriations. Where the text says 0, the table is empty or zero.',
    formula: 'text, fund = table of the fund; 0 in the text ⇔ empty table',
    needs: 'A text on amounts of government funds or state capital operations; their tables',
    tolerance: tolerances.two,
  },
  'N-REPEAT': {
    title: 'The same figure is the same everywhere',
    statement:
      'One figure of one year and one coverage is the same wherever the text or the performance targets give it. Where total revenue and total expenditure are the same, so are their changes from last year.',
    formula: 'first mention = every other mention',
    needs: 'Two or more mentions of one figure',
    tolerance: tolerances.two,
    notAnError:
      'What is said of the office itself, of subordinate units or of a part is not compared with the total, nor a budget with final accounts.',
  },
  'N-DESCR': {
    title: 'Purpose and amount fit',
    statement: 'A class said to be mainly for basic expenditure is not larger than all basic expenditure.',
    formula: 'class said to be basic expenditure ≤ total basic expenditure',
    needs: 'Classes of expenditure with their purpose; total basic expenditure',
    tolerance: tolerances.two,
  },
};
