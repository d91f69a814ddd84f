import type * as zh from '../zh/search.ts';
import { counted, listed } from './grammar.ts';

export const search: typeof zh.search = {
  title: 'Search',
  description: 'Find texts, classification codes and bureaus in Chinese budgets and final accounts.',
  label: 'Find a text, a code or a bureau',
  hint: 'The documents are in Chinese. Bureaus can be typed in pinyin or its initials (datong, dtsxfj), terms of the glossary in English (official receptions).',
  filters: {
    region: { label: 'Region', all: 'All regions' },
    year: { label: 'Year', all: 'All years', choice: (year) => String(year) },
    kind: {
      label: 'Kind',
      all: 'All kinds',
      choices: { budget: 'Budgets', final: 'Final accounts', glossary: 'Glossary', bureau: 'Bureaus' },
    },
  },
  noScript: {
    before: 'The search needs JavaScript. Without it, you can start from the ',
    bureaus: 'bureaus by region',
    between: ' and the ',
    glossary: 'glossary',
    after: '; every document can be opened.',
  },
  examples: 'Try',
  results: 'Results',
  more: 'Show more',
  moreOf: (next, left) => `Show ${next} more (${left} left)`,
  failed: 'The search could not be loaded. Check your connection and try again, or start from Bureaus or Glossary.',
  nothingAsked: 'Type a text, a number or a classification code.',
  insteadOf: (typed, term) => `Searching for ${term}, which is Chinese for “${typed}”. `,
  nothingFound: (query) =>
    `Nothing was found for “${query}”. The documents are in Chinese: try another or a shorter word, or remove the filters.`,
  found: (count, query) => `${counted(count, 'place')} with “${query}” found.`,
  foundInParts: (count, query) =>
    `Nowhere does “${query}” stand in a row; ${count === 1 ? '1 place has' : `${count} places have`} each of its words.`,
  sought: (texts, place) => {
    const names = texts
      .map((each) =>
        each.length > 2
          ? `“${each[0]}” or ${each.length - 1} other names`
          : each.map((name) => `“${name}”`).join(' or '),
      )
      .join(' and ');
    const forNames = names === '' ? '' : `for ${names} `;
    if (place === null) return forNames.trimEnd();
    const of = place.division === null ? '' : `${counted(place.bureaus.length, 'bureau')} of `;
    return `${forNames}in the documents of ${of}“${place.name}”`;
  },
  foundWithin: (count, sought) => `${counted(count, 'place')} found${sought && ` ${sought}`}.`,
  foundKnown: (count, query, sought, bureauKnown) =>
    `Nothing was found for “${query}”; ${count === 1 ? '1 place is' : `${count} places are`} about the part of it that is known here${sought && ` (found ${sought})`}. ${bureauKnown ? 'The rest was not found.' : 'The rest may name a bureau that is not on this site.'}`,
  notHeld: (year, held, bureaus) =>
    `This site has no documents of ${bureaus === null ? '' : bureaus === 1 ? 'this bureau for ' : `these ${bureaus} bureaus for `}${year}, only for ${listed(held.map(String))}. `,
  foundLoosely: (count, query) =>
    `“${query}” was not found as it is; ${count === 1 ? '1 place has' : `${count} places have`} its characters apart from each other.`,
  moreBureaus: (count) => `List all: the names of ${counted(count, 'more bureau')} fit too`,
  moreTerms: (count) => `List all: ${counted(count, 'more term')} of the glossary fit too`,
  types: {
    bureau: 'Bureau',
    glossary: 'Glossary',
    document: 'Document',
    checks: 'Checks',
    section: 'Text',
    table: 'Table',
  },
  notFound: {
    title: 'There is no such page',
    lead: 'The address may be mistyped, or the page may have moved. Search for it, or start from a list.',
    searchLabel: 'Find a bureau, a project or a term',
    ways: {
      home: 'Home page',
      bureaus: 'Bureaus by region',
      rankings: 'Rankings',
      projects: 'Projects',
      classifications: 'Classifications of expenditure',
      compare: 'Compare',
      checks: 'Checks',
      glossary: 'Glossary',
      data: 'Download data',
      search: 'Search',
    },
  },
};
