export { browse } from './browse.ts';
export { figures } from './figures.ts';
export { home } from './home.ts';
export { labels } from './labels.ts';
export { site } from './site.ts';
