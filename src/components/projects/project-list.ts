import { withBase } from '../../layouts/address.ts';
import { inLanguage } from '../../views/paths.ts';
import {
  filterStatus,
  fits,
  isOpen,
  type ProjectFilter,
  readFilter,
  writeFilter,
} from '../../views/projects/filter.ts';
import { projectLine } from '../../views/projects/line.ts';
import type { ProjectRow } from '../../views/projects/rows.ts';
import { labels as labelsEn } from '../../words/en/labels.ts';
import { projects as projectsEn } from '../../words/en/projects.ts';
import { spoken, spokenLanguage } from '../../words/spoken.ts';
import { labels as labelsZh } from '../../words/zh/labels.ts';
import { projects as projectsZh } from '../../words/zh/projects.ts';
import { quotingNodes } from '../quoting-nodes.ts';

const words = spoken({
  zh: { labels: labelsZh, projects: projectsZh },
  en: { labels: labelsEn, projects: projectsEn },
});

/** Rows shown at once when the list is narrowed. */
const most = 200;

/** Parts of a row that hold an address, not words. */
const addresses = ['tableHref', 'amountHref', 'findingHref', 'documentHref', 'targetHref'] as const;

/**
 * The list of projects with scripts: narrows all projects, not only those of the page, and keeps the choice in the
 * address. What it needs for that is loaded when something is asked for.
 */
class ProjectList extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #status: HTMLElement | null = null;
  #template: HTMLTemplateElement | null = null;
  /** The rows of the page, as long as others are shown. */
  #own: Node[] = [];
  #all: Promise<ProjectRow[]> | undefined;
  #wait = 0;

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    this.#status = this.querySelector('[role="status"]');
    this.#template = this.querySelector('template');
    const body = this.#body();
    if (!this.#form || !this.#status || !this.#template || !body) return;
    this.#own = [...body.childNodes];
    this.#form.hidden = false;
    this.#form.addEventListener('change', () => this.#choose());
    this.#form.addEventListener('input', () => {
      window.clearTimeout(this.#wait);
      this.#wait = window.setTimeout(() => this.#choose(), 250);
    });
    this.#form.addEventListener('reset', () => window.setTimeout(() => this.#choose()));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#choose();
    });
    window.addEventListener('popstate', () => this.#showAddress());
    this.#showAddress();
  }

  #body(): HTMLTableSectionElement | null {
    return this.querySelector('tbody');
  }

  #controls(): (HTMLSelectElement | HTMLInputElement)[] {
    return [...(this.#form?.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input') ?? [])];
  }

  /** The form as it stands, read as an address would be. */
  #chosen(): ProjectFilter {
    const parameters = new URLSearchParams(this.#controls().map(({ name, value }) => [name, value.trim()]));
    return readFilter(`?${parameters}`);
  }

  #choose(): void {
    window.clearTimeout(this.#wait);
    const filter = this.#chosen();
    const address = `${location.pathname}${writeFilter(filter)}`;
    if (address === `${location.pathname}${location.search}`) return;
    history.pushState(null, '', address);
    this.#show(filter).catch(() => this.#fail());
  }

  #showAddress(): void {
    const filter = readFilter(location.search);
    for (const control of this.#controls()) {
      control.value = filter[control.name as keyof ProjectFilter];
      // An address may ask for something that is not in the list: nothing is chosen then.
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
    }
    this.#show(this.#chosen()).catch(() => this.#fail());
  }

  async #show(filter: ProjectFilter): Promise<void> {
    const open = isOpen(filter);
    this.toggleAttribute('data-asked', !open);
    if (open) {
      this.#body()?.replaceChildren(...this.#own);
      if (this.#status) this.#status.textContent = '';
      return;
    }
    const all = await this.#load();
    // Something else may have been asked for in the meantime.
    if (writeFilter(this.#chosen()) !== writeFilter(filter)) return;
    const found = all.filter(({ keys }) => fits(keys, filter));
    const shown = found.slice(0, most);
    this.#body()?.replaceChildren(...shown.map((row) => this.#line(row)));
    if (this.#status) this.#status.textContent = filterStatus(shown.length, found.length, all.length, words.projects);
  }

  #load(): Promise<ProjectRow[]> {
    this.#all ??= fetch(this.dataset.rows ?? '').then((response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return response.json() as Promise<ProjectRow[]>;
    });
    return this.#all;
  }

  #fail(): void {
    this.#all = undefined;
    if (this.#status) this.#status.textContent = words.projects.status.failed;
  }

  #line(row: ProjectRow): Node {
    const line = this.#template?.content.cloneNode(true) as DocumentFragment;
    const part = (name: string): HTMLElement | null => line.querySelector(`[data-part="${name}"]`);
    const texts = { name: row.name, unit: row.unit, publisher: row.publisher, ...projectLine(row, words) };
    for (const [name, text] of Object.entries(texts)) {
      const element = part(name);
      if (!element) continue;
      element.replaceChildren(...(name === 'amountName' ? quotingNodes(text) : [text]));
      element.hidden = text === '';
    }
    for (const name of addresses) {
      const link = part(name);
      if (!link) continue;
      if (row[name] !== '') link.setAttribute('href', withBase(inLanguage(row[name], spokenLanguage())));
      link.hidden = row[name] === '';
    }
    part('findingOf')?.replaceChildren(...quotingNodes(words.projects.table.flagOf(row.name)));
    part('targetName')?.replaceChildren(words.projects.table.formOf(row.name));
    return line;
  }
}

customElements.define('project-list', ProjectList);
