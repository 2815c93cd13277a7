/** Attributions resolved to entities: whom "he", "the vice minister" and "Seoul" stand for when they speak. */
export { resolveSpeakers } from './resolve-speakers.ts';
