/** States and provinces that news puts behind the name of a town, "London, Ontario", with their short forms. Written for this project. */
const regions = new Set(
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine
  Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina
  North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia
  Wisconsin|Wyoming|Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.
  N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|Va.|Vt.|Wash.|W.Va.|Wis.|Wyo.|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan
  Nova Scotia|New Brunswick|Newfoundland|Ont.|Que.|B.C.|New South Wales|Queensland|Victoria|South Australia|Western Australia|Tasmania|NSW`.split(
    /\||\n\s*/,
  ),
);
const behind = /^, (\p{Lu}[\p{L}.]*(?: \p{Lu}\p{Ll}+)?)/u;

/** Ranges of GeoNames ids in which the towns of the United States, Canada and Australia lie. */
const there = [
  [2_050_000, 2_180_000],
  [4_000_000, 6_400_000],
] as const;

/** Whether the text says that a town is in a state or province where the town with the GeoNames id is not: "London, Ontario". */
export function isPlacedElsewhere(text: string, end: number, id: number): boolean {
  const region = behind.exec(text.slice(end, end + 30))?.[1];
  if (!region || !(regions.has(region) || regions.has(region.split(' ')[0]!))) return false;
  return !there.some(([from, to]) => id >= from && id < to);
}
