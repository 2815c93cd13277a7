/** Abbreviations that newspapers write with a full stop and that do not end a sentence by themselves. Written for this project. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rev hon sen rep gov pres gen col maj capt lt cmdr adm sgt cpl pvt det insp supt st sr jr
   messrs mmes amb sec dep asst supt fr msgr ft mt no nos vs v inc corp co cos ltd bros llc plc dept univ assn
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
   ave blvd rd hwy etc eg ie cf al approx est ca vol pp ed eds fig op cit al rs tk ala ariz ark calif colo conn del fla ga
   ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`
    .split(/\s+/)
    .filter(Boolean),
);

/** Those that stand before a name or number, so that a capital after them says nothing about a new sentence. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rev hon sen rep gov pres gen col maj capt lt cmdr adm sgt cpl pvt det insp supt st messrs mmes
   amb fr msgr ft mt no nos vs v dept rs tk`
    .split(/\s+/)
    .filter(Boolean),
);
