/**
 * Countries and territories: ISO 3166-1 alpha-2 code, English names as news writes them (the canonical one first), what
 * belongs to the country or its people, and the seat of its government. Written for this project; a test holds the codes
 * against i18n-iso-countries. "!" marks a name that more often means something else and so proves nothing by itself.
 */
const table = `
AF Afghanistan|Afghan,Afghans|Kabul
AL Albania|Albanian|Tirana
DZ Algeria|Algerian|Algiers
AD Andorra|Andorran|
AO Angola|Angolan|Luanda
AG Antigua and Barbuda,Antigua|Antiguan|
AR Argentina|Argentine,Argentinian,Argentinean|Buenos Aires
AM Armenia|Armenian|Yerevan
AU Australia|Australian,Aussie|Canberra
AT Austria|Austrian|Vienna
AZ Azerbaijan|Azerbaijani,Azeri|Baku
BS Bahamas,The Bahamas|Bahamian|Nassau
BH Bahrain|Bahraini|Manama
BD Bangladesh|Bangladeshi|Dhaka
BB Barbados|Barbadian|Bridgetown
BY Belarus|Belarusian,Belarussian|Minsk
BE Belgium|Belgian|
BZ Belize|Belizean|Belmopan
BJ Benin|Beninese|Porto-Novo
BT Bhutan|Bhutanese|Thimphu
BO Bolivia|Bolivian|La Paz,Sucre
BA Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo
BW Botswana|Botswanan,Batswana|Gaborone
BR Brazil|Brazilian|Brasilia,Brasília
BN Brunei|Bruneian|Bandar Seri Begawan
BG Bulgaria|Bulgarian|Sofia
BF Burkina Faso|Burkinabe,Burkinabé|Ouagadougou
BI Burundi|Burundian|Gitega
KH Cambodia|Cambodian|Phnom Penh
CM Cameroon|Cameroonian|Yaounde,Yaoundé
CA Canada|Canadian|Ottawa
CV Cape Verde,Cabo Verde|Cape Verdean|Praia
CF Central African Republic,CAR!|Central African|Bangui
TD Chad|Chadian|N'Djamena
CL Chile|Chilean|Santiago
CN China,People's Republic of China,PRC|Chinese|Beijing
CO Colombia|Colombian|Bogota,Bogotá
KM Comoros|Comorian|Moroni
CG Republic of the Congo,Congo Republic,Congo-Brazzaville|Congolese!|Brazzaville
CD Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa|Congolese!|Kinshasa
CR Costa Rica|Costa Rican|San José
CI Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian|Yamoussoukro
HR Croatia|Croatian,Croat|Zagreb
CU Cuba|Cuban|Havana
CY Cyprus|Cypriot|Nicosia
CZ Czech Republic,Czechia|Czech|Prague
DK Denmark|Danish,Dane,Danes|Copenhagen
DJ Djibouti|Djiboutian|
DM Dominica|Dominican!|Roseau
DO Dominican Republic|Dominican!|Santo Domingo
EC Ecuador|Ecuadorian,Ecuadorean|Quito
EG Egypt|Egyptian|Cairo
SV El Salvador|Salvadoran,Salvadorian|San Salvador
GQ Equatorial Guinea|Equatorial Guinean|Malabo
ER Eritrea|Eritrean|Asmara
EE Estonia|Estonian|Tallinn
SZ Eswatini,Swaziland|Swazi|Mbabane
ET Ethiopia|Ethiopian|Addis Ababa
FJ Fiji|Fijian|Suva
FI Finland|Finnish,Finn,Finns|Helsinki
FR France,French Republic|French,Frenchman,Frenchwoman|Paris
GA Gabon|Gabonese|Libreville
GM Gambia,The Gambia|Gambian|Banjul
GE Georgia!|Georgian!|Tbilisi
DE Germany,Federal Republic of Germany|German|Berlin
GH Ghana|Ghanaian|Accra
GR Greece|Greek|Athens
GL Greenland|Greenlandic,Greenlander|Nuuk
GD Grenada|Grenadian|
GT Guatemala|Guatemalan|Guatemala City
GN Guinea|Guinean|Conakry
GW Guinea-Bissau|Bissau-Guinean|Bissau
GY Guyana|Guyanese|
HT Haiti|Haitian|Port-au-Prince
HN Honduras|Honduran|Tegucigalpa
HK Hong Kong|Hongkonger,Hong Konger|
HU Hungary|Hungarian|Budapest
IS Iceland|Icelandic,Icelander|Reykjavik,Reykjavík
IN India,Republic of India|Indian|New Delhi,Delhi
ID Indonesia|Indonesian|Jakarta
IR Iran,Islamic Republic of Iran,Islamic Republic|Iranian|Tehran
IQ Iraq|Iraqi|Baghdad
IE Ireland,Republic of Ireland|Irish,Irishman,Irishwoman|Dublin
IL Israel,State of Israel|Israeli|Jerusalem
IT Italy|Italian|Rome
JM Jamaica|Jamaican|
JP Japan|Japanese|Tokyo
JO Jordan|Jordanian|Amman
KZ Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan
KE Kenya|Kenyan|Nairobi
KI Kiribati|I-Kiribati|
KP North Korea,DPRK,Democratic People's Republic of Korea|North Korean|Pyongyang
KR South Korea,Republic of Korea,ROK!|South Korean|Seoul
KW Kuwait|Kuwaiti|Kuwait City
KG Kyrgyzstan|Kyrgyz,Kyrgyzstani|Bishkek
LA Laos|Laotian,Lao|Vientiane
LV Latvia|Latvian|Riga
LB Lebanon|Lebanese|Beirut
LS Lesotho|Basotho|Maseru
LR Liberia|Liberian|
LY Libya|Libyan|
LI Liechtenstein|Liechtensteiner|Vaduz
LT Lithuania|Lithuanian|Vilnius
LU Luxembourg|Luxembourgish,Luxembourger|
MO Macau,Macao|Macanese|
MG Madagascar|Malagasy|Antananarivo
MW Malawi|Malawian|Lilongwe
MY Malaysia|Malaysian|Kuala Lumpur,Putrajaya
MV Maldives,The Maldives|Maldivian|
ML Mali|Malian|Bamako
MT Malta|Maltese|Valletta
MH Marshall Islands|Marshallese|Majuro
MR Mauritania|Mauritanian|Nouakchott
MU Mauritius|Mauritian|Port Louis
MX Mexico|Mexican|Mexico City
FM Micronesia,Federated States of Micronesia|Micronesian|Palikir
MD Moldova|Moldovan|Chisinau,Chișinău
MC Monaco|Monegasque,Monégasque|
MN Mongolia|Mongolian|Ulaanbaatar
ME Montenegro|Montenegrin|Podgorica
MA Morocco|Moroccan|Rabat
MZ Mozambique|Mozambican|Maputo
MM Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw
NA Namibia|Namibian|Windhoek
NR Nauru|Nauruan|
NP Nepal|Nepali,Nepalese|Kathmandu
NL Netherlands,The Netherlands,Holland|Dutch,Dutchman,Dutchwoman|The Hague,Hague
NZ New Zealand|New Zealander,Kiwi|Wellington
NI Nicaragua|Nicaraguan|Managua
NE Niger|Nigerien|Niamey
NG Nigeria|Nigerian|Abuja
MK North Macedonia,Macedonia|Macedonian|Skopje
NO Norway|Norwegian|Oslo
OM Oman|Omani|Muscat
PK Pakistan|Pakistani|Islamabad
PW Palau|Palauan|
PS Palestine,State of Palestine,Palestinian Territories,Palestinian territories|Palestinian|Ramallah
PA Panama|Panamanian|Panama City
PG Papua New Guinea|Papua New Guinean|Port Moresby
PY Paraguay|Paraguayan|Asunción,Asuncion
PE Peru|Peruvian|Lima
PH Philippines,The Philippines|Philippine,Filipino,Filipina|Manila
PL Poland|Polish,Pole,Poles|Warsaw
PT Portugal|Portuguese|Lisbon
PR Puerto Rico|Puerto Rican|San Juan
QA Qatar|Qatari|Doha
RO Romania|Romanian|Bucharest
RU Russia,Russian Federation|Russian|Moscow,Kremlin
RW Rwanda|Rwandan|Kigali
WS Samoa|Samoan|Apia
SA Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Riyadh
SN Senegal|Senegalese|Dakar
RS Serbia|Serbian,Serb|Belgrade
SC Seychelles|Seychellois|
SL Sierra Leone|Sierra Leonean|Freetown
SG Singapore|Singaporean|
SK Slovakia,Slovak Republic|Slovak,Slovakian|Bratislava
SI Slovenia|Slovenian,Slovene|Ljubljana
SB Solomon Islands|Solomon Islander|Honiara
SO Somalia|Somali,Somalian|Mogadishu
ZA South Africa|South African|Pretoria
SS South Sudan|South Sudanese|Juba
ES Spain|Spanish,Spaniard|Madrid
LK Sri Lanka|Sri Lankan|Colombo
SD Sudan|Sudanese|Khartoum
SR Suriname|Surinamese|Paramaribo
SE Sweden|Swedish,Swede,Swedes|Stockholm
CH Switzerland|Swiss|Bern,Berne
SY Syria,Syrian Arab Republic|Syrian|Damascus
TW Taiwan,Republic of China|Taiwanese|Taipei
TJ Tajikistan|Tajik,Tajikistani|Dushanbe
TZ Tanzania|Tanzanian|Dodoma
TH Thailand|Thai|Bangkok
TL Timor-Leste,East Timor|Timorese,East Timorese|Dili
TG Togo|Togolese|Lomé,Lome
TO Tonga|Tongan|
TT Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain
TN Tunisia|Tunisian|Tunis
TR Turkey,Türkiye,Turkiye|Turkish,Turk,Turks|Ankara
TM Turkmenistan|Turkmen|Ashgabat
TV Tuvalu|Tuvaluan|
UG Uganda|Ugandan|Kampala
UA Ukraine|Ukrainian|Kyiv,Kiev
AE United Arab Emirates,UAE,Emirates!|Emirati|Abu Dhabi
GB United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Brit,Brits,Englishman,Englishwoman,Welshman,Welshwoman,Scot,Scotsman,Scotswoman|London,Downing Street,10 Downing Street,Number 10,No. 10,Whitehall
US United States,United States of America,US,U.S.,USA,U.S.A.,America|American,US,U.S.|Washington,Washington D.C.,Washington DC,White House,Pentagon,State Department,US State Department,U.S. State Department,Capitol Hill
UY Uruguay|Uruguayan|Montevideo
UZ Uzbekistan|Uzbek,Uzbekistani|Tashkent
VU Vanuatu|Vanuatuan,Ni-Vanuatu|
VA Vatican City,Holy See,Vatican|Vatican|Vatican,Holy See
VE Venezuela|Venezuelan|Caracas
VN Vietnam,Viet Nam|Vietnamese|Hanoi
YE Yemen|Yemeni|Sanaa,Sana'a
ZM Zambia|Zambian|Lusaka
ZW Zimbabwe|Zimbabwean|Harare
EU European Union,EU,E.U.||Brussels`;

