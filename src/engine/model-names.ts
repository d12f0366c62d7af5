/** What a file's name leads people and loaders to expect. Names never decide what a file is, only how surprises are judged. */

import type { AnyFormat } from '../core/types.js';

/** Endings of formats that say what they are in their first bytes, so that "unrecognised" is itself suspicious. */
const selfDescribing: ReadonlySet<string> = new Set(
  `.pkl .pickle .pckl .joblib .dill .cloudpickle .pt .pth .pt2 .ptl .ckpt .mar .nemo .h5 .hdf5 .keras .onnx .ort
  .safetensors .gguf .ggml .npy .npz .pb .pbtxt .tflite .lite .mlmodel .mlpackage .msgpack .flax .orbax .pmml .ubj
  .rds .rda .rdata .engine .plan .trt .pdmodel .pdparams .pdiparams .pte .ptd .skops .llamafile .cbm .lgb .mnn .rknn
  .t7 .caffemodel .ftz`.split(/\s+/),
);

/** Endings of what joblib, pandas and shell tools compress; what they hold stands before: `model.pkl.gz`. */
const compressed: ReadonlySet<string> = new Set([
  '.gz',
  '.bz2',
  '.xz',
  '.lzma',
  '.zst',
  '.lz4',
  '.z',
  '.zlib',
  '.zstd',
  '.tgz',
  '.tbz2',
  '.txz',
]);

/** Endings that models share with everything else. */
const ambiguous: ReadonlySet<string> = new Set(['.bin', '.dat', '.weights', '.model', '.params', '']);

/** Endings under which nobody expects code: weights without code, data, text, pictures. */
const codeFree: ReadonlySet<string> = new Set(
  `.safetensors .gguf .json .jsonl .txt .md .rst .csv .tsv .yaml .yml .toml .ini .cfg .xml .log .lock
  .jpg .jpeg .png .gif .bmp .tif .tiff .webp .svg .ico .pdf .mp3 .wav .flac .ogg .mp4 .avi .mov .mkv .webm
  .parquet .arrow .feather`.split(/\s+/),
);

/** The last ending with its dot, lower case; '' where there is none. A leading dot starts no ending. */
export function extensionOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase();
  const dot = base.lastIndexOf('.');
  return dot <= 0 ? '' : base.slice(dot);
}

/** The ending of a model format which describes itself, with that of a compression behind it; undefined for others. */
export function modelEnding(name: string): string | undefined {
  const last = extensionOf(name);
  if (selfDescribing.has(last)) return last;
  if (!compressed.has(last)) return undefined;
  const inner = extensionOf(name.slice(0, -last.length));
  return selfDescribing.has(inner) ? inner + last : undefined;
}

/** Whether the name is that of a model format which describes itself. */
export function promisesModel(name: string): boolean {
  return modelEnding(name) !== undefined;
}

export function isAmbiguous(name: string): boolean {
  return ambiguous.has(extensionOf(name));
}

export function promisesNoCode(name: string): boolean {
  return codeFree.has(extensionOf(name));
}

/** Whether files of this format are another file, compressed. */
export function isCompression(format: AnyFormat): boolean {
  return format.extensions.length > 0 && format.extensions.every((extension) => compressed.has(extension));
}

/** Whether the name ends as files of this format do; endings may have two dots (`.tar.gz`). */
export function namedAs(format: AnyFormat, name: string): boolean {
  const lower = name.toLowerCase();
  return format.extensions.some((extension) => lower.endsWith(extension));
}
