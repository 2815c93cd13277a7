import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Watches a server's connections; gives a function that ends those on which nothing was ever sent. For Node they are not idle, because a
 * request might be on its way, and each would keep a server that closes open.
 */
export function watchSilentConnections(server: Server): () => void {
  const connections = new Set<Socket>();
  server.on('connection', (socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  return () => {
    for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
  };
}
