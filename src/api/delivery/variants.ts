import { type Coding, decode, encode, smallBody } from './content-codings.ts';
import type { PreparedAnswer } from './prepared-answer.ts';

/** Makes the answer of a body in its coding. */
type Prepare = (encoded: Buffer) => PreparedAnswer;

/**
 * One representation in its codings. It is written once, and encoded when a coding is first asked for; who asks meanwhile waits for the
 * same answer.
 */
export class Variants {
  /** Whether compression would gain nothing. */
  readonly isSmall: boolean;
  private readonly ready = new Map<Coding, PreparedAnswer>();
  private readonly making = new Map<Coding, Promise<PreparedAnswer>>();
  /** As it was written, until there is an answer to take it from. */
  private written: Buffer | undefined;

  constructor(body: Buffer) {
    this.isSmall = body.length < smallBody;
    this.written = body;
  }

  get answers(): Iterable<PreparedAnswer> {
    return this.ready.values();
  }

  find(coding: Coding): PreparedAnswer | undefined {
    return this.ready.get(coding);
  }

  /** The answer in a coding: the one that there is, the one in the making, or a new one. */
  async prepare(coding: Coding, prepare: Prepare): Promise<PreparedAnswer> {
    const there = this.ready.get(coding) ?? this.making.get(coding);
    if (there) return there;
    const made = this.make(coding, prepare).finally(() => this.making.delete(coding));
    this.making.set(coding, made);
    return made;
  }

  private async make(coding: Coding, prepare: Prepare): Promise<PreparedAnswer> {
    const answer = prepare(await encode(await this.body(), coding));
    this.ready.set(coding, answer);
    this.written = undefined;
    return answer;
  }

  private async body(): Promise<Buffer> {
    if (this.written) return this.written;
    const coding = this.ready.has('identity') ? 'identity' : [...this.ready.keys()][0]!;
    const { body } = this.ready.get(coding)!;
    return decode(typeof body === 'string' ? Buffer.from(body, 'latin1') : body, coding);
  }
}
