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
            'Where the checks found something, a framed mark follows the figure or sentence. A screen reader says which rule it is; it leads to the finding, and the finding leads back.',
            'Enlarged or on a phone: pages need no sideways scrolling at 320 pixels; wide tables scroll in their own frame.',
            'Without JavaScript: everything but the search works, and terms are links to their explanations.',
            'Dark mode, reduced motion and print follow your system. Colour never carries meaning by itself.',
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
            'The keyboard, pages without JavaScript, widths from 320 to 1280 pixels, print, the explanations of terms and the search.',
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
            'Readers who use screen readers, magnification or voice control have not yet been asked to try the site. Programs find only a part of the problems.',
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
            'Please report it in the code repository of this project: which page, which device and software, and what happened. See also ',
            { page: 'about', text: 'About this site' },
            '.',
          ],
        },
      ],
    },
  ],
};
