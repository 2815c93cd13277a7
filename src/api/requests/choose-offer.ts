import { negotiate } from './accept.ts';

/** As much of an offer as a choice needs. */
interface Choosable {
  readonly format: string;
  readonly mediaType: string;
  readonly parameter?: string;
}

/** The offer that `format` names, else the one that `Accept` likes best; undefined where the client accepts none. */
export function chooseOffer<Offer extends Choosable>(
  offers: readonly Offer[],
  accept: string | undefined,
  format: string | undefined,
): Offer | undefined {
  if (format !== undefined) return offers.find((offer) => offer.format === format);
  const negotiable = offers.filter(({ parameter }) => parameter === undefined);
  const type = negotiate(
    accept,
    negotiable.map(({ mediaType }) => mediaType),
  );
  return negotiable.find(({ mediaType }) => mediaType === type);
}
