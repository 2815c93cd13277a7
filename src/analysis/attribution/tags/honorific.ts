import type { Tagged } from './tagged.ts';

/** "Mr/RB Hook": a title without its full stop belongs to the name behind it. */
export function honorific({ words, tags, capital }: Tagged, i: number): void {
  const isTitle =
    /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|gen|col|capt|sgt|lt|rev|hon|sen|rep|gov)$/;
  if (isTitle.test(words[i]!) && capital(i) && /^NNP/.test(tags[i + 1] ?? '')) tags[i] = 'NNP';
}
