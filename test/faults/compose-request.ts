/** Requests put together by hand, as bytes: a character is a byte. */

/** The characters of a text's UTF-8 bytes. */
export const utf8 = (words: string): string => Buffer.from(words).toString('latin1');

/** `fields` are whole lines. */
export const request = (
  method: string,
  target: string,
  fields = '',
  body = '',
  version = 'HTTP/1.1',
): string => `${method} ${target} ${version}\r\nHost: x\r\n${fields}\r\n${body}`;

export const post = (fields: string, body: string): string => request('POST', '/v1/analyses', fields, body);

/** A text to analyse with its length. */
export const sized = (type: string, body: string, fields = ''): string =>
  post(`Content-Type: ${type}\r\nContent-Length: ${body.length}\r\n${fields}`, body);

/** The field of a text's media type. */
export const text = 'Content-Type: text/plain\r\n';

/** A text to analyse in chunks. */
export const chunked = (chunks: string): string => post(`${text}Transfer-Encoding: chunked\r\n`, chunks);
