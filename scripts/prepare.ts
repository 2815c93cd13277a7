/** `npm ci` runs it last: builds what runs at once, so that the first `npm start` has nothing left to do. */
import { bundle, dist } from './build.ts';

await bundle(dist);
