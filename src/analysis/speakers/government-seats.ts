/** Capitals and buildings that speak for a country's government, by the country's usual names. Written for this project. */
const seats = `
  Russia, Russian Federation: moscow, kremlin
  South Korea, Republic of Korea: seoul, blue house
  North Korea: pyongyang
  United States, U.S., US, United States of America: washington, white house, pentagon, foggy bottom
  China: beijing, zhongnanhai
  Japan: tokyo
  Ukraine: kyiv, kiev
  United Kingdom, Britain, UK, U.K., Great Britain: london, downing street, whitehall, 10 downing street
  France: paris, elysee, élysée, quai d’orsay
  Germany: berlin
  Italy: rome
  Spain: madrid
  Portugal: lisbon
  Poland: warsaw
  Hungary: budapest
  Austria: vienna
  Greece: athens
  Turkey, Türkiye: ankara
  Iran: tehran
  Iraq: baghdad
  Israel: jerusalem
  Saudi Arabia: riyadh
  Egypt: cairo
  India: new delhi, delhi
  Pakistan: islamabad
  Afghanistan: kabul
  Canada: ottawa
  Australia: canberra
  Brazil: brasilia, brasília
  Argentina: buenos aires, casa rosada
  Venezuela: caracas
  Cuba: havana
  Colombia: bogota, bogotá
  Taiwan: taipei
  Vietnam: hanoi
  Thailand: bangkok
  Philippines: manila
  Indonesia: jakarta
  Serbia: belgrade
  Belarus: minsk
  Georgia: tbilisi
  Armenia: yerevan
  Azerbaijan: baku
  Syria: damascus
  Qatar: doha
  Ethiopia: addis ababa
  Kenya: nairobi
  Nigeria: abuja
  South Africa: pretoria
  Ireland: dublin
  Norway: oslo
  Sweden: stockholm
  Finland: helsinki
  Denmark: copenhagen
  Netherlands: the hague`;

const countries: ReadonlyMap<string, readonly string[]> = new Map(
  seats
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [names, places] = line.trim().split(': ');
      return places!.split(', ').map((place): [string, string[]] => [place, names!.split(', ')]);
    }),
);

/** The names of the country for whose government the place speaks, none for other places. */
export const countryBehind = (place: string): readonly string[] =>
  countries.get(place.toLowerCase().replace(/^the /, '')) ?? [];
