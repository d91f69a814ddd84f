import { BarController, BarElement, Chart, LinearScale, Tooltip } from 'chart.js';
import { charts as en } from '../words/en/charts.ts';
import { spoken } from '../words/spoken.ts';
import { charts as zh } from '../words/zh/charts.ts';

const words = spoken({ zh, en });

Chart.register(BarController, BarElement, LinearScale, Tooltip);

/**
 * Lays a canvas over the drawing, its bars exactly over the drawn ones. The words stay those of the drawing;
 * what is added is the answer to a pointer: the printed figure and its share.
 */
export function enliven(host: HTMLElement): void {
  const drawing = host.querySelector('svg');
  if (!drawing) return;
  const rects = [...drawing.querySelectorAll<SVGRectElement>('rect[data-text]')];
  const height = drawing.height.baseVal.value;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const frame = document.createElement('div');
  frame.className = 'canvas';
  frame.append(canvas);
  drawing.after(frame);
  const color = (name: string) => getComputedStyle(host).getPropertyValue(name).trim();
  const barHeight = rects[0]?.height.baseVal.value ?? 0;

  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      datasets: [
        {
          data: rects.map((rect) => ({
            x: Number.parseFloat(rect.getAttribute('width') ?? '0'),
            y: rect.y.baseVal.value + barHeight / 2,
          })),
          barThickness: barHeight,
          minBarLength: 1,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      font: { family: getComputedStyle(host).fontFamily, size: 14 },
      interaction: { mode: 'nearest', axis: 'y', intersect: false },
      scales: {
        x: { display: false, min: 0, max: 100 },
        y: { type: 'linear', display: false, min: 0, max: height, reverse: true, offset: false },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          padding: 10,
          titleFont: { size: 14 },
          bodyFont: { size: 14 },
          callbacks: {
            title: (items) => items.map((item) => rects[item.dataIndex]?.dataset.label ?? ''),
            label: (item) => rects[item.dataIndex]?.dataset.text ?? '',
            footer: (items) => items.map((item) => words.share(rects[item.dataIndex]?.dataset.share ?? '')),
          },
        },
      },
    },
  });

  const paint = () => {
    const [bars] = chart.data.datasets;
    if (bars) {
      bars.backgroundColor = color('--bar');
      bars.hoverBackgroundColor = color('--bar-edge');
    }
    const tooltip = chart.options.plugins?.tooltip;
    if (tooltip) {
      tooltip.backgroundColor = color('--ink');
      tooltip.titleColor = color('--paper');
      tooltip.bodyColor = color('--paper');
      tooltip.footerColor = color('--paper');
      tooltip.footerFont = { size: 12, weight: 'normal' };
    }
    chart.update();
  };
  paint();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
  host.classList.add('live');
}
