import { type Inflection, inflect } from './inflections.ts';

/**
 * What a cue can take. `clause`: "argued that…"; `quote`: a quotation beside it; `object`: a thing said or judged
 * ("criticized the plan"); `infinitive`: "vowed to…"; `person`: "urged them to…"; `addressee`: "told them that…";
 * `naming`: "called it “…”", "described it as…"; `belief`: a state of mind, which only a clause makes an attribution.
 */
export type Frame =
  | 'clause'
  | 'quote'
  | 'object'
  | 'infinitive'
  | 'person'
  | 'addressee'
  | 'naming'
  | 'belief';

export interface CueEntry {
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions that introduce what is said: "warned of…", "called for…". */
  readonly prepositions: ReadonlySet<string>;
}

export interface CueForm {
  readonly entry: CueEntry;
  readonly inflections: readonly Inflection[];
}

/** Frames, then the verbs that have them. The verbs were gathered for this project from general knowledge of English. */
const frames: readonly (readonly [string, string])[] = [
  [
    'clause quote',
    'say state comment remark recall reiterate emphasize emphasise interject declare opine muse',
  ],
  [
    'clause quote',
    'argue explain conclude reason contend note observe assert maintain insist reply respond retort',
  ],
  [
    'clause quote',
    'joke quip exclaim proclaim predict marvel gloat boast brag complain grumble gripe concede',
  ],
  ['clause quote', 'lament agree confess reveal disclose volunteer suggest hint speculate theorize theorise'],
  ['clause quote', 'tweet blog email text message post write counter caution stipulate clarify elaborate'],
  [
    'clause quote',
    'testify attest vouch swear posit hypothesize estimate forecast underline underscore crow snipe grouse',
  ],
  [
    'clause quote',
    'shout yell scream cry whisper mutter murmur mumble chant sing roar bellow shriek sob sigh hiss',
  ],
  ['clause quote', 'wonder deadpan jest venture offer blurt chime intone enthuse rejoice relate recount'],
  ['clause quote', 'add'],
  ['clause quote object', 'announce acknowledge admit allege claim confirm report repeat mention stress'],
  [
    'clause quote object',
    'emphasize emphasise underline underscore reiterate lament predict note recall declare tweet suggest post pledge',
  ],
  ['clause quote object', 'read affirm reaffirm profess protest decree avow demand dispute'],
  ['clause quote addressee', 'tell assure remind inform notify warn advise promise'],
  ['clause quote addressee', 'ask reassure'],
  ['clause addressee', 'persuade convince brief'],
  ['clause quote infinitive', 'vow pledge promise threaten swear agree claim'],
  ['infinitive', 'offer refuse decline propose'],
  ['clause infinitive object', 'refuse'],
  ['clause object', 'deny propose recommend imply indicate signal signify denote reckon charge contest'],
  ['clause object', 'highlight dispute repeat outline rule find'],
  [
    'quote',
    'fret gush rave rant scoff sneer snort sniff huff fume thunder bark growl snarl coo purr gasp groan moan wail',
  ],
  ['quote', 'whine plead interrupt confide pronounce reminisce recollect ponder chirp tease'],
  ['clause', 'question confide divulge concur postulate deduce infer foresee project ponder vent'],
  ['object', 'herald salute upbraid reprimand admonish excoriate pillory skewer espouse advocate reproach'],
  ['clause', 'allow intimate insinuate surmise argue hear learn show demonstrate'],
  ['quote', 'continue begin answer inquire enquire query ask snap fire pray laugh smile chuckle intervene'],
  [
    'quote object',
    'call dub nickname term label brand describe characterize characterise portray depict deem christen',
  ],
  ['quote object', 'cite quote echo decry denounce ridicule mock slam blast'],
  ['object', 'criticize criticise condemn praise applaud laud commend hail deplore deride disparage lambast'],
  ['object', 'lambaste assail rebuke berate castigate chide scold accuse blame defend reject dismiss'],
  [
    'object',
    'endorse disavow disown repudiate rebut refute question challenge discuss tout trumpet bemoan bash rip',
  ],
  ['object', 'attack thank congratulate welcome urge invoke address detail extol champion attack reference'],
  [
    'object',
    'chastise fault downplay pan parrot promise express voice contradict credit compare liken vilify demonize malign insult invite rail recite reprise renounce retract',
  ],
  [
    'person',
    'urge ask tell beg implore encourage advise order instruct command exhort request warn call challenge',
  ],
  ['person clause', 'request'],
  [
    'clause belief',
    'believe think feel know suppose assume consider hope fear worry doubt expect suspect imagine',
  ],
  ['clause belief', 'understand regard realize realise recognize recognise anticipate guess decide'],
  ['infinitive belief', 'want hope plan intend expect seek aim'],
];

/** Verbs with the prepositions that lead to what is said. Written for this project. */
const prepositions = `
  warn of about against; complain about of; call for on; refer to; allude to; point to; respond to; reply to; comment on; talk about of;
  speak about of against for; boast of about; brag about; hint at; object to; rail against; lash at; inquire about; ask about for;
  argue for against; write about of; tweet about; joke about; insist on; elaborate on; testify about; plead for; appeal for;
  advocate for; inveigh against; preach about; muse about; speculate about; opine on; apologize for; apologise for; agree with;
  disagree with; say of; tell of about; hear of; learn of; focus on; reflect on; push for; vote for against; protest against; sound off on against; touch on; dwell on; vouch for; press for; campaign against; lobby for against`;

/** Verbs whose next noun hears and never speaks: “…,” told nobody. Written for this project. */
export const hearers: ReadonlySet<string> = new Set(
  'tell assure remind inform notify persuade convince brief'.split(' '),
);

const isFrame = (word: string): word is Frame =>
  ['clause', 'quote', 'object', 'infinitive', 'person', 'addressee', 'naming', 'belief'].includes(word);

/** Every inflected form of every cue verb. */
export const cueForms: ReadonlyMap<string, CueForm> = buildForms();

/** Whether the word is a form of a verb with which quotations are reported: "said", "adds". */
export const isReport = (word: string | undefined): boolean =>
  cueForms.get(word ?? '')?.entry.frames.has('quote') ?? false;

function buildForms(): Map<string, CueForm> {
  const entries = new Map<string, { frames: Set<Frame>; prepositions: Set<string> }>();
  const entryOf = (lemma: string) => {
    const entry = entries.get(lemma) ?? { frames: new Set(), prepositions: new Set() };
    entries.set(lemma, entry);
    return entry;
  };
  for (const [names, verbs] of frames)
    for (const verb of verbs.split(' '))
      for (const frame of names.split(' ').filter(isFrame)) entryOf(verb).frames.add(frame);
  for (const line of prepositions.split(';')) {
    const [verb, ...found] = line.trim().split(/\s+/);
    for (const preposition of found) entryOf(verb!).prepositions.add(preposition);
  }
  const forms = new Map<string, CueForm>();
  for (const [lemma, entry] of entries) addForms(forms, { lemma, ...entry });
  return forms;
}

/** One spelling may be several forms ("read"). The first verb that claims a spelling keeps it. */
function addForms(forms: Map<string, CueForm>, entry: CueEntry): void {
  for (const [form, inflection] of inflect(entry.lemma)) {
    const known = forms.get(form);
    if (!known) forms.set(form, { entry, inflections: [inflection] });
    else if (known.entry === entry)
      forms.set(form, { entry, inflections: [...known.inflections, inflection] });
  }
}
