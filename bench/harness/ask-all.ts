import { Agent, request } from 'node:http';

/** Connections that ask at a time. */
const readers = 8;

/** Asks for every path and throws where one is not answered with 200. */
export async function askAll(port: number, paths: readonly string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const left = paths.values();
  const read = async () => {
    for (const path of left) {
      const status = await statusOf(agent, port, path);
      if (status !== 200) throw new Error(`${path} is answered with ${status}`);
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  agent.destroy();
}

const statusOf = (agent: Agent, port: number, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, agent }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode));
    })
      .on('error', reject)
      .end();
  });
