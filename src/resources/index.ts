/** Reads trained weights from data/models and hands them to the analysis. The only room that opens them. */
export { loadResources } from './load-resources.ts';
