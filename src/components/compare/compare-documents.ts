import { withBase } from '../../layouts/address.ts';
import { mostDocuments, readChoice, writeChoice } from '../../views/compare/choice.ts';
import type { CompareDocument } from '../../views/compare/document.ts';
import { type ListedDocument, offered } from '../../views/compare/list.ts';
import { paths } from '../../views/paths.ts';
import { chooser as chooserEn } from '../../words/en/chooser.ts';
import { labels as labelsEn } from '../../words/en/labels.ts';
import { spoken } from '../../words/spoken.ts';
import { chooser as chooserZh } from '../../words/zh/chooser.ts';
import { labels as labelsZh } from '../../words/zh/labels.ts';
import { quotingNodes } from '../quoting-nodes.ts';
import { fits } from './document-finder.ts';
import { offerTakingAlong } from './take-along.ts';

const { chooser: words, labels } = spoken({
  zh: { chooser: chooserZh, labels: labelsZh },
  en: { chooser: chooserEn, labels: labelsEn },
});

/** 2024 年部门预算. */
const nameOf = ({ year, scope, kind }: ListedDocument): string => labels.document(year, scope, kind);

async function readJson<T>(path: string): Promise<T | null> {
  const response = await fetch(withBase(path));
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

/** The page of comparison with scripts: documents are chosen in a list, the choice stands in the address. */
class CompareDocuments extends HTMLElement {
  #chosen: string[] = [];
  /** Documents that were read; null for one that is not there. */
  readonly #read = new Map<string, Promise<CompareDocument | null>>();
  #list: Promise<ListedDocument[]> | undefined;
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#offer();
    });
    this.#field().addEventListener('input', () => this.#offer());
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#choose(target);
    });
    window.addEventListener('popstate', () => this.#showAddress());
    // Who comes with a choice sees it first.
    const fold = this.querySelector('details');
    if (fold && readChoice(location.search).length > 1) fold.open = false;
    fold?.addEventListener('toggle', () => this.#offer());
    // The link of an example that may be another one tomorrow names what it shows.
    offerTakingAlong(this, () => new URL(writeChoice(this.#chosen), location.href).href);
    this.#showAddress();
  }

  #field(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[type="search"]') ?? document.createElement('input');
  }

  #say(part: 'status' | 'offered', text: string): void {
    const place = this.querySelector(`[data-part="${part}"]`);
    if (place) place.textContent = text;
  }

  /** The documents of the address, or those the page was made with. */
  #showAddress(): void {
    const asked = readChoice(location.search);
    const own = (this.dataset.default ?? '').split(' ').filter(Boolean);
    const shown = this.#chosen;
    this.#exampleIs(asked.length === 0);
    this.#chosen = asked.length > 0 ? asked : own;
    if (shown.length > 0 || asked.length > 0) void this.#show();
    // What the page was made with is not what the address asks for: out of sight, it keeps the room for it.
    if (asked.length > 0) this.querySelector('[data-part="result"]')?.setAttribute('aria-busy', 'true');
    this.#tick();
    if (shown.length > 0 || asked.length > 0) void this.#offer();
  }

  /** The boxes as the page was made, or as a browser remembers them, may say something else than what is compared. */
  #tick(): void {
    for (const box of this.querySelectorAll<HTMLInputElement>('[data-part="choices"] input[type="checkbox"]')) {
      box.checked = this.#chosen.includes(box.value);
    }
  }

  /** Whether what is shown was chosen by nobody. */
  #exampleIs(shown: boolean): void {
    const said = this.querySelector<HTMLElement>('[data-part="example"]');
    if (said) said.hidden = !shown;
  }

  #choose(box: HTMLInputElement): void {
    if (box.checked && this.#chosen.length >= mostDocuments) {
      box.checked = false;
      this.#say('status', words.full(mostDocuments));
      return;
    }
    const others = this.#chosen.filter((id) => id !== box.value);
    this.#chosen = box.checked ? [...others, box.value] : others;
    this.#exampleIs(false);
    history.pushState(null, '', `${location.pathname}${writeChoice(this.#chosen)}`);
    void this.#show();
  }

  #document(id: string): Promise<CompareDocument | null> {
    const known = this.#read.get(id) ?? readJson<CompareDocument>(`/data/${id}/compare.json`);
    this.#read.set(id, known);
    known.catch(() => this.#read.delete(id));
    return known;
  }

  async #show(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const ids = [...this.#chosen];
    const result = this.querySelector('[data-part="result"]');
    try {
      // What draws is loaded with the first choice: the page as it was made needs none of it.
      const [{ drawn }, ...read] = await Promise.all([import('./draw.ts'), ...ids.map((id) => this.#document(id))]);
      // A later choice may have been answered first.
      if (turn !== this.#turn || !result) return;
      const found = read.filter((each) => each !== null);
      const unknown = ids.filter((_, at) => read[at] === null);
      this.#chosen = found.map(({ id }) => id);
      this.#tick();
      result.replaceChildren(...drawn(found));
      result.removeAttribute('aria-busy');
      const said = [
        ...(unknown.length > 0 ? [words.notFound(unknown)] : []),
        found.length > 1 ? words.compared(found.length) : found.length === 1 ? words.fewer : words.none,
      ];
      this.#say('status', said.join(''));
    } catch {
      if (turn === this.#turn) this.#say('status', words.failed);
    }
  }

  /** Lists what fits the typed words, the chosen ones first. */
  async #offer(): Promise<void> {
    if (!this.querySelector('details')?.open) return;
    this.#list ??= readJson<ListedDocument[]>(paths.compareList).then((list) => list ?? []);
    const place = this.querySelector('[data-part="choices"]');
    const all = await this.#list.catch(() => {
      this.#list = undefined;
      return null;
    });
    if (!all || !place) {
      this.#say('offered', words.failed);
      return;
    }
    const fitting = all.filter((each) => fits(each, nameOf(each), this.#field().value));
    const shown = offered(fitting, this.#chosen);
    place.replaceChildren(...shown.map((each) => choice(each, this.#chosen.includes(each.id))));
    this.#say('offered', words.offered(shown.length, fitting.length));
  }
}

function choice(listed: ListedDocument, checked: boolean): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', value: listed.id, checked });
  // One thing beside the box: between its parts there is a space.
  const name = document.createElement('span');
  name.append(...quotingNodes(`${listed.bureau} ${nameOf(listed)}`));
  label.append(box, name);
  return label;
}

customElements.define('compare-documents', CompareDocuments);

// The address on paper is that of the choice.
addEventListener('beforeprint', () => {
  const from = document.querySelector('.printed-from');
  if (from) from.textContent = location.href;
});
