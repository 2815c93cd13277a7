import { isRole } from '../roles.ts';

/** What a common noun stands for, as far as words that refer back care: people, bodies that act, places, what is read. */
export type NounKind = 'person' | 'body' | 'place' | 'work' | 'time';

/** Written for this project. Words of office and profession are among the roles. */
const lists: Readonly<Record<NounKind, string>> = {
  person: `mate mates teammate teammates head heads coroner advocate jockey trainer co-trainer rookie winger fullback full-back debutant
    person people man men woman women boy boys girl girls child children baby kid kids adult youth teenager teen
    father mother parent parents son daughter brother sister husband wife spouse uncle aunt cousin nephew niece
    grandfather grandmother grandson granddaughter widow widower fiancé fiancée girlfriend boyfriend partner friend
    friends colleague colleagues neighbor neighbour neighbors neighbours native resident residents citizen citizens
    immigrant migrant refugee refugees passenger passengers patient patients customer customers client voter voters
    viewer viewers listener reader readers fan fans visitor tourist tourists guest host winner loser champion champions
    medalist medallist rival opponent opponents critic critics supporter supporters ally allies enemy enemies hero
    heroine member members leader leaders aide aides adviser advisers advisor advisors assistant official officials
    worker workers employee employees staffer staff boss bosses owner owners investor investors shareholder shareholders
    trader traders banker bankers merchant farmer farmers fisherman fishermen driver drivers pilot pilots sailor sailors
    soldier soldiers troops fighter fighters militant militants rebel rebels insurgent gunman gunmen attacker attackers
    shooter suspect suspects defendant defendants plaintiff plaintiffs petitioner appellant respondent prisoner prisoners
    inmate inmates hostage hostages victim victims survivor survivors witness witnesses killer murderer thief robber
    robbers hacker hackers criminal criminals terrorist terrorists bomber policeman policewoman policemen officer officers
    detective firefighter firefighters paramedic nurse nurses doctor doctors physician surgeon dentist midwife scientist
    scientists researcher researchers author authors coauthor writer writers poet novelist playwright journalist
    journalists reporter reporters editor editors columnist blogger photographer filmmaker director producer artist
    artists painter sculptor architect designer composer conductor musician musicians singer singers rapper guitarist
    drummer bassist vocalist dancer actor actors actress comedian entertainer presenter broadcaster celebrity star stars
    model athlete athletes player players captain coach coaches manager managers striker goalkeeper midfielder defender
    batsman bowler pitcher quarterback referee umpire cyclist runner swimmer boxer wrestler golfer skier gymnast racer
    teacher teachers lecturer professor professors principal student students pupil pupils graduate scholar scholars
    academic academics historian philosopher economist economists mathematician physicist chemist biologist geologist
    astronomer engineer engineers inventor programmer developer developers analyst analysts expert experts consultant
    lawyer lawyers attorney attorneys prosecutor prosecutors judge judges justice justices juror jurors magistrate
    senator senators lawmaker lawmakers legislator politician politicians congressman congresswoman mayor governor
    governors minister ministers premier president presidents chancellor candidate candidates nominee incumbent diplomat
    diplomats ambassador envoy commissioner spokesman spokeswoman spokesperson spokespeople secretary chairman chairwoman
    chairperson chair chief chiefs ceo executive executives founder founders co-founder cofounder entrepreneur
    businessman businesswoman businessmen tycoon billionaire millionaire pioneer activist activists campaigner protester
    protesters demonstrator demonstrators organizer organiser organizers volunteer volunteers donor donors priest priests
    bishop archbishop cardinal pope pastor monk nun rabbi imam cleric preacher missionary saint prophet king queen prince
    princess emperor empress duke duchess lord lady baron knight ruler monarch dictator tsar sultan noble nobleman general
    colonel commander admiral lieutenant sergeant major veteran veterans spy agent agents contractor builder mechanic
    electrician plumber carpenter cook chef waiter waitress bartender barber tailor clerk cashier salesman landlord tenant
    tenants homeowner homeowners couple pair duo trio guy guys gentleman individual individuals someone somebody
    newcomer beginner speaker speakers participant participants applicant applicants recipient successor predecessor heir
    descendant ancestor twin orphan stranger local locals national commuter pedestrian motorist motorcyclist
    undersecretary deputy trustee delegate delegates counterpart namesake genius legend icon figure poster user users
    whistleblower defector mastermind ringleader caretaker guard guards bodyguard guide mentor disciple follower
    followers pensioner retiree toddler infant newborn youngster teenager`,
  body: `utility utilities bloc blocs junta chipmaker drugmaker planemaker miner brewer refiner grocer supermarket chain exporter
    operator developer airlines watchdog regulator think-tanks outfit company companies firm firms corporation business bank banks lender insurer carrier airline manufacturer maker
    automaker carmaker retailer supplier publisher broadcaster startup start-up giant conglomerate group groups
    organization organizations organisation organisations agency agencies authority authorities body institution
    institute association federation union unions league club clubs team teams side squad party parties coalition
    alliance movement faction campaign government governments administration regime ministry ministries department
    departments bureau office council commission committee panel board parliament legislature assembly congress senate
    court courts tribunal jury police army navy military force forces militia brigade unit university college school
    academy hospital museum theatre theater church charity foundation trust fund society network channel station
    newspaper newspapers paper magazine daily weekly tabloid outlet media press orchestra band ensemble crew embassy
    consulate secretariat think-tank cooperative consortium opposition defense defence prosecution franchise brand
    restaurant store shop hotel studio label family community tribe gang cartel`,
  place: `country countries nation nations state states republic kingdom province provinces region regions territory
    territories district districts county counties municipality city cities capital town towns village villages suburb
    neighborhood neighbourhood area areas island islands archipelago peninsula continent river lake sea ocean mountain
    mountains valley desert forest park street road bridge square building buildings tower stadium airport port harbor
    harbour base camp prison place places site location land homeland hometown birthplace hub resort destination
    coast border`,
  work: `report reports study studies survey surveys poll polls research paper letter letters statement statements document
    documents memo note email emails message messages tweet tweets post posts article articles editorial column book books
    memoir novel review analysis audit filing complaint lawsuit suit indictment affidavit ruling verdict opinion decision decree
    order law act bill treaty agreement deal resolution charter constitution website site page blog transcript testimony
    speech interview release bulletin notice sign banner data figures statistics results findings result evidence film
    movie show song album play game programme program documentary video`,
  time: `time times day days week weeks month months year years decade decades century hour hours minute minutes second
    seconds morning afternoon evening night nights weekend today yesterday tomorrow spring summer autumn fall winter
    season monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december moment period era age date`,
};

const kinds = new Map<string, NounKind>();
for (const kind of ['time', 'work', 'place', 'body', 'person'] as const)
  for (const word of lists[kind].split(/\s+/)) kinds.set(word, kind);

/** Endings of words for people: "violinist", "fisherman", "three-year-old". */
const ofPeople = /(?:[^i]sts?|ists?|men|man|women|woman|person|ician|icians|-old|-olds)$/;

/** What a noun in lower case stands for; undefined for things and ideas. */
export const nounKind = (word: string): NounKind | undefined =>
  kinds.get(word) ??
  kinds.get(word.replace(/^(?:co|vice|ex|deputy)-/, '')) ??
  (isRole(word) || (word.length > 5 && ofPeople.test(word) && !/(?:est|ost|ast)s?$/.test(word))
    ? 'person'
    : undefined);
