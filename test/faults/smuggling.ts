import fc from 'fast-check';
import { chunked, post, request, text, utf8 } from './compose-request.ts';

/** What is to arrive unseen by whoever stands before the service. */
const hidden = 'GET /v1/articles HTTP/1.1\r\nHost: evil\r\n\r\n';
const { length } = hidden;
const five = 'Content-Length: 5\r\n';
const chunks = 'Transfer-Encoding: chunked\r\n';

/** Requests of which two readers can think that they end in different places, or differ in what they ask. */
export const ambiguities: readonly string[] = [
  post(`${text}Content-Length: 6\r\n${chunks}`, `0\r\n\r\n${hidden}`),
  post(`${text}${chunks}Content-Length: 4\r\n`, `29\r\n${hidden}\r\n0\r\n\r\n`),
  post(`${text}Content-Length: 0\r\nContent-Length: ${length}\r\n`, hidden),
  post(`${text}${five}${five}`, `abcde${hidden}`),
  post(`${text}Content-Length: 5, 5\r\n`, `abcde${hidden}`),
  post(`${text}Content-Length: 5\r\n Transfer-Encoding: chunked\r\n`, `abcde${hidden}`),
  post(`${text}X: y\r\n Content-Length: ${length}\r\n`, hidden),
  post(`${text}X: y\r\n\tTransfer-Encoding: chunked\r\n`, hidden),
  post(`${text}Content-Length : 5\r\n`, `abcde${hidden}`),
  post(`${text} Content-Length: 5\r\n`, `abcde${hidden}`),
  post(`${text}Content-Length:5\nTransfer-Encoding: chunked\r\n`, `0\r\n\r\n${hidden}`),
  post(`${text}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n`, `0\r\n\r\n${hidden}`),
  post(`${text}Transfer-Encoding: identity, xchunked\r\n`, `0\r\n\r\n${hidden}`),
  post(`${text}Transfer-Encoding: chunked, identity\r\n`, `0\r\n\r\n${hidden}`),
  post(`${text}Transfer-Encoding: \x0bchunked\r\n`, `0\r\n\r\n${hidden}`),
  post(`${text}X: \0\r\n${five}`, `abcde${hidden}`),
  post(`${text}X: a\rContent-Length: ${length}\r\n`, hidden),
  post(`${text}Content-Length: +5\r\n`, `abcde${hidden}`),
  post(`${text}Content-Length: 0x5\r\n`, `abcde${hidden}`),
  post(`${text}Content-Length: 5 5\r\n`, `abcde${hidden}`),
  `POST /v1/analyses HTTP/1.1\nHost: x\n${five}\nabcde${hidden}`,
  `POST /v1/analyses HTTP/1.1\r\nHost: x\r\n${five}\nabcde${hidden}`,
  request('GET', '/', '', hidden, 'HTTP/1.1\nX: y'),
  request('GET', '/', 'Host: y\r\n'),
  request('GET', '/', 'hOsT: x\r\n'),
  'GET / HTTP/1.1\r\n\r\n',
  `GET / HTTP/1.0\r\n${chunks}Connection: keep-alive\r\n\r\n0\r\n\r\n${hidden}`,
];

const lengths = [
  '',
  '-1',
  '1.0',
  '1e1',
  '١',
  '99999999999999999999999',
  '18446744073709551617',
  'NaN',
  '1\x0b',
];
const codings = ['identity', 'chunked, chunked', 'gzip, chunked', 'chunked, gzip', 'xchunked', 'chunked;q=1'];
const sizes = [
  '-1',
  '0x5',
  '5;x',
  '5;x="',
  'fffffffffffffffff',
  '5 ',
  ' 5',
  '',
  'g',
  '5\n',
  '00000000000000005',
];

/** These and lengths, codings and sizes of chunks that are none or nearly so. */
export const smuggling: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...ambiguities),
  fc
    .constantFrom(...lengths)
    .map((length) => post(`${text}Content-Length: ${utf8(length)}\r\n`, `abcde${hidden}`)),
  fc
    .constantFrom(...codings, '"chunked"', ' chunked', 'CHUNKED')
    .map((coding) => post(`${text}Transfer-Encoding: ${coding}\r\n`, `5\r\nabcde\r\n0\r\n\r\n${hidden}`)),
  fc
    .tuple(fc.constantFrom(...sizes), fc.string({ maxLength: 12 }))
    .map(([size, tail]) => chunked(`${size}\r\nabcde\r\n0\r\n${utf8(tail)}\r\n\r\n`)),
);
