import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { allPages } from './support/pages.ts';

/** Rules that are off, each with its reason; everything else of the standard set holds. */
const config = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {},
};

const validator = new HtmlValidate(new FileSystemConfigLoader(config));
const format = formatterFactory('text');

for (const page of allPages()) {
  test(`HTML of ${page.path}`, async () => {
    const report = await validator.validateFile(page.file);
    assert.ok(report.valid, format(report.results));
  });
}
