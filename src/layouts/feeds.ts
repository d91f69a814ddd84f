import type { FeedContext } from '../views/data/feed.ts';
import { feedPaths, paths } from '../views/paths.ts';
import { shareable, siteDescription, siteName } from './site.ts';

/** What the feeds say of the site. */
export function feedContext(site: URL | undefined): FeedContext {
  return {
    site: siteName,
    description: siteDescription,
    home: shareable(paths.home, site),
    atom: shareable(feedPaths.atom, site),
    json: shareable(feedPaths.json, site),
    address: (path) => shareable(path, site),
  };
}
