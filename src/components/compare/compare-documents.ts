import { withBase } from '../../layouts/site.ts';
import { mostDocuments, readChoice, writeChoice } from '../../views/compare/choice.ts';
import type { CompareDocument } from '../../views/compare/document.ts';
import type { ListedDocument } from '../../views/compare/list.ts';
import { paths } from '../../views/paths.ts';
import { fits } from './document-finder.ts';

/** So many documents are offered at once; more are found by typing. */
const mostOffered = 30;

/** What is said while choosing, in one place. */
const words = {
  compared: (count: number) => `正在比较 ${count} 份文件。`,
  fewer: '还要再选一份，才能比较。',
  none: '还没有选文件。',
  full: `最多同时比较 ${mostDocuments} 份，先去掉一份再选。`,
  notFound: (ids: string) => `没有这些文件：${ids}。`,
  failed: '没有读到数据，请刷新再试。',
  offered: (shown: number, all: number) =>
    shown < all ? `找到 ${all} 份，列出前 ${shown} 份，请再输几个字。` : `找到 ${all} 份。`,
};

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
    this.querySelector('details')?.addEventListener('toggle', () => this.#offer());
    this.#field().addEventListener('input', () => this.#offer());
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#choose(target);
    });
    window.addEventListener('popstate', () => this.#showAddress());
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
    this.#chosen = asked.length > 0 ? asked : own;
    if (shown.length > 0 || asked.length > 0) void this.#show();
    // What the page was made with is not what the address asks for: out of sight, it keeps the room for it.
    if (asked.length > 0) this.querySelector('[data-part="result"]')?.setAttribute('aria-busy', 'true');
    if (shown.length > 0) void this.#offer();
  }

  #choose(box: HTMLInputElement): void {
    if (box.checked && this.#chosen.length >= mostDocuments) {
      box.checked = false;
      this.#say('status', words.full);
      return;
    }
    const others = this.#chosen.filter((id) => id !== box.value);
    this.#chosen = box.checked ? [...others, box.value] : others;
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
      result.replaceChildren(...drawn(found));
      result.removeAttribute('aria-busy');
      const said = [
        ...(unknown.length > 0 ? [words.notFound(unknown.join('、'))] : []),
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
    const fitting = all.filter((each) => fits(each, this.#field().value));
    const isChosen = ({ id }: ListedDocument): boolean => this.#chosen.includes(id);
    const shown = [...fitting.filter(isChosen), ...fitting.filter((each) => !isChosen(each))].slice(0, mostOffered);
    place.replaceChildren(...shown.map((each) => choice(each, isChosen(each))));
    this.#say('offered', words.offered(shown.length, fitting.length));
  }
}

function choice({ id, bureau, name }: ListedDocument, checked: boolean): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', value: id, autocomplete: 'off', checked });
  label.append(box, `${bureau} ${name}`);
  return label;
}

customElements.define('compare-documents', CompareDocuments);

// The address on paper is that of the choice.
addEventListener('beforeprint', () => {
  const from = document.querySelector('.printed-from');
  if (from) from.textContent = location.href;
});
