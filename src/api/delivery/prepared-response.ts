import { type IncomingMessage, ServerResponse } from 'node:http';

/** Node's own method, which no type tells of: puts a head together, from its first line on. */
type StoreHead = (this: ServerResponse, firstLine: string, fields: readonly string[] | undefined) => void;

const { _storeHeader: storeHead } = ServerResponse.prototype as unknown as {
  readonly _storeHeader: StoreHead;
};

/**
 * Node's response, which can also take lines of its head that were put together and checked before: looking at sixteen fields again for each
 * answer costs more than all else that is done for one here.
 */
export class PreparedResponse<
  Request extends IncomingMessage = IncomingMessage,
> extends ServerResponse<Request> {
  private lines = '';

  /** Sends the head: whole lines, each with its end, and the fields that Node itself must know of. */
  writeLines(status: number, lines: string, fields: readonly string[]): this {
    this.lines = lines;
    return this.writeHead(status, fields as string[]);
  }

  /** To Node the lines are part of the first. */
  _storeHeader(firstLine: string, fields: readonly string[] | undefined): void {
    storeHead.call(this, firstLine + this.lines, fields);
  }
}
