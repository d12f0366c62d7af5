import { addAll } from '../../core/add-all.js';
import { MemorySource } from '../../bytes/memory-source.js';
import { findModules, moduleChildren, type OpenBeside } from '../../codecs/python-modules/find-modules.js';
import { payloadChildren } from '../../codecs/encoded/payload-children.js';
import { isSource, codeTexts, encodedPickles, holdsPickle } from '../../codecs/metadata/embedded-texts.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource, Child, ParseContext } from '../../core/types.js';
import {
  interpolate,
  mapsOf,
  mapsWith,
  partsOf,
  textIn,
  textsIn,
  textsOf,
  valuesUnder,
  walkDocument,
  type DocumentMap,
  type DocumentNode,
  type InterpolationScope,
} from './facts.js';

/**
 * Templates, and the Python files beside the manifest that a loader imports because of it.
 * @param beyond is told where more files are wanted than are followed
 */
export function childrenOf(
  root: DocumentNode,
  fileName: string,
  context: ParseContext,
  beyond: () => void,
): Child[] {
  return [
    ...templatesIn(root),
    ...serialisedIn(root),
    ...picklesIn(root),
    ...codeIn(root, context.budget),
    ...evaluatedIn(root),
    ...modulesBeside(root, fileName, context, beyond),
  ];
}

