/** What a character can do where it stands. `style` says which closers fit which openers. */
export type MarkStyle = 'double' | 'straight' | 'single' | 'guillemet';
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly style: MarkStyle;
  readonly opens: boolean;
  readonly closes: boolean;
}

const markCharacters = /["“”„‟«»‹›‘‚'’`]/g;
const word = /[\p{L}\p{N}]/u;
const space = /\s/;
/** What may stand before an opening mark when it is not white space: brackets, dashes, other opening marks. */
const beforeOpener = /[([{—–\-/:“‘«„"'*#]/u;
/** What follows a closing mark and never an opening one. */
const closing = /[,.;:!?)\]}]/;
/** Shortened words that start with an apostrophe: "’90s", "’em", "’til". */
const elision = /^(?:\d|(?:tis|twas|til|till|em|cause|cuz|n|bout|round)\b)/i;

/** The marks of one paragraph in text order; apostrophes are left out. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  markCharacters.lastIndex = start;
  for (let match = markCharacters.exec(text); match && match.index < end; match = markCharacters.exec(text)) {
    const mark = readMark(text, match.index, start, end);
    if (!mark) continue;
    marks.push(mark);
    markCharacters.lastIndex = mark.end;
  }
  return marks;
}

function readMark(text: string, at: number, start: number, end: number): Mark | undefined {
  const character = text[at]!;
  const doubled =
    "'’‘`".includes(character) && text[at + 1] === character && at + 1 < end && !closesTwice(text, at);
  const after = at + (doubled ? 2 : 1);
  const before = at > start ? text[at - 1]! : ' ';
  const next = after < end ? text[after]! : ' ';
  const leans = {
    left: !space.test(before) && !(beforeOpener.test(before) && !space.test(next) && word.test(next)),
    right: !space.test(next) && !closing.test(next),
  };
  const span = { start: at, end: after };
  if (doubled || '"“”„‟'.includes(character)) return { ...span, ...readDouble(character, leans) };
  if ('«‹'.includes(character)) return { ...span, style: 'guillemet', opens: true, closes: leans.left };
  if ('»›'.includes(character))
    return { ...span, style: 'guillemet', opens: !leans.left && leans.right, closes: true };
  return readSingle(text, span, before, next);
}

/** Of three apostrophes after a word the first closes the inner quotation: "'Go,'''". */
const closesTwice = (text: string, at: number): boolean =>
  text.startsWith("'''", at) && text[at + 3] !== "'" && at > 0 && !space.test(text[at - 1]!);

/** A curly mark says itself what it does, unless the space around it says the opposite: `“Yes,“ she said`. */
function readDouble(
  character: string,
  { left, right }: { left: boolean; right: boolean },
): Omit<Mark, 'start' | 'end'> {
  if ('“„‟`'.includes(character)) return { style: 'double', opens: right || !left, closes: left && !right };
  const style = '”'.includes(character) ? 'double' : 'straight';
  // A mark with space on both sides closes if anything is open: `"We won, " she said`.
  return { style, opens: !left && right, closes: left || !right };
}

/** A single mark between letters is an apostrophe; one before a decade or a shortened word too. */
function readSingle(
  text: string,
  span: { start: number; end: number },
  before: string,
  next: string,
): Mark | undefined {
  if (word.test(before) && word.test(next)) return undefined;
  const character = text[span.start]!;
  const opens =
    character !== '’' &&
    !word.test(before) &&
    !space.test(next) &&
    !elision.test(text.slice(span.end, span.end + 6));
  const closes = !'‘‚`'.includes(character) && !space.test(before) && !word.test(next);
  return opens || closes ? { ...span, style: 'single', opens: opens && !closes, closes } : undefined;
}
