import type { Gender } from './genders.ts';

/** Forms of address before a name, and whom they say it is. Written for this project. */
export const titles: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ...words(
    'mr sir lord king prince pope father brother sheikh sultan emperor duke baron monsieur señor herr',
  ).map((word) => [word, 'male'] as const),
  ...words('mrs ms miss mme madame lady dame queen princess sister empress duchess baroness señora frau').map(
    (word) => [word, 'female'] as const,
  ),
  ...words(
    `dr prof professor president chancellor minister premier senator sen rep representative congressman congresswoman
     governor gov mayor judge justice general gen colonel col captain capt major maj lieutenant lt sergeant sgt admiral
     adm commander officer detective inspector chief rev reverend bishop archbishop cardinal imam rabbi ayatollah
     ambassador secretary speaker chairman chairwoman chairperson director coach hon honourable`,
  ).map((word) => [word, undefined] as const),
]);

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/**
 * Words for what people do, grouped: a word may stand for any in its group that comes after ">" ("diplomat" for a
 * minister). Written for this project.
 */
const roleGroups = `president > leader politician official
premier = prime-minister > leader politician official minister
chancellor > leader politician
minister > politician official diplomat lawmaker
vice-minister = deputy-minister > minister diplomat official politician
foreign-minister > minister diplomat politician official
vice-president > politician official
ambassador = envoy > diplomat official
diplomat > official
secretary > official politician diplomat
secretary-general > official leader diplomat
senator > lawmaker politician legislator democrat republican
congressman = congresswoman > lawmaker politician legislator
representative > lawmaker politician legislator
lawmaker = legislator = mp = parliamentarian > politician
governor > politician official leader
mayor > politician official leader
councillor = councilman = councilwoman > politician official
spokesman > official spokesperson
spokeswoman > official spokesperson
spokesperson > official
chief > boss official leader
commissioner > official
general > officer commander official
colonel = captain = major = lieutenant = sergeant > officer
admiral > officer commander
officer > official
detective = inspector > officer
chairman = chairwoman = chairperson > boss official leader
director > boss official filmmaker
ceo = executive = boss > leader executive
founder = co-founder > entrepreneur businessman
coach = manager > trainer boss
striker = forward = midfielder = defender = goalkeeper = winger > player footballer
quarterback = pitcher > player
player = footballer > athlete star
boxer = swimmer = sprinter = runner = cyclist = gymnast = skier > athlete
actor = actress > star performer
singer = rapper = musician > star artist performer
author = novelist = poet > writer
journalist = reporter = correspondent = columnist > writer
lawyer = attorney = prosecutor > official
judge = justice > official
professor = scientist = researcher = academic > expert author scholar
economist = analyst = expert > expert
doctor = physician = surgeon > expert
activist = campaigner > advocate
candidate = nominee > politician
king > monarch ruler
queen > monarch ruler
prince = princess > royal
pope > pontiff
bishop = archbishop = cardinal > cleric
billionaire > businessman tycoon
businessman = businesswoman > entrepreneur
engineer > expert
teacher > educator
suspect = defendant > man
victim
teenager > youth
farmer
artist
leader
student`;

const roleHeads = new Map<string, ReadonlySet<string>>();
for (const line of roleGroups.split('\n')) {
  const [equal = '', wider = ''] = line.split('>');
  const group = words(equal.replaceAll('=', ' '));
  for (const word of group) roleHeads.set(word, new Set([...group, ...words(wider)]));
}
for (const wider of [...roleHeads.values()])
  for (const word of wider) if (!roleHeads.has(word)) roleHeads.set(word, new Set([word]));

const genders = new Map<string, Gender>([
  ...words(
    `man boy king prince spokesman chairman congressman councilman businessman actor father son brother husband uncle
     grandfather gentleman policeman fireman salesman monk priest pope`,
  ).map((word) => [word, 'male'] as const),
  ...words(
    `woman girl queen princess spokeswoman chairwoman congresswoman councilwoman businesswoman actress mother daughter
     sister wife aunt grandmother lady policewoman nun`,
  ).map((word) => [word, 'female'] as const),
]);

/** Whether the word says what somebody does or is. */
export const isRole = (word: string): boolean => roleHeads.has(word) || genders.has(word);

/** Whether somebody introduced as `known` can be spoken of as `said` ("minister" as "diplomat"). */
export const roleCovers = (known: string, said: string): boolean =>
  known === said || (roleHeads.get(known)?.has(said) ?? false);

/** The gender that a role's word tells, "spokeswoman" or "king". */
export const genderOfRole = (word: string): Gender | undefined => genders.get(word);
