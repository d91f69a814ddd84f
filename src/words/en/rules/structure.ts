import type { RuleWords } from '../../rule-words.ts';

/** What has to be there is there. */
export const structure: Record<`S-${string}`, RuleWords> = {
  'S-TABLES': {
    title: 'The tables that should be there are there',
    statement:
      'The tables that the contents list, that the text refers to and that the rules of disclosure ask for are in the document. A table said to be attached separately counts as published elsewhere. A table that the contents list and the document lacks is “cannot both hold”. No table at all, a table that the text refers to and the document lacks, a title with no table below it, and a single gap in an otherwise full set are “probably a mismatch”. Anything else missing is only a remark.',
    formula: 'tables that should be there ⊆ tables of the document ∪ tables said to be attached separately',
    needs: 'Contents, titles of tables, text',
    notAnError:
      'The table is in another attachment, and the document says so; title and contents differ in wording (year, department or unit, budget); a table without data is shown empty.',
  },
  'S-PARTS': {
    title: 'Parts are numbered in order',
    statement: 'Part one, part two and so on follow each other; no number is missing and none occurs twice.',
    formula: 'number of the part = 1, 2, 3, …',
    needs: 'Headings that print the number of a part',
    notAnError: 'Only one part in the whole document, or no parts at all.',
  },
  'S-TOC': {
    title: 'Contents and headings agree',
    statement:
      'Every entry of the contents has a heading of the same name in the text, in the same order; headings of the same level in the text are all listed in the contents.',
    formula: 'entry of the contents = heading (spaces, years, names of units and page numbers aside)',
    needs: 'Contents and headings; for tables listed in the contents see S-TABLES',
    notAnError:
      'A heading adds the year, the name of the unit or a word such as “explanation”; the contents go down to a certain level only.',
  },
  'S-HEADING': {
    title: 'A heading and its text speak of the same thing',
    statement:
      'The text of a section speaks of the matter that its heading names. If it speaks of another matter, heading and text do not agree.',
    formula: 'key word of the heading ∈ text',
    needs:
      'Headings and texts on “three public” expenses, agency operations, procurement, assets, performance, government funds, state capital, revenue or expenditure',
    notAnError:
      'The text only says that there was no such expenditure this year; the text uses another word for the same thing (receptions, operating costs, vehicles).',
  },
  'S-NUMBERING': {
    title: 'Numbering is in order',
    statement:
      'Numbers of one level go up by one. They do not skip, repeat or go back. A number that starts again from 1 begins another list.',
    formula: 'next number = last number + 1, or 1',
    needs: 'Numbered headings, lists, “first, second” in a sentence, and numbered texts in tables',
    notAnError:
      'Numbering starts again from 1; several styles of numbers are mixed; a number stands inside a paragraph.',
  },
  'S-EMPTY': {
    title: 'Empty tables are explained',
    statement: 'A table that is published empty says, in the table or below it, that there is no data.',
    formula: 'empty table ⇒ a note that there is no data',
    needs: 'A standard table without any amount',
    notAnError:
      'The note below the table says in other words that the table is empty or that the department has no such item; a cell says so; if only the text says so, it is a mere remark.',
  },
  'S-EMPTY-CONFLICT': {
    title: '“No data” and data do not occur together',
    statement:
      'A table that is said to have no data has no amounts, and the text gives none either; the note below a table is about that table.',
    formula: 'empty table ⇔ note that there is none ⇔ 0 in the text',
    needs:
      'Tables of government funds, state capital, “three public” expenses, procurement or agency operations with their notes; text',
    notAnError:
      'Instructions for filling in the form (“if there is no data …”); a table that prints only 0; a text that says 0.',
  },
  'S-PLACEHOLDER': {
    title: 'No blanks left to be filled in',
    statement:
      'Text and tables have no leftovers of a template, such as “XX” (also “某某”), a period without years, or an empty “target 1:”.',
    formula: 'leftovers of a template = 0',
    needs: 'All texts except the contents',
    notAnError:
      'A period without years in an option that is not ticked; names and telephone numbers that were masked; dotted lines in the contents; “other funds” left empty.',
  },
  'S-NARRATIVE': {
    title: 'What should be explained is explained',
    statement:
      'There are explanations of total revenue and expenditure, of reasons for changes, of agency operating expenses, “three public” expenses, procurement, state assets and performance. They give figures or say that there are none.',
    formula: 'there is such a section, and it has figures or says “none”',
    needs: 'Headings and text of the explanations',
    notAnError:
      'The text says that there is no such item; the figures are in the table of that section; government funds and state capital operations may be left out if there are none.',
  },
  'S-GLOSSARY': {
    title: 'Terms are explained, and explained terms are used',
    statement:
      'Basic expenditure, project expenditure, “three public” expenses and agency operating expenses, where the document gives amounts of them, are explained in its glossary; the terms of the glossary occur in the text or in tables.',
    formula: 'terms used ⊆ terms explained; terms explained ⊆ terms used',
    needs: 'The glossary of the document',
    notAnError: 'A term occurs only in tables or their heads; a term is explained together with another one.',
  },
  'S-ROWNO': {
    title: 'Row and column numbers are in order',
    statement: 'The row numbers and column numbers that a table prints go up by one.',
    formula: 'next row number = last row number + 1',
    needs: 'Tables that print numbers of rows or columns',
    notAnError:
      'A row that is a subheading has no number; a table in several blocks, each of which starts from 1; numbers that run on from the left half of a table to the right half.',
  },
  'S-LABEL': {
    title: 'Tables are numbered in order and in one style',
    statement: 'Numbers printed with tables (such as “table 01”) do not repeat, go up by one and are written alike.',
    formula: 'number of the next table = number of the last table + 1',
    needs: 'Two or more tables with printed numbers; tables without numbers are not compared',
    notAnError: 'Some tables have no number; 01 in one place and 1 in another.',
  },
  'S-UNITNOTE': {
    title: 'Tables with amounts name their unit',
    statement: 'Every table with amounts of money names the unit: above the table, in its head or inside.',
    formula: 'amounts ⇒ unit',
    needs: 'Tables with amounts',
    notAnError:
      'The unit stands in a column head (“value (10,000 yuan)”); a table without amounts; one note names the unit of all tables.',
  },
  'S-DUP': {
    title: 'No table title occurs twice',
    statement: 'One title does not stand above two tables with different content.',
    formula: 'same title ⇒ same table',
    needs: 'Tables with titles, except performance forms',
    notAnError:
      'Performance forms of several projects share a title; tables of several units share a title but name different units; a continued table.',
  },
};
