import type * as zh from '../zh/about.ts';
import { counted } from './grammar.ts';

export const about: typeof zh.about = {
  title: 'About this site',
  description: 'What this site promises, how it is made, what it is not, and what to do about an error.',
  lead: (bureaus, documents) =>
    `Chinese government bureaus publish a budget and final accounts every year, in many formats that are hard to search and to understand. This site turns them into pages and data of one form: at present ${counted(documents, 'document')} of ${counted(bureaus, 'publisher')}.`,
  parts: [
    {
      title: 'What we promise',
      blocks: [
        {
          kind: 'list',
          items: [
            [
              { strong: 'As printed.' },
              ' A figure is shown as the bureau printed it: its digits, its unit and its place do not change.',
            ],
            [
              { strong: 'With its source.' },
              ' Every figure leads back to its line in the source; of a PDF that was received the page is shown too.',
            ],
            [
              { strong: 'Nothing is silently changed or dropped.' },
              ' Where two tables, a text and a table, or two texts say different things, ',
              { page: 'checks', text: 'the checks' },
              ' show both as they are and change neither. What is not part of the page of a document is listed in the notes on its conversion, at its end.',
            ],
            [
              { strong: 'A blank, a 0, a dash and “no data” mean different things' },
              ' and never stand in for one another.',
            ],
          ],
        },
      ],
    },
    {
      title: 'Original, source and text',
      blocks: [
        {
          kind: 'list',
          items: [
            [{ strong: 'The original' }, ' is the document that the bureau published.'],
            [
              { strong: 'The source' },
              ' is a page of this site: the file as it was received, line by line and numbered, with personal details covered. The links that say where a figure stands lead there.',
            ],
            [{ strong: 'The text' }, ' of a document is its sentences, as against its tables.'],
          ],
        },
      ],
    },
    {
      title: 'How it is made',
      blocks: [
        {
          kind: 'steps',
          items: [
            'The published document is kept as it is, with its checksum. Of some documents this site only received a version converted to text; that conversion may have errors.',
            'PDF, Word, Excel and web pages are transcribed line by line. Scans are read by a program: figures that come from an image are marked, and doubtful ones are marked again.',
            'A program recognises sections, tables, figures and terms, and keeps the place of each in the source.',
            'Personal details, such as the name and telephone number of who filled in a form, are covered.',
            'The result is held against the source: every figure of the source must be found in it.',
            [
              'The document is checked by ',
              { page: 'rules', text: 'published rules' },
              ': do sums add up, does the same figure read the same wherever it is printed, are shares and changes right, is everything there that has to be published? What agrees, what does not and what could not be checked is on the page of each document.',
            ],
            'Pages, charts, tables and the search are made from these data. Charts show printed figures; shares and amounts per head that this site works out say so, and so do figures taken from a sentence.',
          ],
        },
      ],
    },
    {
      title: 'What it is not',
      blocks: [
        {
          kind: 'list',
          items: [
            'It is not a government site and does not replace the originals. Where they differ, the published original counts.',
            'It is not an audit and does not judge. How large a figure is depends on duties, staff and what is counted. A mismatch only says that several places do not agree, not which is right or why; the conversion may be the cause.',
            'It is not complete. A document that is not here may still have been published.',
            'The plain explanations of terms are our own, to help understanding. They have no legal force.',
            'The documents are in Chinese and stay so. English names of tables, classes and terms are our translation.',
          ],
        },
      ],
    },
    {
      title: 'If you find an error',
      blocks: [
        {
          kind: 'paragraph',
          text: 'First follow the source beside the figure and see what is printed there. There are three cases:',
        },
        {
          kind: 'list',
          items: [
            'The source says the same: we show it as it is and do not correct it. The bureau may have misprinted it, or the conversion to text may be wrong; the publisher can tell.',
            [
              'The source says something else: that is our mistake. ',
              {
                contact: 'Please tell us the address of the page, the line of the source and both figures: ',
                none: 'This site has no address for reports yet; until it has one, trust the source',
              },
              '. Corrections stay on record in the history of the data.',
            ],
            [
              'You see personal details that should not be public: ',
              {
                contact: 'please tell us at once: ',
                none: 'there is no address for reports here yet, so please tell the bureau that published them',
              },
              '.',
            ],
          ],
        },
      ],
    },
    {
      title: 'Data and licence',
      blocks: [
        {
          kind: 'paragraph',
          text: [
            'Every document, every table and all amounts can be downloaded as CSV, Excel, JSON and Parquet; how to use and cite them is told under ',
            { page: 'data', text: 'Download data' },
            '. The contents of the documents belong to their publishers; the code, the pages and the explanations of terms are open under the MIT licence. Names and codes of regions come from the administrative divisions of China published under the WTFPL licence.',
          ],
        },
        {
          kind: 'paragraph',
          text: 'This site uses no trackers, sets no cookies and asks no other site for anything. The search runs in your own browser; what you look for is not sent anywhere.',
        },
        {
          kind: 'paragraph',
          text: [
            'How usable the site is for everyone is told in the ',
            { page: 'accessibility', text: 'accessibility statement' },
            '.',
          ],
        },
      ],
    },
  ],
};
