import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ConfigData, FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { allPages } from './support/pages.ts';

/** The standard set, with each departure and its reason. */
const config: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // A frame that scrolls a table is a region with a name, not a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
};

const validator = new HtmlValidate(new FileSystemConfigLoader(config));
const format = formatterFactory('text');

for (const page of allPages()) {
  test(`HTML of ${page.path}`, async () => {
    const report = await validator.validateFile(page.file);
    assert.ok(report.valid, format(report.results));
  });
}
