import { type Filter, filterStatus, fits, readFilter, writeFilter } from '../../views/checks/filter.ts';
import { findingFilter as en } from '../../words/en/finding-filter.ts';
import { spoken } from '../../words/spoken.ts';
import { findingFilter as zh } from '../../words/zh/finding-filter.ts';

const words = spoken({ zh, en });

/** The list of all findings with scripts: narrows it in place, says how many are left, keeps the choice in the address. */
class FindingList extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #status: HTMLElement | null = null;

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    this.#status = this.querySelector('[role="status"]');
    if (!this.#form || !this.#status) return;
    this.#form.hidden = false;
    this.#form.addEventListener('change', () => this.#choose());
    this.#form.addEventListener('reset', () => window.setTimeout(() => this.#choose()));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#choose();
    });
    window.addEventListener('popstate', () => this.#showAddress());
    this.#showAddress();
  }

  #selects(): HTMLSelectElement[] {
    return [...(this.#form?.querySelectorAll('select') ?? [])];
  }

  /** The form as it stands, read as an address would be. */
  #chosen(): Filter {
    const parameters = new URLSearchParams(this.#selects().map(({ name, value }) => [name, value]));
    return readFilter(`?${parameters}`);
  }

  #choose(): void {
    const filter = this.#chosen();
    const address = `${location.pathname}${writeFilter(filter)}`;
    if (address !== `${location.pathname}${location.search}`) history.pushState(null, '', address);
    this.#show(filter);
  }

  #showAddress(): void {
    const filter = readFilter(location.search);
    for (const select of this.#selects()) {
      select.value = filter[select.name as keyof Filter];
      // An address may ask for something that is not in the list: nothing is chosen then.
      if (select.selectedIndex < 0) select.value = '';
    }
    this.#show(this.#chosen());
  }

  #show(filter: Filter): void {
    const all = [...this.querySelectorAll<HTMLElement>('[data-rule]')];
    let shown = 0;
    for (const item of all) {
      const { severity = '', family = '', rule = '', bureau = '' } = item.dataset;
      item.hidden = !fits({ severity, family, rule, bureau }, filter);
      if (!item.hidden) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-rule]:not([hidden])') === null;
    }
    if (this.#status) this.#status.textContent = filterStatus(shown, all.length, words);
  }
}

customElements.define('finding-list', FindingList);