function templatesIn(root: DocumentNode): Child[] {
  return mapsOf(root).flatMap((map) =>
    map.node.entries
      .filter(({ key }) => key.includes('chat_template') && /(?:^|_)chat_templates?$/.test(key))
      .flatMap(({ key, value }) =>
        templateTexts(value).map(({ name, text }): Child => {
          const member = [map.path, key, name].filter((part) => part !== '').join('.');
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
  return mapsWith(root, ':serialized:').flatMap(({ node, path }) =>
    valuesUnder(node, ':serialized:').flatMap((value) => {
      const text = textIn(value);
      const member = `${path}.:serialized:`;
      return text === undefined
        ? []
        : [{ member, expects: 'pickle', open: () => new MemorySource(Buffer.from(text, 'base64'), member) }];
    }),
  );
}

/** What a Keras configuration gives its TorchModuleWrapper is opened by that format. */
function wrappedModules(root: DocumentNode): ReadonlySet<string> {
  return new Set(
    mapsWith(root, 'class_name').flatMap(({ node, path }) =>
      valuesUnder(node, 'class_name').some((name) => textIn(name) === 'TorchModuleWrapper')
        ? [`${path === '' ? '' : `${path}.`}config.module`]
        : [],
    ),
  );
}

function isOpenedElsewhere(path: string, wrapped: ReadonlySet<string>): boolean {
  return path.endsWith(':serialized:') || wrapped.has(path);
}

/** Pickles that stand in any other text in base64. */
function picklesIn(root: DocumentNode): Child[] {
  const wrapped = wrappedModules(root);
  const entries = textsOf(root)
    .filter(({ node }) => holdsPickle(node.value))
    .map(({ node, path }) => ({ key: path, value: node.value }));
  return encodedPickles(entries.filter(({ key }) => !isOpenedElsewhere(key, wrapped)));
}

/** Keys whose text a loader of its own evaluates: code, and what is done before and after the model. */
const codeKey =
  /^(?:\w*_?code|script|lambda|python|(?:pre|post)_?process(?:ing|or)?(?:_\w+)?|\w*_?hook|on_load|init_script)$/i;

/** Python source under such keys, plain or behind an encoding; a lambda there is called. */
function codeIn(root: DocumentNode, budget: Budget): Child[] {
  return mapsOf(root).flatMap((map) =>
    map.node.entries.flatMap(({ key, value }) => {
      const text = codeKey.test(key) ? textIn(value) : undefined;
      if (text === undefined) return [];
      const member = map.path === '' ? key : `${map.path}.${key}`;
      const written = /^\s*lambda\b/.test(text) ? `(${text.trim()})(None)` : text;
      return [
        ...codeTexts([{ key: member, value: written }]).map((child) => ({ ...child, profile: 'call' })),
        // Code that Keras marshals is opened by its own format.
        ...payloadChildren(text, budget)
          .filter(({ expects }) => expects === 'python-source')
          .map((child) => ({ ...child, member: `${member}.${child.member}` })),
      ];
    }),
  );
}

/** Tags whose text is evaluated, and resolvers of OmegaConf that projects register to evaluate theirs. */
const evaluatingTag = /^!(?:eval|exec|py|python|expr|lambda|code)$/;
const evaluatingResolver = /\$\{\s*(?:[\w.]{0,40}eval|py|python|expr|exec|lambda)\s*:/i;

/** What a resolver or a tag evaluates: `${eval:'1 + 1'}`, `!eval 1 + 1`. */
function evaluatedIn(root: DocumentNode): Child[] {
  const { texts, tagged } = partsOf(root);
  const written = [
    ...texts.flatMap(({ node, path }) => resolvedParts(node.value).map((value) => ({ key: path, value }))),
    ...tagged.flatMap(({ node, path }) => {
      const value = evaluatingTag.test(node.tag ?? '') ? textIn(node) : undefined;
      return value === undefined ? [] : [{ key: path, value }];
    }),
  ];
  // Other languages have such tags, too; what Python refuses is not evaluated.
  return written
    .filter(({ value }) => /[(_]/.test(value) && isSource(value))
    .map(({ key, value }) => ({
      ...{ member: `${key}.eval`, expects: 'python-source', profile: 'call' },
      open: () => new MemorySource(Buffer.from(value), key),
    }));
}

/** Up to the brace that closes it: what is interpolated into it stands for a number. */
function resolvedParts(text: string): string[] {
  if (!text.includes('${') || !evaluatingResolver.test(text)) return [];
  return text
    .split(evaluatingResolver)
    .slice(1)
    .map((part) => {
      const plain = part
        .slice(0, closingBrace(part))
        .replace(/\$\{[^{}]{0,200}\}/g, '0')
        .trim();
      const quoted = /^(["'])([^]*)\1$/.exec(plain);
      return quoted?.[2] ?? plain;
    });
}

/** Where the brace stands that closes one before the text; its end where there is none. */
function closingBrace(text: string): number {
  let depth = 1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

const classKeys = ['_target_', 'class_path', 'loader_module', 'impl', 'parent_library'];
/** `service: "service:Iris"` imports `service.py` (bentoml/_internal/service/loader.py). */
const bentoName = /^bento(?:file)?\.ya?ml$/;

/** A module and the class or function that is taken from it. */
type Wanted = readonly [module: string, name: string];

/**
 * The Python files that loaders import because of what `auto_map`, `_target_` and their like name, and what those
 * import in turn, as far as they stand in the scanned tree.
 */
function modulesBeside(
  root: DocumentNode,
  fileName: string,
  context: ParseContext,
  beyond: () => void,
): Child[] {
  const wanted: Wanted[] = [];
  const keys = bentoName.test(fileName) ? [...classKeys, 'service'] : classKeys;
  for (const { node } of mapsWith(root, 'auto_map'))
    for (const value of valuesUnder(node, 'auto_map'))
      for (const inner of walkDocument(value)) addAll(wanted, dottedName(textIn(inner.node)));
  for (const map of mapsWith(root, ...keys))
    for (const value of valuesUnder(map.node, ...keys))
      addAll(wanted, called(dottedName(resolved(textIn(value), { root, map }))));
  for (const { node } of mapsWith(root, 'loader_module', 'bentoml_version')) addAll(wanted, loadersOf(node));
  for (const key of [
    ...(fileName === 'mlmodel' ? ['model_code_path'] : []),
    ...(fileName === 'modules.json' ? ['type'] : []),
  ])
    for (const { node } of mapsWith(root, key))
      for (const value of valuesUnder(node, key)) addAll(wanted, dottedName(textIn(value)));
  if (fileName === 'model_index.json') addAll(wanted, pipelineModules(root));
  // transformers looks for this file beside every model that generates text (GenerationMixin.load_custom_generate).
  if (fileName === 'config.json') wanted.push(['custom_generate.generate', 'generate()']);
  const open = (path: string) => context.beside?.(path) ?? context.sibling(path);
  const within = fileName === 'mlmodel' ? withCode(open, codeFolders(root)) : open;
  return moduleChildren(findModules(wanted, within, context.budget, beyond));
}

/** `import my.module` lines of gin are carried out as they are read (github.com/google/gin-config, config_parser.py). */
export function ginModules(source: ByteSource, context: ParseContext, beyond: () => void): Child[] {
  const text = Buffer.from(source.read(0, Math.min(source.size, limits.maxYamlBytes))).toString('utf8');
  const wanted = Array.from(
    text.matchAll(/^[ \t]*(?:import|from)[ \t]+([\w.]{1,256})/gm),
    ([, module = '']): Wanted => [module, ''],
  );
  const open = (path: string) => context.beside?.(path) ?? context.sibling(path);
  return moduleChildren(findModules(wanted, open, context.budget, beyond));
}

/** Modules that MLflow and BentoML import to call a function of them that is not named. */
function loadersOf(node: DocumentMap): Wanted[] {
  const named = (key: string, call: string): Wanted[] =>
    valuesUnder(node, key).map((value) => [textIn(value) ?? '', call]);
  const isBento = valuesUnder(node, 'bentoml_version').length > 0;
  return [...named('loader_module', '_load_pyfunc()'), ...(isBento ? named('module', 'load_model()') : [])];
}

/** Folders that MLflow puts on the search path (mlflow/utils/model_utils.py, `code`). */
function codeFolders(root: DocumentNode): string[] {
  return mapsWith(root, 'code').flatMap(({ node }) =>
    valuesUnder(node, 'code').flatMap((value) => textIn(value) ?? []),
  );
}

function withCode(open: OpenBeside, folders: readonly string[]): OpenBeside {
  return (path) => {
    for (const folder of folders) {
      const source = path.startsWith('../') ? undefined : open(`${folder}/${path}`);
      if (source !== undefined) return source;
    }
    return open(path);
  };
}

/** With the values that the text refers to, as far as they are in the document. */
function resolved(text: string | undefined, scope: InterpolationScope): string | undefined {
  return text === undefined ? undefined : (interpolate(text, scope)?.text ?? text);
}

/** What these keys name is called, be it a class or a function. */
function called(wanted: readonly Wanted[]): Wanted[] {
  return wanted.map(([module, name]) => [module, name === '' ? '' : `${name}()`]);
}

/** Loaders write `package.module.Class`, and some `package.module:function`; a file beside is a module, too. */
function dottedName(text: string | undefined): Wanted[] {
  if (text === undefined || !/^[\p{L}\p{N}_.]{1,256}(?::[\p{L}\p{N}_.]{1,256})?$/u.test(text)) return [];
  const name = text.replace(/\.py$/, '').replace(':', '.');
  const dot = name.lastIndexOf('.');
  return dot === -1
    ? [[name, '']]
    : [
        [name.slice(0, dot), name.slice(dot + 1)],
        [name, ''],
      ];
}

/** `"unet": ["module", "Class"]` imports `unet/module.py`, `_class_name` so the pipeline (diffusers, pipeline_utils.py). */
function pipelineModules(root: DocumentNode): Wanted[] {
  if (root.kind !== 'map') return [];
  return root.entries.flatMap(({ key, value }) => {
    const [module, name] = value.kind === 'list' ? textsIn(value) : [];
    if (module === undefined) return [];
    const folder = key === '_class_name' ? '' : `${key}.`;
    return [[folder + module.text.replace(/\.py$/, ''), name?.text ?? '']] as const;
  });
}
