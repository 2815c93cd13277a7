import type { FastifyError, FastifySchemaValidationError } from 'fastify';
import type { Static } from 'typebox';
import { type Fault, limits } from '../schemas/index.ts';

type FaultValue = Static<typeof Fault>;
type Violation = FastifySchemaValidationError & { readonly data?: unknown };

/** What a failed validation found, each wrong place once, in the order in which it was found; no more than a client can use. */
export function faultsOf({ validation = [], validationContext }: FastifyError): FaultValue[] {
  const faults = new Map<string, FaultValue>();
  for (const violation of validation) {
    if (faults.size === limits.faults) break;
    const pointer = shorten(pointerOf(violation));
    const place = validationContext === 'body' ? { pointer } : { parameter: parameterAt(pointer) };
    if (!faults.has(pointer)) faults.set(pointer, { ...place, detail: detailOf(violation) });
  }
  return [...faults.values()];
}

/** A key that is too much or missing is reported at its parent; the client wants its own name. */
function pointerOf({ instancePath, params }: Violation): string {
  const key = params.additionalProperty ?? params.missingProperty;
  return typeof key === 'string' ? `${instancePath}/${escapePointer(key)}` : instancePath;
}

/** The parameter, whichever item of its list is wrong: no parameter that is known has a slash in its name. */
const parameterAt = (pointer: string): string => pointer.slice(1).replace(/\/\d+$/, '');

const shorten = (name: string): string =>
  name.length > limits.faultName ? `${name.slice(0, limits.faultName - 1).toWellFormed()}…` : name;

const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

function detailOf({ keyword, params, message, data }: Violation): string {
  if (Array.isArray(data) && !keyword.endsWith('Items')) return 'must be given once';
  if (keyword === 'additionalProperties') return 'is not known here';
  if (keyword === 'required') return 'is missing';
  if (keyword === 'enum') return `must be one of ${(params.allowedValues as string[]).join(', ')}`;
  return message ?? 'is not valid';
}
