import { citation } from './cite.ts';
import { nextFigure } from './figure-keys.ts';
import { words } from './words.ts';

/** A pointer that only passes by opens nothing. */
const patience = 350;

const figureOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.figure[id]') : null;

/**
 * What a figure offers under the pointer or with the focus: its own address, to be shared, and its place in the source.
 * Without scripts the same anchors are there; the source is reached by way of the line.
 */
class FigureTool {
  readonly #box = document.createElement('span');
  readonly #copy = document.createElement('button');
  readonly #cite = document.createElement('button');
  readonly #source = document.createElement('a');
  readonly #status = document.createElement('span');
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Where it is, and where it is about to be. */
  #figure: HTMLElement | null = null;
  #next: HTMLElement | null = null;
  #dismissed: HTMLElement | null = null;

  constructor() {
    this.#box.className = 'figure-tool no-print';
    // In the top layer nothing cuts it off, neither the box of a wide table nor its heads.
    this.#box.popover = 'manual';
    this.#copy.type = 'button';
    this.#cite.type = 'button';
    this.#status.className = 'visually-hidden';
    this.#status.role = 'status';
    this.#box.append(this.#copy, this.#cite, this.#source, this.#status);
    for (const button of [this.#copy, this.#cite]) {
      button.addEventListener('click', (event) => {
        event.stopPropagation();
        this.#take(button);
      });
    }
  }

  /** Shows it at a figure, at once or when the pointer rests there. */
  offer(figure: HTMLElement | null, wait: number): void {
    // With the focus inside it comes and stays, wherever the pointer goes, or the page moves below it.
    const next = this.#next ?? this.#figure;
    if (figure === null && next?.contains(document.activeElement)) return;
    clearTimeout(this.#waiting);
    this.#next = null;
    const again = figure !== null && figure === this.#dismissed;
    this.#dismissed = null;
    if (figure === this.#figure || again) return;
    this.#next = figure;
    this.#waiting = setTimeout(() => (figure ? this.#show(figure) : this.hide()), wait);
  }

  /** Takes it away; the focus goes back to the figure. */
  dismiss(): void {
    const figure = this.#box.contains(document.activeElement) ? this.#figure : null;
    // The figure that has the focus again must not show it again.
    this.hide();
    if (!figure) return;
    this.#dismissed = figure;
    focusOn(figure);
  }

  hide(): void {
    clearTimeout(this.#waiting);
    this.#figure = null;
    this.#next = null;
    this.#box.remove();
  }

  #show(figure: HTMLElement): void {
    this.hide();
    const { id } = figure;
    const name = (figure.textContent ?? '').trim();
    this.#copy.textContent = words.copyLink;
    this.#copy.ariaLabel = words.named(words.copyLink, name);
    this.#cite.textContent = words.copyCitation;
    this.#cite.ariaLabel = words.named(words.copyCitation, name);
    this.#source.textContent = words.source;
    this.#source.ariaLabel = words.named(words.source, name);
    this.#source.href = `source/#${id}`;
    this.#status.textContent = '';
    this.#figure = figure;
    figure.append(this.#box);
    this.#box.showPopover();
    this.follow();
  }

  /** Puts it below the figure, or above it at the bottom of the window. */
  follow(): void {
    if (!this.#figure) return;
    const at = this.#figure.getBoundingClientRect();
    const own = this.#box.getBoundingClientRect();
    const below = at.bottom + own.height < window.innerHeight;
    this.#box.style.top = `${below ? at.bottom : at.top - own.height}px`;
    this.#box.style.left = `${Math.max(0, Math.min(at.right - own.width, window.innerWidth - own.width))}px`;
  }

  async #take(button: HTMLButtonElement): Promise<void> {
    const figure = this.#figure;
    if (!figure) return;
    const address = new URL(`#${figure.id}`, location.href);
    try {
      await navigator.clipboard.writeText(button === this.#cite ? citation(figure) : address.href);
      this.#tell(button, words.linkCopied);
    } catch {
      // Only on a secure page, and where the reader lets it, may a script write there.
      location.replace(address.hash);
      this.#tell(button, words.inAddress);
    }
  }

  #tell(button: HTMLButtonElement, text: string): void {
    button.textContent = text;
    this.#status.textContent = text;
  }
}

if ('popover' in HTMLElement.prototype) {
  const tool = new FigureTool();
  // A page that moves below a pointer at rest brings it over other figures: only one that is moved asks for something.
  let rested = '';
  const placeOf = ({ screenX, screenY }: PointerEvent): string => `${screenX} ${screenY}`;
  const rest = (event: PointerEvent): void => {
    rested = placeOf(event);
  };
  document.addEventListener('pointermove', rest, { passive: true });
  document.addEventListener('pointerdown', rest, { passive: true });
  document.addEventListener('pointerover', (event) => {
    const { target, pointerType } = event;
    if (pointerType === 'mouse' && placeOf(event) !== rested) tool.offer(figureOf(target), patience);
  });
  document.addEventListener('focusin', ({ target }) => tool.offer(figureOf(target), 0));
  document.addEventListener('scroll', () => tool.follow(), { capture: true, passive: true });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') tool.dismiss();
    const figure = figureOf(event.target);
    const next = figure && figure === event.target ? nextFigure(figure, event.key) : null;
    if (!next) return;
    event.preventDefault();
    focusOn(next);
  });
  document.addEventListener('click', ({ target }) => {
    const figure = figureOf(target);
    if (!figure || (target as Element).closest('a, button') || !getSelection()?.isCollapsed) return;
    if (figure instanceof HTMLTableCellElement) focusOn(figure);
    else tool.offer(figure, 0);
  });
  for (const hint of document.querySelectorAll<HTMLElement>('.needs-script')) hint.hidden = false;
  for (const table of document.querySelectorAll('.grid')) makeStop(table.querySelector<HTMLElement>('td.figure[id]'));
}

/** One stop of the Tab key a table; from there the arrow keys lead from figure to figure. */
function makeStop(figure: HTMLElement | null): void {
  if (!figure) return;
  figure.closest('table')?.querySelector('.figure[tabindex]')?.removeAttribute('tabindex');
  figure.tabIndex = 0;
}

function focusOn(figure: HTMLElement): void {
  makeStop(figure);
  figure.focus();
}
