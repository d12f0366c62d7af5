/**
 * Lets a script import what tests share, which is TypeScript: types are taken out as the tests' own transform does it,
 * and what stands under `src` is taken compiled, from `lib`.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const options = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};
const source = new URL('../../src/', import.meta.url).href;
const compiled = new URL('../../lib/', import.meta.url).href;

export async function resolve(specifier, context, next) {
  if (!specifier.startsWith('.') || !context.parentURL?.endsWith('.ts')) return next(specifier, context);
  const { href } = new URL(specifier, context.parentURL);
  if (href.startsWith(source)) return next(compiled + href.slice(source.length), context);
  return next(href.replace(/\.js$/, '.ts'), context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const file = fileURLToPath(url);
  const { code } = await transform(await readFile(file, 'utf8'), {
    ...options,
    filename: file,
    swcrc: false,
  });
  return { format: 'module', source: code, shortCircuit: true };
}
