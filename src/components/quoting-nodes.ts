import { quotingRuns } from '../views/quoting.ts';
import { documentLanguage, languageTags } from '../words/language.ts';
import { spokenLanguage } from '../words/spoken.ts';

/** The same as Quoting.astro, in the browser: a sentence in which the words of documents are marked. */
export function quotingNodes(text: string): Node[] {
  if (spokenLanguage() === documentLanguage) return [document.createTextNode(text)];
  return quotingRuns(text).map((run) => {
    if (!run.quoted) return document.createTextNode(run.text);
    const span = document.createElement('span');
    span.lang = languageTags[documentLanguage];
    span.textContent = run.text;
    return span;
  });
}
