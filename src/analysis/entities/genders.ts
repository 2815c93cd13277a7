import { femaleFirstNames, maleFirstNames } from './first-names.ts';

export type Gender = 'male' | 'female';

/** First names from beyond the English-speaking world that news is full of. Written for this project. */
const male = `abdul abdullah abdelaziz ahmad ahmed aleksandr alexei alexey alejandro alberto ali amir anatoly andrei andrey antónio
  antonio arturo ashraf bashar benjamín benyamin boris carlos cheikh claudio denis diego dmitri dmitry dmytro eduardo
  emmanuel emmerson enrique erdogan evo fernando fidel françois giorgio giuseppe gerhard guillermo gustavo hamid hans
  hassan heinz hussein ibrahim igor ilham imran ivan jair javier jean joão joaquín jorge josé juan jürgen karim khaled
  konstantin kofi lukas luiz luis mahmoud manuel manmohan mario mahathir marcelo mateusz mikhail miguel mohamed
  mohammad mohammed muhammad muhammadu mustafa narendra nayib nicolas nicolás nikita nikolai oleg olaf oleksandr omar
  oscar osama pablo paolo pavel pedro petro pervez pierre piotr radek rafael rahul rajiv ramzan raúl recep ricardo
  roberto rodrigo saddam salman sergei sergey serhiy sergio shinzo silvio slobodan stefan sunil tayyip thabo tomasz
  tomáš uhuru viktor vitali vladimir volodymyr vyacheslav wolfgang xavier yasser yevgeny yitzhak yoweri yuri yury`;
const female = `aisha amina ana angela anastasia aung benazir carmen catalina christine claudia cristina dilma ekaterina elena
  elif esperanza fatima fatou giorgia graça greta hanan indira ingrid irina isabel jacinda kamala katarina keiko
  leila leyla lourdes luz magdalena malala marine maría mariana marija mette michelle mónica nadia nancy natalia natalya
  nikki olena olga park-geun-hye pilar rania rosario safiya sanna sheikha sirimavo sonia svetlana sviatlana tatiana
  tatyana tsai ursula valentina veronika viktoria ximena yekaterina yingluck yulia yuliya zainab zuzana`;

const genders = new Map<string, Gender>();
for (const name of `${maleFirstNames} ${male}`.split(/\s+/)) genders.set(name, 'male');
for (const name of `${femaleFirstNames} ${female}`.split(/\s+/)) genders.set(name, 'female');

/** The gender that a first name (lower case) nearly always has. */
export const genderOfFirstName = (name: string): Gender | undefined =>
  genders.get(name) ?? genders.get(name.split('-')[0]!);
