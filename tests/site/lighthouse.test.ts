import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Auditor, shortcomings, startAuditor, timelessCategories } from '../../scripts/lib/lighthouse.ts';
import { isTranslation, largestOfEachKind } from '../../scripts/lib/pages.ts';
import { siteFolder } from '../../scripts/lib/project.ts';
import { type SiteServer, serveSite } from '../../scripts/lib/server.ts';

let server: SiteServer;
let auditor: Auditor;

before(async () => {
  server = await serveSite(siteFolder);
  auditor = await startAuditor();
});

after(async () => {
  await auditor.close();
  await server.close();
});

// How fast a page is depends on the machine: `npm run bench:lighthouse` measures that.
for (const { path } of [...largestOfEachKind().values()].filter((page) => !isTranslation(page))) {
  test(`Lighthouse has nothing to say against ${path}`, async () => {
    const result = await auditor.auditTimeless(server.origin + path);
    const lacking = timelessCategories.flatMap((category) => shortcomings(result, category));
    assert.deepEqual(lacking, []);
    // A page on which nothing was looked at lacks nothing either.
    for (const category of timelessCategories) assert.notEqual(result.categories[category]?.score ?? null, null);
  });
}
