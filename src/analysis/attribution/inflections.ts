/** Past tense and past participle of verbs in the cue lexicon that do not take -ed. Written for this project. */
const irregular: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  speak: 'spoke spoken',
  read: 'read',
  know: 'knew known',
  feel: 'felt',
  find: 'found',
  hold: 'held',
  hear: 'heard',
  see: 'saw seen',
  show: 'showed shown',
  swear: 'swore sworn',
  sing: 'sang sung',
  mean: 'meant',
  understand: 'understood',
  forecast: 'forecast',
  foresee: 'foresaw foreseen',
  teach: 'taught',
  put: 'put',
  begin: 'began begun',
  overhear: 'overheard',
  seek: 'sought',
  forbid: 'forbade forbidden',
  bet: 'bet',
  lay: 'laid',
  paint: 'painted',
  rebut: 'rebutted',
  admit: 'admitted',
  quip: 'quipped',
  slam: 'slammed',
  rap: 'rapped',
  pan: 'panned',
  regret: 'regretted',
  chat: 'chatted',
  blog: 'blogged',
  plan: 'planned',
  rip: 'ripped',
  refer: 'referred',
  concur: 'concurred',
  infer: 'inferred',
  prefer: 'preferred',
  sob: 'sobbed',
  submit: 'submitted',
  snap: 'snapped',
  tout: 'touted',
  tut: 'tutted',
  blurt: 'blurted',
  shoot: 'shot',
  fire: 'fired',
  go: 'went gone',
  take: 'took taken',
  make: 'made',
  give: 'gave given',
};

const participles = new Set(Object.values(irregular).flatMap((forms) => forms.split(' ').slice(1)));

/** "written", "spoken": a form that needs an auxiliary to tell who did it. */
export const isParticiple = (word: string): boolean => participles.has(word);

/** How a form may be used: `base` ("say"), `third` ("says"), `past` ("said"), `ing` ("saying"). */
export type Inflection = 'base' | 'third' | 'past' | 'ing';

/** Every form of a verb with its inflection, the base form first. */
export function inflect(verb: string): [string, Inflection][] {
  const past = irregular[verb]?.split(' ') ?? [addEd(verb)];
  return [
    [verb, 'base'],
    [addS(verb), 'third'],
    ...past.map((form): [string, Inflection] => [form, 'past']),
    [addIng(verb, past[0]!), 'ing'],
  ];
}

const addS = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
};

const addEd = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
};

/** The final consonant doubles where the past tense doubles it. */
const addIng = (verb: string, past: string): string => {
  const doubled = `${verb}${verb.at(-1)}`;
  if (past === `${doubled}ed`) return `${doubled}ing`;
  if (verb === 'put' || verb === 'bet') return `${doubled}ing`;
  if (verb === 'forbid' || verb === 'begin') return `${doubled}ing`;
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
};
