import { Type } from 'typebox';
import { address, exampleArticle, fixed } from './address.ts';
import { component, oneOf, record, ref } from './component.ts';
import { entityId, entityName } from './entity.ts';
import { limits } from './limits.ts';
import { words } from './span.ts';

export const ninjsStandard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const;

const only = <const Word extends string>(word: Word, description: string) =>
  oneOf([word], { description, examples: [word] });

export const NinjsConcept = component(
  'NinjsConcept',
  record(
    {
      name: entityName,
      rel: only('mentions', 'How the article is related to it.'),
      uri: address(
        'A public identifier where there is one, else the entity’s own address.',
        'http://cvx.iptc.org/iso3166-1a2/ru',
      ),
      literal: entityId,
    },
    { description: 'Who or what the article names.' },
  ),
);

const concepts = (description: string) =>
  Type.Array(ref(NinjsConcept), { description, maxItems: limits.items });

const body = record(
  {
    role: only('main', 'Which body it is.'),
    contentType: only('text/plain', 'Its media type.'),
    charCount: Type.Integer({
      description: 'The text’s length in Unicode code points.',
      minimum: 0,
      maximum: limits.offset,
      format: 'int32',
      examples: [3122],
    }),
    value: Type.String({
      description: 'The text, verbatim.',
      maxLength: limits.text,
      examples: ['Russia considers that North Korea has the right to launch ballistic missiles…'],
    }),
  },
  { description: 'The text.' },
);

/** A list of exactly one, as ninjs has lists where Verbatim has one. */
const one = (item: Parameters<typeof Type.Array>[0], description: string) =>
  Type.Array(item, { description, minItems: 1, maxItems: 1 });

export const Ninjs = component(
  'Ninjs',
  record(
    {
      uri: address('The article.', exampleArticle),
      type: only('text', 'The kind of news item.'),
      profile: only('text-only', 'The structure of its content.'),
      standard: fixed(ninjsStandard, 'The standard to which it conforms.'),
      versionCreated: Type.Optional(
        Type.String({
          description: 'When it was published, where the file tells the instant: with a time and its zone.',
          format: 'date-time',
          maxLength: limits.id,
          examples: ['2024-11-05T10:00:00Z'],
        }),
      ),
      language: Type.Optional(words('BCP 47 language tag.', 'en')),
      headlines: Type.Optional(
        one(
          record(
            {
              role: only('main', 'Which headline it is.'),
              value: words('The headline.', 'Russia backs Pyongyang’s missile launches'),
            },
            { description: 'A headline.' },
          ),
          'The headline.',
        ),
      ),
      by: Type.Optional(words('Who wrote it, as the file says it.', 'By Maria Silva')),
      infoSources: Type.Optional(
        one(
          record(
            {
              name: words('Its name.', 'Observadora'),
              role: only('publisher', 'What it is to the article.'),
            },
            { description: 'A party to the article.' },
          ),
          'The outlet that the article came from.',
        ),
      ),
      altIds: Type.Optional(
        one(
          record(
            {
              role: only('url', 'What the identifier is.'),
              value: words('The identifier.', 'https://news.example/2024/11/05/launches'),
            },
            { description: 'Another identifier.' },
          ),
          'Where the publisher has it.',
        ),
      ),
      bodies: one(body, 'The text.'),
      people: concepts('The people named.'),
      organisations: concepts('The organisations named.'),
      places: concepts('The places named, and what is built there.'),
      subjects: concepts('The nationalities, laws, languages and works named.'),
      events: concepts('The events named.'),
      objects: concepts('The products named.'),
    },
    {
      description:
        'The article in IPTC’s ninjs 3.1, without its quotes, for which ninjs has no place. What is not known is left out.',
    },
  ),
);
