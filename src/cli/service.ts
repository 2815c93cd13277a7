import type { Logger } from 'pino';
import type { IngestReport } from '../ingest/index.ts';

/** A service that is built and does not run yet. */
export interface Service {
  readonly logger: Logger;
  /** Fills the store. Throws where the folder cannot be read. */
  readonly ingest: (onProgress: (articles: number, files: number) => void) => Promise<IngestReport>;
  /** Says whether requests are welcome: true once listening, false from the first wish to stop. */
  readonly setReady: (ready: boolean) => void;
  /** Opens the port; gives the address. */
  readonly listen: () => Promise<string>;
  /** Ends connections that have nothing in flight: kept open by their clients, or never used. */
  readonly closeIdleConnections: () => void;
  /** Stops accepting requests and waits for those in flight. */
  readonly close: () => Promise<void>;
}
