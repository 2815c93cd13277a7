/** What every contender is told: its port, and the bodies that the bench takes from Verbatim itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.SAMPLE_DIR;

export const port = Number(process.env.PORT);
export const names = ['big', 'tiny'];
export const bytesOf = (name) => readFileSync(join(folder, `${name}.json`));
export const sampleOf = (name) => JSON.parse(bytesOf(name));
