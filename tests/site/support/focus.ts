import type { Page } from 'playwright';

/** A place where the focus stood: how it looked and whether it could be seen. */
export interface Stop {
  what: string;
  /** The width of the indicator in CSS pixels; 0 for none. */
  ring: number;
  /** The strongest contrast between two colours of the indicator, or one of them and what it stands on. */
  contrast: number;
  /** Points of the element in sight, and those of them that are not covered by anything. */
  points: number;
  clear: number;
}

interface Watched {
  stops: Stop[];
  expected: Set<Element>;
  /** Resolves when a last stop that could not be seen has been looked at again with the page at rest. */
  settled: Promise<void>;
}

/** Notes each place the focus comes to, when the key that brought it goes up. */
export function watchFocus(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (color: string): number => {
      if (!canvas) return 0;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
        const share = byte / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string): number => {
      const [a, b] = [luminance(one), luminance(other)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };
    const ground = getComputedStyle(document.body).backgroundColor;
    const look = (element: Element): Stop => {
      const style = getComputedStyle(element);
      const outlined = style.outlineStyle !== 'none';
      const colors = [ground];
      if (outlined) colors.push(style.outlineColor);
      const shadow = /^(?<color>rgba?\([^)]*\)|color\([^)]*\))/u.exec(style.boxShadow)?.groups?.color;
      if (shadow) colors.push(shadow);
      const inSight = (x: number, y: number): boolean => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
      const points = [...element.getClientRects()]
        .filter((box) => box.width > 0 && box.height > 0)
        .flatMap((box) => {
          const [left, right] = [box.left + 2, Math.min(box.right, innerWidth) - 2];
          const [top, bottom] = [Math.max(box.top, 0) + 2, Math.min(box.bottom, innerHeight) - 2];
          return [
            [(left + right) / 2, (top + bottom) / 2],
            [left, top],
            [right, top],
            [left, bottom],
            [right, bottom],
          ] as const;
        })
        .filter(([x, y]) => inSight(x, y));
      const clear = points.filter(([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return top !== null && (element.contains(top) || top.contains(element));
      });
      return {
        what: element.outerHTML.slice(0, 100),
        ring: outlined ? Number.parseFloat(style.outlineWidth) : 0,
        contrast: Math.max(...colors.flatMap((one) => colors.map((other) => contrast(one, other)))),
        points: points.length,
        clear: clear.length,
      };
    };
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const expected = new Set<Element>(
      [...document.querySelectorAll<HTMLElement>(controls)].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.tabIndex >= 0 &&
          !element.matches(':disabled') &&
          !(element.tagName === 'SUMMARY' && element.parentElement?.tagName !== 'DETAILS'),
      ),
    );
    const watched: Watched = { stops: [], expected, settled: Promise.resolve() };
    Object.assign(window, { watched });
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    addEventListener(
      'keyup',
      ({ key }) => {
        const element = document.activeElement;
        if (key !== 'Tab' || !element || element === document.body) return;
        expected.delete(element);
        const stop = look(element);
        watched.stops.push(stop);
        // These keys may come faster than a frame is drawn, and a reader's cannot: lines that have only just come
        // near (content-visibility) are given their height, and the page is scrolled to match, within two frames.
        if (stop.clear <= stop.points / 2) {
          watched.settled = frame()
            .then(frame)
            .then(() => void Object.assign(stop, look(element)));
        }
      },
      true,
    );
    return expected.size;
  });
}

/** Presses a key that moves the focus, and waits where it came to a place that could not be seen. */
export async function pressOn(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  await page.keyboard.press(key);
  await page.evaluate(() => (window as unknown as { watched: Watched }).watched.settled);
}

/** What has been noted, and the controls that the focus did not come to. */
export function watched(page: Page): Promise<{ stops: Stop[]; missed: string[] }> {
  return page.evaluate(() => {
    const { stops, expected } = (window as unknown as { watched: Watched }).watched;
    return { stops, missed: [...expected].map((element) => element.outerHTML.slice(0, 100)) };
  });
}
