/** `npm ci` runs it last: compiles src/ at once, so that the first `npm start` has nothing left to do. Types are checked by `npm run types`. */
import { build } from './build.ts';

build('--noCheck', '--declaration', 'false');
