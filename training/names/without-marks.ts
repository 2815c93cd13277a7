/** Letters that are no plain letter with a mark, and what newspapers write for them. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  Þ: 'Th',
};

/** The words in the letters that English has: "Malmo" for "Malmö", "Lodz" for "Łódź". */
export const withoutMarks = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐðıæÆœßþÞ]/g, (letter) => plain[letter]!);
