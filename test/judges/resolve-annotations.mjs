/**
 * What a reader of Web Annotations who knows nothing of Verbatim finds: fetches the collection at the address given, then the source of each
 * target, and lets Apache Annotator apply each selector to it. Prints a list of { exact, byPosition, byQuote }.
 */
import { textPositionSelectorMatcher, textQuoteSelectorMatcher } from '@apache-annotator/selector';

const sources = new Map();

async function read({ source, state }) {
  const [name, value] = state.value.split(': ');
  const text = sources.get(source) ?? (await (await fetch(source, { headers: { [name]: value } })).text());
  sources.set(source, text);
  return text;
}

/** The words of all places that a matcher finds in a text, each with its offset. */
async function apply(matcher, text) {
  const chunk = { data: text };
  const scope = {
    currentChunk: chunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  };
  const found = [];
  for await (const { startIndex, endIndex } of matcher(scope))
    found.push({ at: startIndex, words: text.slice(startIndex, endIndex) });
  return found;
}

const collection = await (await fetch(process.argv[2])).json();
const targets = collection.first.items.flatMap(({ target }) => target);
const results = [];
for (const target of targets) {
  const text = await read(target);
  const [position, quote] = ['TextPositionSelector', 'TextQuoteSelector'].map((type) =>
    target.selector.find((selector) => selector.type === type),
  );
  results.push({
    exact: quote.exact,
    byPosition: await apply(textPositionSelectorMatcher(position), text),
    byQuote: await apply(textQuoteSelectorMatcher(quote), text),
  });
}
console.log(JSON.stringify(results));
