/** Legal forms behind companies' names, which later mentions leave out. Written for this project. */
const form =
  /,? (?:inc|corp|corporation|co|company|ltd|limited|llc|llp|plc|s\.?a|ag|n\.?v|se|spa|gmbh|ab|asa|oyj|bhd|pty|pte|kk)\.?$/i;

/** "Harbour Holdings" of "Harbour Holdings Pty Ltd". */
export function withoutLegalForm(name: string): string {
  const short = name.replace(form, '');
  return short === name || short.length < 3 ? name : withoutLegalForm(short);
}
