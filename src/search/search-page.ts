import { quotingNodes } from '../components/quoting-nodes.ts';
import { readState, type SearchState, stateKeys, writeState } from './address.ts';
import type { AnswerSection } from './answer-section.ts';
import { type Found, find } from './find.ts';
import { loadTools } from './loader.ts';
import type { AskedMeasure } from './measure.ts';
import { bureauItem, moreItem, pageItem, type Roots, termItem } from './result-view.ts';
import { statusText } from './status.ts';
import { searchWords } from './words-of-page.ts';

/** Milliseconds after the last key before a search starts. */
const pause = 200;
/** Results of the text shown at a time. */
const pageSize = 20;

/**
 * The search page: searches while the reader types, keeps the address in step, and tells screen readers how much
 * was found. Without it the form still asks for the same address.
 */
class SearchPage extends HTMLElement {
  #form!: HTMLFormElement;
  #input!: HTMLInputElement;
  #status!: HTMLElement;
  #answers!: HTMLElement;
  #list!: HTMLOListElement;
  #more!: HTMLButtonElement;
  #timer = 0;
  /** Counts searches: an answer that is not the latest is thrown away. */
  #latest = 0;
  /** Whether the current entry of the history is a query being typed. */
  #typing = false;
  readonly #title = document.title;

  connectedCallback(): void {
    this.#form = required(this, 'form');
    this.#input = required(this, 'input[name="q"]');
    this.#status = required(this, '[role="status"]');
    this.#answers = required(this, '[data-answers]');
    this.#list = required(this, '[data-results]');
    this.#more = required(this, '[data-more]');
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit();
    });
    this.#input.addEventListener('input', (event) => {
      // An input method is still at work: what stands in the field are letters of pinyin.
      if (!(event as InputEvent).isComposing) this.#searchSoon();
    });
    this.#input.addEventListener('compositionend', () => this.#searchSoon());
    // Most of the wait for the first answer is for the index: it is fetched while the reader types.
    this.#input.addEventListener('focus', () => loadTools(this.#roots.base).catch(() => undefined), { once: true });
    this.#input.addEventListener('blur', () => {
      this.#typing = false;
    });
    for (const select of this.#form.querySelectorAll('select')) {
      select.addEventListener('change', () => this.#commit());
    }
    this.addEventListener('keydown', (event) => this.#moveByArrow(event));
    window.addEventListener('popstate', () => this.#showAddress());
    this.#showAddress();
  }

  get #roots(): Roots {
    const { base = '/', pages = base } = this.dataset;
    return { base, pages };
  }

  get #state(): SearchState {
    const data = new FormData(this.#form);
    const [q = '', region = '', year = '', kind = ''] = stateKeys.map((key) => String(data.get(key) ?? ''));
    return { q, region, year, kind };
  }

  #showAddress(): void {
    const state = readState(location.search);
    for (const key of stateKeys) {
      const control = this.#form.elements.namedItem(key);
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = state[key];
    }
    void this.#search();
  }

  #searchSoon(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#keepAddress(this.#typing);
      this.#typing = true;
      void this.#search();
    }, pause);
  }

  #commit(): void {
    window.clearTimeout(this.#timer);
    this.#keepAddress(this.#typing);
    this.#typing = false;
    void this.#search();
  }

  #keepAddress(replace: boolean): void {
    const address = `${location.pathname}${writeState(this.#state)}`;
    if (address === `${location.pathname}${location.search}`) return;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }

  async #search(): Promise<void> {
    this.#latest += 1;
    const own = this.#latest;
    const state = this.#state;
    const asked = state.q.trim() !== '';
    this.toggleAttribute('data-asked', asked);
    document.title = asked ? `${state.q.trim()} - ${this.#title}` : this.#title;
    if (!asked) {
      this.#show('', []);
      return;
    }
    this.#list.setAttribute('aria-busy', 'true');
    try {
      const tools = await loadTools(this.#roots.base);
      const found = await find(tools, state);
      if (own !== this.#latest) return;
      if (found === null) {
        this.#show(statusText(state.q, null, searchWords), []);
        return;
      }
      const [items, answers] = await Promise.all([this.#pageItems(found, 0), this.#answer(found.asked)]);
      if (own !== this.#latest) return;
      const status = statusText(state.q, found, searchWords);
      this.#show(`${status}${answers?.status ?? ''}`, [...this.#nameItems(found, state), ...items], answers?.nodes);
      this.#offerMore(found, pageSize);
    } catch (error) {
      if (own !== this.#latest) return;
      console.error(error);
      this.#show(searchWords.failed, []);
    }
  }

  /** A table of the figure that was asked for. What was found in the text is shown also when it cannot be fetched. */
  async #answer(asked: AskedMeasure | null): Promise<AnswerSection | null> {
    if (asked === null) return null;
    try {
      const { answerSection } = await import('./answer-section.ts');
      const { lookup } = await loadTools(this.#roots.base);
      return await answerSection(asked, lookup.measures, this.#roots.base);
    } catch (error) {
      console.error(error);
      return null;
    }
  }

  #show(status: string, items: readonly HTMLElement[], answers: readonly Node[] = []): void {
    this.#status.replaceChildren(...quotingNodes(status));
    this.#answers.replaceChildren(...answers);
    this.#answers.hidden = answers.length === 0;
    this.#list.replaceChildren(...items);
    this.#list.removeAttribute('aria-busy');
    this.#more.hidden = true;
  }

  #nameItems(found: Found, state: SearchState): HTMLLIElement[] {
    const all = (kind: string): string => `${location.pathname}${writeState({ ...state, kind })}`;
    const moreBureaus = found.names.bureaus - found.bureaus.length;
    const moreTerms = found.names.terms - found.terms.length;
    return [
      ...found.bureaus.map((bureau) => bureauItem(bureau, this.#roots, found.phrases)),
      ...(moreBureaus > 0 ? [moreItem(all('bureau'), searchWords.moreBureaus(moreBureaus))] : []),
      ...found.terms.map((term) => termItem(term, this.#roots, found.phrases)),
      ...(moreTerms > 0 ? [moreItem(all('glossary'), searchWords.moreTerms(moreTerms))] : []),
    ];
  }

  #pageItems(found: Found, from: number): Promise<HTMLLIElement[]> {
    return Promise.all(
      found.results
        .slice(from, from + pageSize)
        .map(async (result) => pageItem(await result.data(), this.#roots, found.phrases)),
    );
  }

  #offerMore(found: Found, shown: number): void {
    const left = found.results.length - shown;
    this.#more.hidden = left <= 0;
    this.#more.textContent = searchWords.moreOf(Math.min(left, pageSize), left);
    const own = this.#latest;
    this.#more.onclick = async () => {
      const items = await this.#pageItems(found, shown);
      if (own !== this.#latest) return;
      this.#list.append(...items);
      this.#offerMore(found, shown + pageSize);
      items[0]?.querySelector('a')?.focus();
    };
  }

  /** Arrow keys go from the field through the results and back; everything is in the tab order as well. */
  #moveByArrow(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const stops: (Element | null)[] = [this.#input, ...this.#list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement);
    const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }
}

function required<T extends Element>(parent: Element, selector: string): T {
  const found = parent.querySelector<T>(selector);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
}

customElements.define('search-page', SearchPage);
