/** Fastify as its guide shows it: a route that returns an object, serialised by the schema of its response. */
import Fastify from 'fastify';
import { names, port, sampleOf } from './sample.mjs';

/** Members that are null or an object from one item to the next, which the serializer is left to look at. */
const loose = new Set(['cue', 'speaker', 'value', 'entityId']);

const app = Fastify();
for (const name of names) {
  const sample = sampleOf(name);
  app.get(`/${name}`, { schema: { response: { 200: schemaOf(sample) } } }, async () => sample);
}
await app.listen({ port, host: '127.0.0.1' });

function schemaOf(value) {
  if (value === null) return {};
  if (Array.isArray(value)) return { type: 'array', items: value.length > 0 ? schemaOf(value[0]) : {} };
  if (typeof value !== 'object') return { type: typeof value };
  const members = Object.entries(value).map(([key, member]) => [key, loose.has(key) ? {} : schemaOf(member)]);
  return { type: 'object', properties: Object.fromEntries(members) };
}
