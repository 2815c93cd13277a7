/** How a representation goes out: chosen among the offers of its resource, made once, sent with all its header fields. */
export { deliver } from './deliver.ts';
