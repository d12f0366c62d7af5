import { MemorySource } from '../../bytes/memory-source.js';
import type { Child, ParseContext } from '../../core/types.js';
import { mapsOf, textIn, textsIn, valuesUnder, walkDocument, type DocumentNode } from './facts.js';

/** Templates, and the Python files beside the manifest that a loader imports because of it. */
export function childrenOf(root: DocumentNode, fileName: string, context: ParseContext): Child[] {
  return [...templatesIn(root), ...serialisedIn(root), ...modulesBeside(root, fileName, context)];
}

function templatesIn(root: DocumentNode): Child[] {
  return [...mapsOf(root)].flatMap(({ node, path }) =>
    node.entries
      .filter(({ key }) => /(?:^|_)chat_template$/.test(key))
      .flatMap(({ key, value }) =>
        templateTexts(value).map(({ name, text }): Child => {
          const member = [path, key, name].filter((part) => part !== '').join('.');
          return {
            member,
            expects: 'jinja-template',
            open: () => new MemorySource(Buffer.from(text), member),
          };
        }),
      ),
  );
}

/** A template, a list of named ones, or a map of them (transformers, PreTrainedTokenizerBase). */
function templateTexts(node: DocumentNode): { name: string; text: string }[] {
  return [...walkDocument(node)].flatMap((placed) => {
    const text = textIn(placed.node);
    return text === undefined || placed.path.endsWith('name') ? [] : [{ name: placed.path, text }];
  });
}

/** stable-baselines3 keeps pickles as base64 under `:serialized:` in its JSON (common/save_util.py). */
function serialisedIn(root: DocumentNode): Child[] {
  return [...mapsOf(root)].flatMap(({ node, path }) =>
    valuesUnder(node, ':serialized:').flatMap((value) => {
      const text = textIn(value);
      const member = `${path}.:serialized:`;
      return text === undefined
        ? []
        : [{ member, expects: 'pickle', open: () => new MemorySource(Buffer.from(text, 'base64'), member) }];
    }),
  );
}

const classKeys = ['_target_', 'class_path', 'loader_module', 'impl'];

/** The files of modules that `auto_map`, `_target_` and their like name, where they stand beside the manifest. */
function modulesBeside(root: DocumentNode, fileName: string, context: ParseContext): Child[] {
  const names = new Set<string>();
  for (const { node } of mapsOf(root)) {
    for (const value of valuesUnder(node, 'auto_map'))
      for (const inner of walkDocument(value)) add(names, textIn(inner.node));
    for (const value of valuesUnder(node, ...classKeys)) add(names, textIn(value));
    if (fileName === 'modules.json') for (const value of valuesUnder(node, 'type')) add(names, textIn(value));
  }
  if (fileName === 'model_index.json') addPipelineModules(root, names);
  // What stands beside it bounds them: a name without a file costs a look, and the names are bounded by the document.
  return [...names].flatMap((name) => {
    context.budget.check();
    return localModule(name, context);
  });
}

function add(names: Set<string>, name: string | undefined): void {
  if (name !== undefined && /^[\w.]{1,256}$/.test(name)) names.add(name);
}

/** `"unet": ["module", "Class"]` imports `unet/module.py` (diffusers, pipeline_utils.py). */
function addPipelineModules(root: DocumentNode, names: Set<string>): void {
  if (root.kind !== 'map') return;
  for (const { key, value } of root.entries) {
    const [module] = value.kind === 'list' ? textsIn(value) : [];
    if (module !== undefined && key !== '_class_name') add(names, `${key}.${module.text}.py`);
  }
}

function localModule(name: string, context: ParseContext): Child[] {
  const parts = name.replace(/\.py$/, '').split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const path = parts.slice(0, length).join('/');
    for (const file of [`${path}.py`, `${path}/__init__.py`]) {
      const source = context.sibling(file);
      if (source !== undefined)
        return [{ member: file, expects: 'python-source', profile: 'import', open: () => source }];
    }
  }
  return [];
}
