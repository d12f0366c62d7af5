import type { TorchLayout } from './facts.js';

export interface Placed {
  readonly layout: Exclude<TorchLayout, 'legacy'>;
  /** The folder as written in the first record that shows the layout. */
  readonly folder: string;
}

/** What stands beside `data.pkl` in everything that a PyTorch writer finished. */
const companions = /^(version|byteorder|\.format_version|\.data\/|data\/)/;

/** The records of each layout: https://docs.pytorch.org/docs/main/notes/serialization.html and torch/csrc/jit. */
const common = String.raw`data\.pkl|version|byteorder|\.format_version|\.storage_alignment|\.data\/[\w.]+|data\/\d+`;
const written: Readonly<Record<Placed['layout'], RegExp>> = {
  checkpoint: new RegExp(`^(${common})$`),
  script: new RegExp(
    String.raw`^(${common}|(constants|bytecode|attributes|traced_inputs|mobile_debug_handles|callstack_debug_map)(\.pkl|\.debug_pkl|\/.*)|code\/.*\.(py|debug_pkl)|extra\/.*)$`,
  ),
  export: new RegExp(
    String.raw`^(${common}|archive_(format|version)|models\/.*\.json|data\/(weights|constants|sample_inputs|aotinductor)\/.*|extra\/.*|serialized_[\w.]+)$`,
  ),
  package: /^/,
};

/** Reads names as PyTorch's miniz does: up to a NUL, whatever the case; undefined for names outside a folder. */
export function splitName(name: string): { readonly folder: string; readonly record: string } | undefined {
  const seen = name.replace(/\0.*$/s, '');
  const slash = seen.indexOf('/');
  if (slash <= 0) return undefined;
  return { folder: seen.slice(0, slash), record: seen.slice(slash + 1).toLowerCase() };
}

/** The layout that the names of an archive show; undefined when PyTorch did not write it. */
export function placeLayout(names: Iterable<string>): Placed | undefined {
  const folders = new Map<string, Set<string>>();
  for (const name of names) {
    const split = splitName(name);
    if (split === undefined) continue;
    const records = folders.get(split.folder) ?? new Set<string>();
    records.add(split.record);
    folders.set(split.folder, records);
  }
  for (const [folder, records] of folders) {
    const layout = layoutOf(records);
    if (layout !== undefined) return { layout, folder };
  }
  return undefined;
}

function layoutOf(records: ReadonlySet<string>): Placed['layout'] | undefined {
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
  return split?.folder === folder && written[layout].test(split.record);
}

/** Whether PyTorch unpickles the member when it loads the file. */
export function isPickleRecord(name: string): boolean {
  return /\.(pkl|debug_pkl)$/.test(splitName(name)?.record ?? '');
}

/** Whether the member holds elements of tensors. */
export function isStorageRecord(name: string): boolean {
  return /^(data\/\d+|constants\/\d+|data\/(weights|constants)\/\w*_\d+)$/.test(
    splitName(name)?.record ?? '',
  );
}
