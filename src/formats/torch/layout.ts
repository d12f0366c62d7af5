import type { TorchLayout } from './facts.js';

export interface Placed {
  readonly layout: Exclude<TorchLayout, 'legacy' | 'tar'>;
  /** The folder as written in the first record that shows the layout; '' where the records have none. */
  readonly folder: string;
}

/** What stands beside `data.pkl` in everything that a PyTorch writer finished. */
const companions = /^(version|byteorder|\.format_version|\.data\/|data\/)/;

/** torch.export before 2.8 writes its records without a folder. */
const exportWithoutFolder = 'serialized_exported_program.json';

/** The records of each layout: https://docs.pytorch.org/docs/main/notes/serialization.html and torch/csrc/jit. */
const common = String.raw`data\.pkl|version|byteorder|\.format_version|\.storage_alignment|\.data\/[\w.]+|data\/\d+`;
const written: Readonly<Record<Placed['layout'], RegExp>> = {
  checkpoint: new RegExp(`^(${common})$`),
  script: new RegExp(
    String.raw`^(${common}|(constants|bytecode|attributes|traced_inputs|mobile_debug_handles|callstack_debug_map)(\.pkl|\.debug_pkl|\/.*)|code\/.*\.(py|debug_pkl)|extra\/.*|model\.json)$`,
  ),
  export: new RegExp(
    String.raw`^(${common}|archive_(format|version)|models\/.*\.json|data\/(weights|constants|sample_inputs|aotinductor|executorch)\/.*|extra\/.*|serialized_[\w.]+)$`,
  ),
  package: /^/,
};

export interface RecordName {
  /** '' for a member outside every folder. */
  readonly folder: string;
  readonly record: string;
}

/** Reads names as PyTorch's miniz does: up to a NUL, whatever the case. */
export function splitName(name: string): RecordName {
  const seen = name.replace(/\0.*$/s, '');
  const slash = seen.indexOf('/');
  if (slash <= 0) return { folder: '', record: seen.toLowerCase() };
  return { folder: seen.slice(0, slash), record: seen.slice(slash + 1).toLowerCase() };
}

/** The layout that the names of an archive show; undefined when PyTorch did not write it. */
export function placeLayout(names: Iterable<string>): Placed | undefined {
  const folders = new Map<string, Set<string>>();
  for (const name of names) {
    const { folder, record } = splitName(name);
    const records = folders.get(folder) ?? new Set<string>();
    records.add(record);
    folders.set(folder, records);
  }
  for (const [folder, records] of folders) {
    const layout = layoutOf(folder, records);
    if (layout !== undefined) return { layout, folder };
  }
  return undefined;
}

function layoutOf(folder: string, records: ReadonlySet<string>): Placed['layout'] | undefined {
  if (folder === '') return records.has(exportWithoutFolder) ? 'export' : undefined;
  if (records.has('archive_format') && records.has('archive_version')) return 'export';
  if (records.has('.data/extern_modules')) return 'package';
  if (!records.has('data.pkl')) return undefined;
  const names = [...records];
  if (names.some((record) => /^(constants\.pkl$|code\/)/.test(record))) return 'script';
  return names.some((record) => companions.test(record)) ? 'checkpoint' : undefined;
}

/** Whether PyTorch writes a member of this name in this layout. */
export function isWritten({ layout, folder }: Placed, name: string): boolean {
  const split = splitName(name);
  return split.folder === folder && written[layout].test(split.record);
}

/** Whether PyTorch unpickles the member when it loads the file. */
export function isPickleRecord(name: string): boolean {
  return /\.(pkl|debug_pkl)$|^data\/constants\/(custom|opaque)_obj_\w+$/.test(splitName(name).record);
}

/** Whether the member holds elements of tensors. */
export function isStorageRecord(name: string): boolean {
  return /^(data\/\d+|constants\/\d+(\.storage)?|\.data\/\d+\.storage|data\/(weights|constants)\/(weight|param|buffer|tensor)_\w+)$/.test(
    splitName(name).record,
  );
}

/** Python text that PyTorch compiles (TorchScript) or imports (torch.package). */
export function isSourceRecord({ layout }: Placed, name: string): boolean {
  const { record } = splitName(name);
  if (layout === 'package') return record.endsWith('.py');
  return layout === 'script' && /^code\/.*\.py$/.test(record);
}

/** The graph of torch.export. */
export function isModelRecord({ layout }: Placed, name: string): boolean {
  return (
    layout === 'export' &&
    /^(models\/.*\.json|serialized_exported_program\.json)$/.test(splitName(name).record)
  );
}

/** What the ahead-of-time compiler of torch.export writes: libraries, objects, kernels and their sources. */
export function isCompiledRecord({ layout }: Placed, name: string): boolean {
  return (
    layout === 'export' &&
    /\.(so|dll|dylib|pyd|o|obj|cubin|hsaco|ptx|fatbin|spv|cpp|cc|cu|c)$/.test(splitName(name).record)
  );
}

/** What the interpreter of TorchScript for phones runs. */
export function isBytecodeRecord(name: string): boolean {
  return splitName(name).record === 'bytecode.pkl';
}
