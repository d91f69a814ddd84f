/** Brings a chart to life when it comes near the screen; until then, and without scripts, the drawing stays. */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      import('./interactive.ts').then(({ enliven }) => enliven(target as HTMLElement));
    }
  },
  { rootMargin: '100px' },
);

customElements.define(
  'bar-chart',
  class extends HTMLElement {
    connectedCallback(): void {
      near.observe(this);
    }
  },
);
