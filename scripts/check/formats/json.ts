import { canonicalJson } from '../../convert/write.ts';
import { type CheckResult, countVerdicts } from '../result.ts';

/** Everything that was checked, in the shape in which it is kept beside a record, with counts. */
export function jsonReport(results: readonly CheckResult[]): string {
  return canonicalJson(
    results.map(({ record, name, verdicts, requirements }) => ({
      disclosure: record.id,
      name,
      counts: countVerdicts(verdicts),
      verdicts,
      requirements,
    })),
  );
}
