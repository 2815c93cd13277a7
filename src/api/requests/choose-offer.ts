import { negotiate } from './accept.ts';

/** As much of an offer as a choice needs. */
interface Choosable {
  readonly format: string;
  readonly mediaType: string;
}

/** The offer that `format` names, else the one that `Accept` likes best; undefined where the client accepts none. */
export function chooseOffer<Offer extends Choosable>(
  offers: readonly Offer[],
  accept: string | undefined,
  format: string | undefined,
): Offer | undefined {
  if (format !== undefined) return offers.find((offer) => offer.format === format);
  const type = negotiate(
    accept,
    offers.map(({ mediaType }) => mediaType),
  );
  return offers.find(({ mediaType }) => mediaType === type);
}