/** Houses and offices whose name stands for the government that works in them. */
const houses = `FR Élysée,Elysée,Elysee,Élysée Palace,Elysee Palace,Quai d'Orsay
DE Chancellery,Federal Chancellery
IT Quirinale,Palazzo Chigi
ES Moncloa,La Moncloa
AR Casa Rosada
BR Planalto,Planalto Palace
PH Malacañang,Malacanang,Malacañang Palace
KR Blue House
CN Zhongnanhai
PT São Bento
IE Leinster House
UA Bankova`;

export interface Country {
  /** ISO 3166-1 alpha-2; "EU" is the code reserved for the European Union. */
  readonly code: string;
  readonly name: string;
}

const byName = new Map<string, Country>();
const byPeople = new Map<string, Country>();
const bySeat = new Map<string, Country>();
const byCode = new Map<string, Country>();

for (const line of table.trim().split('\n')) {
  const [names = '', people = '', seats = ''] = line.slice(3).split('|');
  const country = { code: line.slice(0, 2), name: list(names)[0]!.replace('!', '') };
  byCode.set(country.code, country);
  enter(byName, names, country);
  enter(byPeople, people, country);
  enter(bySeat, seats, country);
}
for (const line of houses.split('\n')) enter(bySeat, line.slice(3), byCode.get(line.slice(0, 2))!);

