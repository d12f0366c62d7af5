import { memberOf, textOf, type JsonNode } from '../../codecs/json/json-node.js';
import { readJson } from '../../codecs/json/read-json.js';
import type { ByteSource, ParseContext, Traits, View } from '../../core/types.js';
import type { KerasFacts } from './facts.js';
import { layerTree } from './layer-tree.js';

/** The layers as a tree, and what code that the configuration carries does. */
export function kerasConfigViews(
  source: ByteSource,
  facts: KerasFacts,
  { budget }: ParseContext,
): readonly View[] {
  return [
    {
      title: 'layers',
      columns: ['class', 'name', 'settings', 'origin'],
      rows: function* () {
        for (const { depth, className, name, settings, origin } of layerTree(readJson(source, budget).root))
          yield [`${'  '.repeat(depth)}${className}`, name, settings.join(' '), origin];
      },
    },
    ...kerasCodeViews(source, facts),
  ];
}

/** What code by value does, name by name. */
export function kerasCodeViews(_: ByteSource, { code }: KerasFacts): readonly View[] {
  return [
    {
      title: 'decoded code',
      columns: ['layer', 'under', 'function', 'what', 'expression', 'Python'],
      rows: function* () {
        for (const { layer, key, uses, functions, versions } of code) {
          const python = versions.join(', ');
          if (uses.length === 0) yield [layer, key, functions[0] ?? '', 'only computes', '', python];
          for (const { within, kind, expression } of uses)
            yield [layer, key, within, kind, expression, python];
        }
      },
    },
  ];
}

/** The class of the model, and what its author calls it. */
export function kerasTraits(_: KerasFacts, source: ByteSource, { budget }: ParseContext): Traits {
  const root = modelOf(readJson(source, budget).root);
  const architecture = textOf(memberOf(root, 'class_name'));
  const name = textOf(memberOf(memberOf(root, 'config'), 'name'));
  return {
    ...(architecture === undefined ? {} : { architecture }),
    ...(name === undefined ? {} : { name }),
  };
}

function modelOf(root: JsonNode): JsonNode {
  return memberOf(root, 'model_config') ?? root;
}

/** Modules and names that the loader looks up. */
export function* kerasImports({ references, code }: KerasFacts): Generator<string> {
  for (const { module, name, isImported } of references)
    if (isImported && typeof module === 'string') yield `${module}.${name}`;
  for (const { uses } of code)
    for (const { origin, module, attributes } of uses)
      if (origin === 'import') yield [module, ...attributes].join('.');
}
