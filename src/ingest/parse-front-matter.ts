import { createRequire } from 'node:module';
import type { Scalar } from 'yaml';
import { type Metadata, type MetadataField, metadataFields } from './metadata.ts';
import { readField } from './read-field.ts';

/** The fields of a front matter and the names of keys that mean nothing here; or every reason why it cannot be used. */
export type ParsedFrontMatter =
  | { readonly metadata: Metadata; readonly ignoredKeys: readonly string[] }
  | { readonly reason: string };

let yaml: typeof import('yaml') | undefined;

/** Loads the parser with the first front matter: many a folder has none. */
function loadYaml(): typeof import('yaml') {
  yaml ??= createRequire(import.meta.url)('yaml') as typeof import('yaml');
  return yaml;
}

/** Six fields of at most 10,000 characters each come to less; what is more is not for us, and reading it would delay the start. */
const largest = 65_536;

/** Reads front matter in YAML 1.2. Keys of other tools ("tags") are left aside; a known key with a wrong value is a reason. */
export function parseFrontMatter(source: string): ParsedFrontMatter {
  if (source.length > largest) return { reason: `the front matter is longer than ${largest} characters` };
  const mapping = parseMapping(source);
  if ('reason' in mapping) return mapping;
  const { fields } = mapping;
  const reasons: string[] = [];
  const read = (field: MetadataField): string | undefined => {
    const result = readField(field, fields.get(field));
    if ('reason' in result) reasons.push(`${field} ${result.reason}`);
    return 'value' in result ? result.value : undefined;
  };
  const metadata: Metadata = {
    headline: read('headline'),
    byline: read('byline'),
    publishedAt: read('publishedAt'),
    publisher: read('publisher'),
    url: read('url'),
    language: read('language'),
  };
  if (reasons.length > 0) return { reason: reasons.join('; ') };
  return { metadata, ignoredKeys: [...fields.keys()].filter((key) => !isField(key)) };
}

const isField = (key: string): boolean => metadataFields.some((field) => field === key);

type Mapping = { readonly fields: ReadonlyMap<string, unknown> } | { readonly reason: string };

function parseMapping(source: string): Mapping {
  try {
    const { parseDocument } = loadYaml();
    // The parser compares each key with each other one, so keys are looked at here.
    const document = parseDocument(source, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
    const [problem] = document.errors;
    if (problem) return notYaml(`${problem.message} (line ${lineOf(source, problem.pos[0])})`);
    const repeated = findRepeatedKey(document.contents);
    if (repeated)
      return notYaml(`Map keys must be unique (line ${lineOf(source, repeated.range?.[0] ?? 0)})`);
    const fields: unknown = document.toJS({ mapAsMap: true }) ?? new Map();
    if (!(fields instanceof Map)) return { reason: 'the front matter is no list of fields and values' };
    return { fields: new Map([...fields].map(([key, value]) => [String(key), value])) };
  } catch (error) {
    return notYaml(error instanceof Error ? error.message : String(error));
  }
}

/** The first key at the top that another one says already. */
function findRepeatedKey(contents: unknown): Scalar | undefined {
  const { isMap, isScalar } = loadYaml();
  const keys = isMap(contents) ? contents.items.map(({ key }) => key).filter(isScalar) : [];
  const seen = new Set<unknown>();
  return keys.find(({ value }) => seen.has(value) || !seen.add(value));
}

const notYaml = (message: string): Mapping => ({ reason: `the front matter is not YAML: ${message}` });

/** The line in the file, where the front matter starts on the second. */
const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length + 1;