function enter(index: Map<string, Country>, names: string, country: Country): void {
  for (const name of list(names)) if (!name.endsWith('!')) index.set(foldName(name), country);
}

function list(names: string): string[] {
  return names.split(',').filter(Boolean);
}

/** One spelling for names that differ in case, apostrophes, full stops of initials or a leading article. */
export function foldName(name: string): string {
  const folded = name.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
  const bare = folded.startsWith('the ') ? folded.slice(4) : folded;
  return bare.includes('.') ? bare.replace(/(?<=\b\p{L})\.(?=\p{L}\b|$| )/gu, '') : bare;
}

/** The country that a name, its short form or its letters mean ("U.S.", "Britain"), the European Union among them. */
export const countryOf = (name: string): Country | undefined => byName.get(foldName(name));

/** The country that an adjective or the word for its people belongs to ("Russian", "Danes"). */
export function countryOfPeople(name: string): Country | undefined {
  const folded = foldName(name);
  return byPeople.get(folded) ?? (folded.endsWith('s') ? byPeople.get(folded.slice(0, -1)) : undefined);
}

/** The country for whose government a capital, a government house or the country itself speaks ("Seoul", "the Kremlin"). */
export function governmentOf(name: string): Country | undefined {
  const folded = foldName(name);
  return bySeat.get(folded) ?? byName.get(folded);
}

/** Every code of the table, for the check against the standard. */
export const countryCodes: readonly string[] = [...byCode.keys()];
