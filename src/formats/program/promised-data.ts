/** Endings under which nobody runs anything: models, weights, data, text, pictures. */
const dataEndings: ReadonlySet<string> = new Set(
  `pkl pickle pckl joblib dill pt pth pt2 ptl pte ptd ckpt h5 hdf5 keras onnx ort safetensors gguf ggml npy npz pb pbtxt tflite
  mlmodel msgpack flax pmml ubj pdmodel pdparams pdiparams skops cbm sqlite db bin dat data weights model params
  json jsonl txt md rst csv tsv yaml yml toml ini cfg xml log jpg jpeg png gif bmp tif tiff webp svg ico pdf
  mp3 wav flac ogg mp4 avi mov mkv webm parquet arrow feather`.split(/\s+/),
);

export function promisesData(name: string): boolean {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1] ?? '';
  return dataEndings.has(ending.toLowerCase());
}
