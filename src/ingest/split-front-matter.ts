import { metadataFields } from './metadata.ts';

/** A file's front matter as YAML, where it has one, and the text that follows it; or why they cannot be told apart. */
export type SplitFile =
  | { readonly yaml: string | undefined; readonly text: string }
  | { readonly reason: string };

const opening = /^---[ \t]*\n/;
const closing = /(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const anyKey = /^(?:[ \t]*(?:#[^\n]*)?\n)*["']?[A-Za-z][\w-]*["']?[ \t]*:(?:[ \t]|\n|$)/;
const knownKey = new RegExp(`^(?:${metadataFields.join('|')})[ \\t]*:`, 'm');

/**
 * Front matter lies between a first line `---` and the next line `---` or `...`, and its first line names a field
 * ("headline: …") unless it is empty. Otherwise the first `---` is a rule that belongs to the text.
 */
export function splitFrontMatter(content: string): SplitFile {
  const fence = opening.exec(content)?.[0];
  if (fence === undefined) return { yaml: undefined, text: content };
  const rest = content.slice(fence.length);
  const end = closing.exec(rest);
  if (!end)
    return opensWithField(rest) ? { reason: 'the front matter has no closing line “---”' } : asText(content);
  const yaml = rest.slice(0, end.index);
  const isFrontMatter = yaml.trim() === '' || anyKey.test(yaml) || knownKey.test(yaml);
  return isFrontMatter ? { yaml, text: rest.slice(end.index + end[0].length) } : asText(content);
}

const asText = (content: string): SplitFile => ({ yaml: undefined, text: content });

const opensWithField = (rest: string): boolean => knownKey.test(rest.split('\n', 1)[0] ?? '');
