import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { acrossRules, rules } from '../../../src/checks/index.ts';
import type { CheckSeverity, Place, Verdict } from '../../../src/model/index.ts';
import { type CheckResult, told } from '../result.ts';

const levels = { error: 'error', warn: 'warning', info: 'note', note: 'note' } as const satisfies Record<
  CheckSeverity,
  Result.level
>;

function descriptors(): ReportingDescriptor[] {
  return [...rules, ...acrossRules].map(({ id, title, statement, formula, severity }) => ({
    id,
    name: title,
    shortDescription: { text: statement },
    fullDescription: { text: `${statement} ${formula}` },
    defaultConfiguration: { level: levels[severity] },
  }));
}

/** An address of a file: forward slashes, and nothing a reader of addresses would take for something else. */
function uriOf(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}

function locationOf({ whereIs }: CheckResult, place: Place, text: string): Location {
  const { file, line, column, page } = whereIs(place);
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, startColumn: column } },
    message: { text: page ? `${text}（${page}）` : text },
  };
}

function resultOf(result: CheckResult, { rule, severity, subject, message, operands, id }: Verdict): Result {
  const locations = operands.flatMap(({ label, text, place }) =>
    place ? [locationOf(result, place, `${label}：${text}`)] : [],
  );
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: `${subject}：${message}` },
    locations: locations.slice(0, 1),
    relatedLocations: locations.slice(1).map((location, index) => ({ ...location, id: index + 1 })),
    partialFingerprints: { verdict: `${result.record.id}#${id}` },
  };
}

/** Findings as SARIF 2.1.0, which editors and code hosts read. */
export function sarifReport(results: readonly CheckResult[], least: CheckSeverity): string {
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'open-budget', rules: descriptors() } },
        columnKind: 'utf16CodeUnits',
        results: results.flatMap((result) => told(result.verdicts, least).map((verdict) => resultOf(result, verdict))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
