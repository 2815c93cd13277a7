/** Words beside names that tell their type. Written for this project from general knowledge of newspaper style. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Titles and roles that stand before a person's name; they are not part of it. */
export const titles =
  words(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady madam rev rev. reverend father
  sister brother pastor bishop archbishop cardinal pope rabbi imam sheikh ayatollah saint st st. king queen prince princess duke duchess
  emperor sultan emir baron count president vice-president premier chancellor minister secretary senator sen sen. rep rep.
  representative congressman congresswoman governor gov gov. mayor councillor councilman councilwoman ambassador envoy commissioner judge
  justice attorney prosecutor chief director chairman chairwoman chairperson chair speaker spokesman spokeswoman spokesperson leader
  general gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. corporal private admiral adm
  adm. commander cmdr officer detective inspector constable sheriff deputy coach manager striker midfielder defender goalkeeper
  quarterback pitcher player actor actress singer rapper author writer journalist reporter correspondent editor analyst economist
  scientist researcher engineer lawyer doctor activist founder co-founder ceo cfo cto owner principal coordinator adviser advisor
  aide opposition candidate nominee incumbent ex-president businessman businesswoman billionaire tycoon philosopher poet novelist
  painter composer conductor guitarist drummer bassist producer comedian presenter host son daughter wife husband mother uncle aunt`);

/** Words with which names of organisations end or begin. */
export const organisationWords =
  words(`inc inc. corp corp. co co. ltd ltd. llc plc ag gmbh sa nv spa group holdings company corporation
  bank banks trust fund capital partners ventures airlines airways motors industries systems technologies university college school
  institute academy ministry department agency bureau office commission committee council board authority parliament congress senate
  assembly court tribunal police army navy force forces guard party union league federation association society foundation organisation
  organization club fc united city rovers athletic county orchestra band museum church hospital press news times post herald tribune
  journal gazette guardian telegraph courier radio television tv network studios records entertainment pictures alliance front movement
  coalition brigade brigades center centre service services administration secretariat chamber consortium cooperative confederation`);

/** Words with which names of places begin or end. */
export const placeWords =
  words(`street st road rd avenue ave boulevard lane square bridge river lake sea ocean bay gulf strait island
  islands isle peninsula mountain mountains mount hill hills valley desert forest park beach coast cape canal county district province
  region state republic kingdom emirate territory oblast prefecture municipality city town village airport port harbour harbor station
  stadium arena prison palace castle tower hall plaza house square north south east west northern southern eastern western central`);

/** Verbs of people: they follow a name that speaks or acts. */
export const personVerbs =
  words(`said says told added wrote tweeted argued asked replied insisted explained admitted testified joked
  recalled smiled laughed married died resigned who whose`);

/** Titles and roles that stand before a person's name and that nothing else is read from; none that is a given name or a surname somewhere. */
export const honorifics =
  words(`datuk datin dato dato' puan encik haji hajah sheikha maulana mufti pandit shri smt ustaz alhaji alhaja abune monsignor msgr
  metropolitan patriarch alderman assemblyman assemblywoman cllr cllr. mla mp mep mna msp headteacher headmaster headmistress magistrate
  auditor-general attorney-general director-general solicitor-general commissioner-general vice-chancellor registrar ombudsman naib subedar
  lance naik havildar brigadier superintendent supt supt. dsp asp insp insp. trooper flanker seamer spinner winger fullback centre-back batsman
  batter bowler opener skipper wicketkeeper all-rounder lecturer herr frau monsieur madame señor señora`);

/** The same, of two words of which one alone may be a name. */
export const honorificPairs: ReadonlySet<string> = new Set([
  'tan sri',
  'datuk seri',
  'dato seri',
  'yang berhormat',
  'crown prince',
  'crown princess',
  'grand duke',
  'grand duchess',
]);

/** What places and bodies are called in small letters behind their names; no part of them. */
export const kindsOfPlaces =
  words(`state states region regions province district county city town village island islands beach bay valley river lake sea mountains mountain
  road street highway railway bridge dam reservoir harbour harbor port airport stadium arena palace waterway strait square area neighborhood
  neighbourhood suburb coast border basin desert party association government ministry club group company`);

/** What companies are called before their names. */
export const kindsOfCompanies =
  words(`chipmaker broadcaster retailer carmaker automaker lender insurer airline drugmaker miner publisher brewer startup start-up planemaker
  shipbuilder supermarket rival utility exporter operator developer`);

/** What bodies are called: their names go on with what they are for. */
export const bodyHeads =
  words(`council councils commission commissions committee subcommittee church churches front movement party court office association associations union
  force forces mission authority agency bank chamber forum institute institution ministry department federation society organisation organization
  confederation congress academy league army alliance board bureau centre center foundation fund network coalition conference campaign
  coordination directorate division secretariat service services tribunal school college faculty university hospital museum initiative
  programme program panel assembly parliament embassy consulate archdiocese diocese synod order guild cooperative`);

/** Those that are sent to a place, or belong to one. */
export const missionHeads = words('mission force church churches');

/** Those that are about something. */
export const topicHeads = words('committee subcommittee council commission conference panel');

/** What ministries, departments and committees are responsible for. */
export const portfolios =
  words(`accounts administration affairs agriculture agricultural aid aquatic arts assistance audit aviation broadcasting budget children
  climate commerce communication communications community communities competition conservation constitutional construction consumer cooperation
  cooperatives corporate culture customs defence defense development digital disability disaster diversity economic economy education elderly electricity
  employment energy enterprise enterprises environment environmental equality expenditure exports external family families fire fisheries fishing
  food foreign forest forestry forests gas gender government growth health heritage higher highways home homeland housing human humanitarian
  ict immigration indigenous industrial industries industry information infrastructure innovation insurance integration interior international
  internal investment irrigation judicial justice labor labour land lands legal livelihoods livestock local maritime market marine media mineral minerals
  mines mining monitoring municipal national natural nutrition oversight parks peace pensions petroleum planning plan police population ports
  posts power prevention prisons procurement promotion protection provincial public railways reconciliation reform regional rehabilitation
  relief religious research resources revenue rights roads rural safety sanitation science sciences security services settlement shipping skills social
  space sport sports statistics steel supplies supply sustainable taxation technology telecommunications textile tourism trade training transport
  transportation treasury unity university urban utilities veterans vocational water welfare wildlife women works youth`);

/** What stands before a storm's own name, and belongs to it. */
export const storms = words('Hurricane Typhoon Cyclone');
