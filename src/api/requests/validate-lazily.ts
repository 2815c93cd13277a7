import { createRequire } from 'node:module';
import type AjvCompiler from '@fastify/ajv-compiler';
import { type BuildValidator, compiledValidators, type Validate } from './compiled-validators.ts';

const require = createRequire(import.meta.url);

/** Fastify's own compiler, whose loading costs as much as all of Fastify's. */
const loadBuild = (): BuildValidator => (require('@fastify/ajv-compiler') as typeof AjvCompiler)();

/**
 * Fastify's own validators: the one that the build compiled, else one that is compiled when its route is first asked. Loading the compiler
 * and compiling them all takes longer than the rest of a start.
 */
export const validateLazily: BuildValidator = (externalSchemas, options) => {
  let compile: ReturnType<BuildValidator> | undefined;
  return (route) => {
    const { schema } = route as AjvCompiler.RouteDefinition;
    let validate: Validate | undefined = compiledValidators[JSON.stringify(schema)];
    if (validate) return validate;
    const lazily = ((data: unknown) => {
      compile ??= loadBuild()(externalSchemas, options);
      validate ??= compile(route);
      const isValid = validate(data);
      lazily.errors = validate.errors ?? null;
      return isValid;
    }) as Validate;
    return lazily;
  };
};
