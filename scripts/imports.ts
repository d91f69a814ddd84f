import { checkImports } from './imports/check.ts';
import { projectRoot } from './lib/project.ts';

const { violations, modules } = await checkImports(projectRoot);
for (const line of violations) console.log(line);
console.log(`${modules} modules, ${violations.length} arrows that point the wrong way`);
process.exitCode = violations.length > 0 || modules === 0 ? 1 : 0;
