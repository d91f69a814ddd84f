import type * as zh from '../zh/accessibility.ts';

export const accessibility: typeof zh.accessibility = {
  title: 'Accessibility statement',
  description: 'What this site does for readers of every condition, what has been tested, and what is lacking.',
  lead: 'Public accounts are for everyone to see. This site aims at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.',
  parts: [
    {
      title: 'Ways to use it',
      blocks: [
        {
          kind: 'list',
          items: [
            'By keyboard alone: everything can be done with Tab, Enter and the arrow keys, and the focus is always visible. Every page begins with a link to its content.',
            'With a screen reader: headings have levels, tables have captions and heads of rows and columns, charts have a description and the table they are drawn from, and the search says how much it found. What is in Chinese is marked as Chinese, so that it is read by a Chinese voice.',
            'Where the checks found something, a framed mark follows the figure or sentence. A screen reader says what it is about; it leads to the finding, and the finding leads back.',
            'Enlarged to 400 % or on a phone: pages need no sideways scrolling at 320 pixels, and wider spacing of text cuts nothing off; wide tables scroll in their own frame.',
            'Without JavaScript: everything can be read, but there is no search and no filter, the page of comparison shows the latest documents only, and terms are links to their explanations.',
            'Dark mode, forced colours and reduced motion follow your system. Colour never carries meaning by itself.',
            'In print: every sheet has a number, heads of long tables are repeated, wide tables lie across, the address of the page stands on top and those of sources and downloads behind them; what is folded is printed only when opened.',
          ],
        },
      ],
    },
    {
      title: 'What has been tested',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Programs test the following in a real browser, again after every change:',
        },
        {
          kind: 'list',
          items: [
            'Every page with axe, by the rules of WCAG 2.0 to 2.2, levels A and AA, on a wide light screen and a dark phone; pages of documents in all four combinations. No violation is allowed.',
            'Whether the HTML of every page is valid, and whether what links and anchors lead to is there.',
            'One page of every kind by the Tab key through all links and controls: each is reached, shows its focus clearly and is not hidden behind what stays in place.',
            'Every kind of page at 200 % and 400 %, and with the spacing of WCAG 1.4.12: no sideways scrolling, no text cut off or overlapping.',
            'Every kind of page in forced colours and with reduced motion: bars, borders and marks are drawn in your own colours, and nothing moves.',
            'What the browser tells a screen reader: names of tables, charts, regions and controls, heads, descriptions; no name is used twice.',
            'Links and buttons outside running text are at least 24 by 24 pixels or far enough apart; Chinese punctuation does not begin or end a line where it must not; an amount is not parted from its unit.',
            'The printed PDF: page numbers, repeated heads, addresses, nothing beyond the paper or overlapping.',
            'Pages without JavaScript; how explanations of terms and the search are operated.',
            'That every page is there in both languages, and that what is in Chinese on an English page is marked.',
            'Whether captions, units, heads and the figures in charts agree with the data.',
          ],
        },
      ],
    },
    {
      title: 'What has not been done, and what is lacking',
      blocks: [
        {
          kind: 'list',
          items: [
            'Readers who use screen readers, magnification or voice control have not yet been asked to try the site, nor has it been heard through a screen reader. Programs find only a part of the problems.',
            'Only Chromium was used, not Firefox, Safari or a real phone.',
            'Performance forms come in many layouts, and some are out of line in the original. We put them in order as far as we can and say so beside the table, but they may still be hard to read.',
            [
              'Unusual words and slips of the originals are kept. Only the terms of the ',
              { page: 'glossary', text: 'glossary' },
              ' have a plain explanation.',
            ],
            'Tables with many columns scroll sideways on a phone; they can be downloaded as CSV and opened with a tool of your own.',
            'The texts and tables of the documents are in Chinese only.',
          ],
        },
      ],
    },
    {
      title: 'If something is in your way',
      blocks: [
        {
          kind: 'paragraph',
          text: [
            {
              contact: 'Please tell us which page, which device and software, and what happened: ',
              none: 'This site has no address for reports yet',
            },
            '. See also ',
            { page: 'about', text: 'About this site' },
            '.',
          ],
        },
      ],
    },
  ],
};
