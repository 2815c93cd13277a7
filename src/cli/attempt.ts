import { describeSystemError } from '../ingest/index.ts';

/** What an action gave, or why the operating system refused it. */
export type Attempt<Value> = { readonly value: Value } | { readonly reason: string };

/** Waits for an action. What the operating system refuses is a reason; anything else stays an error. */
export async function attempt<Value>(action: Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { value: await action };
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return { reason: describeSystemError(error) };
  }
}
