import type { RuleWords } from '../../rule-words.ts';
import { tolerances } from './tolerances.ts';

/** Units, years and names are used correctly. */
export const wording: Record<`U-${string}`, RuleWords> = {
  'U-UNIT': {
    title: 'The unit of an amount is right',
    statement:
      'Where an amount in the text has the same digits as the same item in a table, the unit is the same too: not yuan in one place and 10,000 yuan in the other.',
    formula: 'number in the text × its unit = number in the table × its unit',
    needs:
      'Amounts in the text, and a table with a unit that lists the same item or a group of amounts that can be added',
    tolerance: tolerances.two,
    notAnError: 'A table in yuan and a text in 10,000 yuan that agree when converted.',
  },
  'U-UNITMIX': {
    title: 'Each table is read by its own unit',
    statement:
      'Tables of a document may have different units, and each is converted by the one it prints. Where two tables have totals with the same digits but different units, one of the units cannot be right.',
    formula: 'same digits ⇒ same unit',
    needs: 'Tables that print a unit of money',
    notAnError:
      'Tables of revenue and expenditure in yuan, “three public” expenses in 10,000 yuan and performance forms in yuan are common.',
  },
  'U-PCT-SIGN': {
    title: 'Shares carry a percent sign',
    statement:
      'A number after words such as “share”, “proportion” or “rate” carries a percent sign or says “per cent”.',
    formula: 'share + number ⇒ percent sign',
    needs: 'Texts that give a share or a rate',
    notAnError:
      'Words that only look like a share (“covers 8,000 mu of land”, “equipment worth more than 500,000 yuan”), and numbers followed by another unit.',
  },
  'U-PCT-DIGITS': {
    title: 'Decimals of percentages',
    statement: 'Percentages have no more than two decimals, and those of one group have the same number of them.',
    formula: 'decimals ≤ 2; the same within a group',
    needs: 'Shares, rates of change or completion rates in the text',
    notAnError: '0% and 100% are whole and may stand beside shares with two decimals.',
  },
  'U-YEAR': {
    title: 'The year is the same throughout',
    statement:
      'Cover, contents, headings, titles of tables, their heads and sentences with figures have one reporting year; the year before serves for comparison only.',
    formula: 'year printed = reporting year',
    needs: 'Cover, headings, titles of tables or sentences with a year',
    notAnError:
      'Years in titles of works and numbers of documents, dates after “as of”, years of policies and plans, years in names of targets and projects, and the year before in a comparison are not looked at.',
  },
  'U-DATE': {
    title: '“As of” is not later than the document',
    statement:
      'A date after “as of” is not later than the date on the document, nor than the time when it was published.',
    formula: 'date after “as of” ≤ date of the document',
    needs: 'Texts or tables that say “as of” with a date',
  },
  'U-CODE-NAME': {
    title: 'Code and name agree',
    statement:
      'A code has one name throughout the document, and it is that of the list of the year; a class that was renamed goes by its new name.',
    formula: 'code → name (by year)',
    needs: 'Tables with codes and names, or texts with functional classes',
    notAnError:
      'Spaces, brackets, line breaks, names cut by a narrow column, and small words left out make no difference. Our list is not complete: codes that it lacks are not judged. A name seen in one document only and not in the list of the Ministry of Finance is no evidence.',
  },
  'U-TERM': {
    title: 'Terms fit the kind of document',
    statement:
      'A budget speaks in terms of a budget, final accounts in those of final accounts; government funds, state capital and the like go by their usual names; one kind of assets has one threshold of value.',
    formula: 'term ∈ terms of this kind of document',
    needs: 'Texts with such terms',
    notAnError: 'A budget may speak of last year’s final accounts, and final accounts of the initial budget.',
  },
  'U-SCOPE': {
    title: 'Level and scope fit the publisher',
    statement:
      'Definitions that speak of departments of a province or finances of a county fit the level of the publisher; cover, headings and titles of tables all say “department” or all say “unit”.',
    formula: 'level of the wording = level of the publisher',
    needs: 'Definitions that name a level, or a cover and headings',
    notAnError:
      '“Department (unit)” with both words is no contradiction; a sentence on how the whole province draws up budgets speaks of the province.',
  },
  'U-TYPO': {
    title: 'No doubled words, no runs of punctuation',
    statement:
      'The text has no word written twice, no punctuation marks in a row, no stray English word amid Chinese and none of the common slips.',
    formula: 'looked for character by character',
    needs: 'Text',
    notAnError: 'Doublings that may be right as they are, and dots of omission, are not looked at.',
  },
  'U-PURPOSE': {
    title: 'A class is given its own purpose',
    statement: 'What follows “mainly used for” or “covers” is the purpose of that class, not of another one.',
    formula: 'purpose ∈ purposes of the class',
    needs: 'Texts with the purpose of a class',
    notAnError: 'A purpose that names its own and others too.',
  },
};
