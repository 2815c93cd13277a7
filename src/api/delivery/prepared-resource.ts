import type { IncomingHttpHeaders } from 'node:http';
import { memo } from '../memo.ts';
import type { Offer } from '../offers/index.ts';
import { chooseOffer } from '../requests/index.ts';
import { acceptableCodings } from './choose-coding.ts';
import { bytesOf, type Coding } from './content-codings.ts';
import type { Freshness } from './freshness.ts';
import { type PreparedAnswer, prepareAnswer } from './prepared-answer.ts';
import { Variants } from './variants.ts';

/** What the answers of one URL are made of. */
export interface Recipe {
  readonly offers: readonly Offer<unknown>[];
  /** The Link field of an answer with each offer. */
  readonly links: ReadonlyMap<Offer<unknown>, string>;
  readonly subject: unknown;
  /** The offer that the URL names; else `Accept` chooses. */
  readonly format: string | undefined;
  readonly freshness: Freshness;
}

/** About what an answer takes up in memory beside its body. */
const overhead = 2_000;

/** Answers of one URL: each representation in each coding is made when it is first asked for. Keeps the answers and nothing else. */
export class PreparedResource {
  /** The route's template. */
  readonly route: string;
  private readonly freshness: Freshness;
  private readonly offerOf: ChooseOffer;
  private readonly variants = new Map<Offer<unknown>, Variants>();

  constructor(route: string, { offers, format, freshness }: Recipe) {
    this.route = route;
    this.freshness = freshness;
    this.offerOf = chooserOf(offers, format);
  }

  /** False once its source has changed. */
  isCurrent(): boolean {
    return this.freshness.current() === this.freshness.stamp;
  }

  /** About what it takes up in memory. */
  get bytes(): number {
    const answers = [...this.variants.values()].flatMap(({ answers }) => [...answers]);
    return answers.reduce((sum, { body }) => sum + body.length + overhead, overhead);
  }

  /** The answer to a request, if it is ready. */
  find(headers: IncomingHttpHeaders): PreparedAnswer | undefined {
    const offer = this.offerOf(headers.accept);
    const variants = offer && this.variants.get(offer);
    const coding = variants && chooseCoding(headers, variants.isSmall);
    return coding && variants.find(coding);
  }

  /** The answer to a request, made now or in the making; undefined where the client accepts none. */
  async prepare(headers: IncomingHttpHeaders, recipe: Recipe): Promise<PreparedAnswer | undefined> {
    const offer = this.offerOf(headers.accept);
    if (!offer) return undefined;
    const variants = this.variants.get(offer) ?? new Variants(represent(offer, recipe.subject));
    this.variants.set(offer, variants);
    const coding = chooseCoding(headers, variants.isSmall);
    return (
      coding && variants.prepare(coding, (encoded) => prepareAnswer(encoded, headOf(offer, coding, recipe)))
    );
  }
}

type ChooseOffer = (accept: string | undefined) => Offer<unknown> | undefined;

const choosers = new WeakMap<readonly Offer<unknown>[], ChooseOffer>();

/** What one resource has made of an `Accept`, every other with the same offers knows. */
function chooserOf(offers: readonly Offer<unknown>[], format: string | undefined): ChooseOffer {
  if (format !== undefined) return () => chooseOffer(offers, undefined, format);
  const choose = choosers.get(offers) ?? memo((accept) => chooseOffer(offers, accept, undefined));
  choosers.set(offers, choose);
  return choose;
}

const codingsOf = memo(acceptableCodings);

/** Undefined where none is acceptable. What is small goes out as it is, wherever that is allowed. */
function chooseCoding(headers: IncomingHttpHeaders, isSmall: boolean): Coding | undefined {
  const acceptable = codingsOf(headers['accept-encoding'] as string | undefined);
  return isSmall && acceptable.includes('identity') ? 'identity' : acceptable[0];
}

function represent({ represent }: Offer<unknown>, subject: unknown): Buffer {
  const representation = represent(subject);
  return bytesOf(typeof representation === 'string' ? representation : JSON.stringify(representation));
}

const headOf = (offer: Offer<unknown>, coding: Coding, { format, freshness, links }: Recipe) => ({
  contentType: offer.contentType,
  coding,
  vary: format === undefined ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
  link: links.get(offer) ?? '',
  freshness,
  hasRanges: offer.hasRanges,
});
