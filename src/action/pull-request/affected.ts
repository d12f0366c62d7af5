import { promisesModel } from '../../scan.js';

/** Text that changes what a model beside it does, or is judged by: manifests, templates, modules, requirements. */
const companions = /\.(py|json|ya?ml|toml|txt|jinja2?|j2|cfg|ini|xml|pbtxt|prototxt|config)$/i;
/** Manifests of models that are made of several folders. */
const rootManifests: ReadonlySet<string> = new Set([
  'model_index.json',
  'modules.json',
  'MLmodel',
  'config.pbtxt',
  'pipeline.json',
]);

/**
 * Which files a change concerns: the changed files themselves, and where a manifest, template or Python file changed,
 * the model that it belongs to. Its folder and the folders above hold files that may name it; the folders below belong
 * to it where its own folder holds a model, or where it is the manifest of several folders.
 * @param paths all files, @param touched all that is different, deleted files included
 */
export function affectedFiles(paths: readonly string[], touched: readonly string[]): ReadonlySet<string> {
  const changed = new Set(touched.map(normal));
  const reach = companionFolders(paths, touched);
  return new Set(paths.filter((path) => isAffected(normal(path), changed, reach)));
}

interface Reach {
  /** Files directly in these. */
  readonly direct: ReadonlySet<string>;
  /** Files anywhere below these. */
  readonly whole: ReadonlySet<string>;
}

function isAffected(path: string, changed: ReadonlySet<string>, { direct, whole }: Reach): boolean {
  const above = foldersAbove(path);
  // A changed path with files below it is a submodule.
  if (changed.has(path) || above.some((folder) => changed.has(folder))) return true;
  return direct.has(above[0] ?? '') || above.some((folder) => whole.has(folder));
}

function companionFolders(paths: readonly string[], touched: readonly string[]): Reach {
  const modelFolders = new Set(paths.filter(promisesModel).map((path) => foldersAbove(normal(path))[0]));
  const [direct, whole] = [new Set<string>(), new Set<string>()];
  for (const path of touched.map(normal)) {
    const [folder = '', ...above] = foldersAbove(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isRoot = rootManifests.has(name);
    // Attributes decide how git writes what stands below them.
    if (name === '.gitattributes' || isRoot) whole.add(folder);
    if (!isRoot && !companions.test(name)) continue;
    for (const one of [folder, ...above]) direct.add(one);
    if (modelFolders.has(folder)) whole.add(folder);
  }
  return { direct, whole };
}

/** From the innermost folder to the root, which is empty. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return [...parts.map((_, at) => parts.slice(0, parts.length - at).join('/')), ''];
}

/** macOS hands names out decomposed. */
function normal(path: string): string {
  return path.normalize('NFC');
}
