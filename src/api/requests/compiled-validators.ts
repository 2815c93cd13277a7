import type AjvCompiler from '@fastify/ajv-compiler';

/** Makes validators of the schemas of routes, as Fastify wants it. */
export type BuildValidator = AjvCompiler.BuildCompilerFromPool;
export type Validate = ReturnType<ReturnType<BuildValidator>>;

/** Validators that were compiled ahead, by their schema in JSON. The sources have none; the build puts them here. */
export const compiledValidators: Readonly<Record<string, Validate>> = {};
