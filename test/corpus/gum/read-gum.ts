import { readFileSync } from 'node:fs';

/** A word of GUM: its place in the text (UTF-16), part of speech, head (an index into the document's words, -1 at a root), relation, and the last column. */
export interface GumWord {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly head: number;
  readonly relation: string;
  readonly misc: string;
}
/** A mention of GUM: words `first` up to and with `last`; `core` are the words of its minimal span, at least one. */
export interface GumMention {
  readonly first: number;
  readonly last: number;
  readonly core: readonly number[];
  readonly chain: string;
  readonly type: string;
  /** How it is linked: "coref", "ana" (a pronoun), "appos", "pred", "disc", "sgl" (mentioned once) and others. */
  readonly link: string;
}
export interface GumDocument {
  readonly id: string;
  /** Paragraphs parted by a blank line, as in the other corpora of GUM's news. */
  readonly text: string;
  readonly words: readonly GumWord[];
  readonly mentions: readonly GumMention[];
}

/** Reads one document in GUM's CoNLL-U: MISC has `Entity=(1-person-new-…-coref`, whose fields the file's head names. */
export function readGum(path: string): GumDocument {
  const lines = readFileSync(path, 'utf8').split('\n');
  const id = lines.find((line) => line.startsWith('# newdoc id = '))?.slice('# newdoc id = '.length) ?? path;
  const fields = lines
    .find((line) => line.startsWith('# global.Entity = '))!
    .slice(18)
    .split('-');
  const { text, words } = readWords(lines);
  return { id, text, words, mentions: readMentions(words, fields) };
}

interface Words {
  readonly text: string;
  readonly words: readonly GumWord[];
}

function readWords(lines: readonly string[]): Words {
  const words: GumWord[] = [];
  let text = '';
  let gap = '';
  let sentence = 0;
  let joined: { readonly last: number; readonly spaced: boolean } | undefined;
  for (const line of lines) {
    if (line.startsWith('# newpar')) gap = text ? '\n\n' : '';
    if (line.startsWith('# sent_id')) sentence = words.length;
    const [number, form, , , tag, , head, relation, , misc] = line.split('\t');
    if (misc === undefined || number!.includes('.')) continue;
    const spaced = !/(?:^|\|)SpaceAfter=No/.test(misc);
    if (number!.includes('-')) {
      joined = { last: Number(number!.split('-')[1]), spaced };
      continue;
    }
    text += gap + form;
    words.push({
      start: text.length - form!.length,
      end: text.length,
      tag: tag!,
      head: head === '0' ? -1 : sentence + Number(head) - 1,
      relation: relation!,
      misc,
    });
    const inside = joined !== undefined && Number(number) < joined.last;
    gap = inside || !(joined?.spaced ?? spaced) ? '' : ' ';
    if (!inside) joined = undefined;
  }
  return { text, words };
}

/** Brackets open and close around the words; one that goes on after a gap ("(7[1/2]-…") is taken by its first part. */
function readMentions(words: readonly GumWord[], fields: readonly string[]): GumMention[] {
  const open = new Map<string, { first: number; values: readonly string[] }[]>();
  const mentions: GumMention[] = [];
  words.forEach(({ misc }, word) => {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [bracket] of entity.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
      const values = bracket.replace(/[()]/g, '').split('-');
      const group = values[0]!;
      if (bracket.startsWith('(')) open.set(group, [...(open.get(group) ?? []), { first: word, values }]);
      const opened = bracket.endsWith(')') ? open.get(group)?.pop() : undefined;
      if (opened) mentions.push(toMention(opened.first, word, opened.values, fields));
    }
  });
  return mentions
    .filter(({ chain }) => !/\[(?!1\/)/.test(chain))
    .sort((a, b) => a.first - b.first || b.last - a.last);
}

function toMention(
  first: number,
  last: number,
  values: readonly string[],
  fields: readonly string[],
): GumMention {
  const field = (name: string): string => values[fields.indexOf(name)] ?? '';
  const core = field('minspan')
    .split(',')
    .map((place) => first + Number(place) - 1)
    .filter((word) => word >= first && word <= last);
  return {
    first,
    last,
    core: core.length > 0 ? core : [last],
    chain: values[0]!,
    type: field('etype'),
    link: field('link'),
  };
}
