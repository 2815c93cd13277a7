import { connect } from 'node:net';

/** What came back for some bytes. */
export interface Exchange {
  /** Everything that was received, a character a byte. */
  readonly received: string;
  /** How it ended: `closed` by the service, `reset` by it, or `hung` where nothing more came in time. */
  readonly end: 'closed' | 'reset' | 'hung';
}

const patience = 20_000;

/** Sends bytes (a character each), says that no more will come and gives back all that is answered. */
export const exchange = (port: number, bytes: string): Promise<Exchange> =>
  new Promise((resolve) => {
    let received = '';
    const finish = (end: Exchange['end']) => {
      resolve({ received, end });
      socket.destroy();
    };
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () =>
      socket.end(bytes, 'latin1'),
    );
    socket.setEncoding('latin1').setTimeout(patience);
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('end', () => finish('closed'));
    socket.on('timeout', () => finish('hung'));
    socket.on('error', () => finish('reset'));
  });

/** Exchanges many in order of the list, twenty at a time. */
export async function exchangeAll(port: number, requests: readonly string[]): Promise<Exchange[]> {
  const exchanges: Exchange[] = [];
  const queue = requests.entries();
  const work = async () => {
    for (const [index, bytes] of queue) exchanges[index] = await exchange(port, bytes);
  };
  await Promise.all(Array.from({ length: 20 }, work));
  return exchanges;
}
