/** The name of the site, everywhere. */
export const siteName = '公开预算';
export const siteDescription =
  '把各部门公布的预算和决算变成看得懂、查得到、对得上的网页。每个数字都按原件照录，并标明出处。';

/** An address of the site (from its root) with the base in front, as links need it. */
export function withBase(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${path}`;
}

/** The same with the name of the site in front, where it is known: for files that leave the site. */
export function shareable(path: string, site: URL | undefined): string {
  return site ? new URL(withBase(path), site).href : withBase(path);
}
