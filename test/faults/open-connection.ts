import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A connection, and what becomes of it. */
export interface Connection {
  readonly socket: Socket;
  /** All that was received, a character a byte. */
  readonly heard: () => string;
  /** Is kept once the connection is closed, by whichever side. */
  readonly closed: Promise<void>;
}

/** Opens a connection that does not outlive the test. One that does not listen leaves what is sent to it in the system's buffers. */
export async function openConnection(port: number, listens = true): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  onTestFinished(() => void socket.destroy());
  let heard = '';
  socket.on('error', () => {});
  if (listens)
    socket.setEncoding('latin1').on('data', (chunk) => {
      heard += String(chunk);
    });
  const closed = new Promise<void>((resolve) =>
    socket.on('close', () => resolve()).on('end', () => resolve()),
  );
  await new Promise((resolve) => socket.on('connect', resolve));
  return { socket, heard: () => heard, closed };
}
