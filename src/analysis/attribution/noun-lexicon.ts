/** Nouns of saying, and what leads from them to what is said. Written for this project. */
export const thatNouns: ReadonlySet<string> = new Set(
  'claim assertion allegation accusation warning suggestion statement admission argument contention complaint insistence speculation report announcement remark comment conclusion prediction belief view notion idea concern fear worry doubt confidence hope rumor rumour charge promise pledge vow threat answer response reply aside quip joke lament assumption theory message point case frustration anger disappointment observation pronouncement declaration revelation disclosure testimony finding estimate forecast dictum mantra motto maxim slogan refrain catchphrase adage verdict judgment judgement conviction opinion thesis premise explanation reminder excuse impression feeling suspicion expectation reasoning reassurance assurance plea demand proposal proposition recommendation ruling guarantee commitment boast taunt rebuke retort rejoinder confession concession stance'.split(
    ' ',
  ),
);
/** Nouns with the preposition that leads to what is said. Written for this project. */
export const nounPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'call for',
    'demand for',
    'request for',
    'plea for',
    'chant of',
    'shout of',
    'warning of about',
    'promise of',
    'talk of',
    'denial of',
    'criticism of',
    'praise of for',
    'description of',
    'mention of',
    'threat of',
  ].map((line): [string, ReadonlySet<string>] => [line.split(' ')[0]!, new Set(line.split(' ').slice(1))]),
);
/** Nouns that an infinitive follows. */
export const infinitiveNouns: ReadonlySet<string> = new Set('promise pledge vow threat'.split(' '));
/** Verbs that lend their subject to a noun of saying: "expressed doubt that". */
export const lightVerbs: ReadonlySet<string> = new Set(
  'make makes made making express expresses expressed expressing voice voices voiced voicing raise raises raised raising issue issues issued issuing repeat repeats repeated repeating offer offers offered offering have has had'.split(
    ' ',
  ),
);
