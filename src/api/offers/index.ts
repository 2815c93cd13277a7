/**
 * What each resource can be had as: one visible table of media types and representation functions, the default first. A new
 * representation is one line in `offers.ts`; negotiation by `Accept` and `format=`, 406, `Vary`, links to the alternatives, entity tags,
 * compression and the OpenAPI document follow from it. Nothing here knows a request or a header field.
 */
export { delivered, withFormat } from './describe-offers.ts';
export { type ContentOffer, json, linkset, type Offer, text, written } from './offer.ts';
export { offers } from './offers.ts';
export { withFields } from './trim.ts';
