/** The characters of a file or why they cannot be had. */
export type Decoded = { readonly text: string } | { readonly reason: string };

/** Strict UTF-8: a byte-order mark is dropped, CRLF becomes LF and nothing else changes. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.includes(0))
    return { reason: 'holds NUL bytes, so it is no UTF-8 text (UTF-16 perhaps, or no text at all)' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replaceAll('\r\n', '\n') };
  } catch {
    return { reason: 'is not UTF-8' };
  }
}
