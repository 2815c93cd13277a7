/** `npm run boundaries [ROOT]`: the rooms' import rules, held against every module of src/. */
import { resolve } from 'node:path';
import { findTrespasses } from './boundaries/find-trespasses.ts';

const root = resolve(process.argv[2] ?? `${import.meta.dirname}/..`);
const { modules, imports, trespasses } = await findTrespasses(root);
for (const { rule, from, to } of trespasses)
  console.error(`${rule}: ${from}${to && to !== from ? ` → ${to}` : ''}`);
console.log(`boundaries: ${modules} modules, ${imports} imports, ${trespasses.length} against the rules`);
process.exitCode = trespasses.length > 0 ? 1 : 0;
