import type { RuleWords } from '../../rule-words.ts';

/** The text agrees with the tables: assets, people, projects, names. */
export const narrativeThings: Record<`N-${string}`, RuleWords> = {
  'N-ASSET': {
    title: 'Vehicles and assets agree',
    statement:
      'The number of vehicles in the text equals the sum of all kinds and the number in the tables; total fixed assets equal the table of assets.',
    formula: 'vehicles = Σ kinds of vehicles; text, vehicles = table, vehicles; text, assets = table, assets',
    needs: 'A text on vehicles or assets',
    tolerance:
      'Numbers of vehicles have to be the same; amounts: half a unit of the last printed digit of the two numbers, added up',
    notAnError:
      'Vehicles without running costs among “three public” expenses, where the text says that they were handed in or that others pay: the two are not compared here.',
  },
  'N-PERF': {
    title: 'Projects with performance targets agree in number and amount',
    statement:
      'The number, amount and grades of projects with performance targets or self-assessments as told in the text agree with the table of projects and the published performance forms.',
    formula:
      'text, number = number in the table; text, amount = Σ amounts in the table; text, number of a grade = forms with that grade',
    needs: 'A text that tells a number of projects; table of projects or performance forms',
    tolerance:
      'Numbers of projects have to be the same; amounts: half a unit of the last printed digit of each number, added up',
    notAnError: 'Where only some of the targets are published and the document says how many, that number is compared.',
  },
  'N-COUNT': {
    title: 'Numbers of people and institutions agree',
    statement:
      'Staff in service equal established plus other staff; the number of internal divisions in the text equals that in the performance targets; kinds of staff listed in the text do not exceed the total.',
    formula: 'staff in service = established + other; text, divisions = table, divisions',
    needs: 'Numbers of people or institutions in the text or in the performance targets',
    tolerance: 'They have to be the same',
  },
  'N-PROJECT-SET': {
    title: 'The same projects are named throughout the document',
    statement:
      'Projects with performance targets also occur in the table of projects or in the explanation of expenditure.',
    formula: 'projects with targets ⊆ projects of the table (or of the explanation)',
    needs: 'Names of projects with targets, and a table or text that lists all projects',
    notAnError:
      'Where targets of only some projects are published not every project needs one; small differences between names are for N-PROJECT-NAME.',
  },
  'N-PROJECT-NAME': {
    title: 'One project has one name',
    statement:
      'A project has the same name in the explanation of expenditure, in the table of projects and in the performance targets.',
    formula: 'names are the same',
    needs: 'Names of projects that occur in two or more places',
    notAnError: 'Letters and numbers before a name and the word “project” at its end make no difference.',
  },
  'N-UNITS': {
    title: 'Units in tables are mentioned in the text',
    statement:
      'Units in the tables of projects and of agency operating expenses also occur in the text or table on institutions.',
    formula: 'units in tables ⊆ units among the institutions',
    needs: 'Tables by unit; a text on institutions',
  },
  'N-FOREIGN': {
    title: 'Places and bodies are those of the region',
    statement:
      'Local party committees, governments and departments that act in the text belong to the region itself or to one above or below it.',
    formula: 'local bodies in the text ∈ region',
    needs: 'Text, division code of the publisher, list of divisions',
    notAnError:
      'Visits to, offices in, cooperation with and documents of other places are no findings; only place names directly followed by a body such as a party committee or a county government are looked at.',
  },
};
