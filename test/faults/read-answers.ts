/** An answer as it stands on the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly mediaType: string;
  readonly body: string;
}

/** Parts what a connection received into answers. Those to HEAD announce a body that does not come. */
export function readAnswers(received: string): RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = received; rest !== ''; ) {
    const end = rest.indexOf('\r\n\r\n');
    const head = rest.slice(0, end);
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1] ?? Number.NaN);
    if (end < 0 || Number.isNaN(status)) throw new Error(`no answer: ${JSON.stringify(rest.slice(0, 200))}`);
    rest = rest.slice(end + 4);
    const length = rest.startsWith('HTTP/1.1 ') ? 0 : bodyLength(head, rest);
    answers.push({ status, mediaType: fieldOf(head, 'content-type'), body: rest.slice(0, length) });
    rest = rest.slice(length);
  }
  return answers;
}

const fieldOf = (head: string, name: string): string =>
  new RegExp(`^${name}: *(.*?)\\r?$`, 'im').exec(head)?.[1] ?? '';

/** Chunks are not put together: the body is all up to the last one. */
function bodyLength(head: string, rest: string): number {
  if (fieldOf(head, 'transfer-encoding') === '') return Number(fieldOf(head, 'content-length'));
  return rest.indexOf('0\r\n\r\n') + 5;
}
