export { browse } from './browse.ts';
export { bureau } from './bureau.ts';
export { compare } from './compare.ts';
export { figures } from './figures.ts';
export { home } from './home.ts';
export { labels } from './labels.ts';
export { site } from './site.ts';
