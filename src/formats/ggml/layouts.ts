/**
 * What the converters of ggml's examples and of llama.cpp before GGUF write behind the magic number: numbers, words, then
 * tensors. Source: convert-*.py and the loaders of https://github.com/ggml-org/ggml/tree/master/examples
 */

export interface GgmlLayout {
  /** An architecture that is laid out so. */
  readonly name: string;
  readonly magics: readonly string[];
  /** Numbers of 32 bits behind the magic number and version. */
  readonly parameters: number;
  /** Which of them is the number of words; undefined where there are none. */
  readonly words?: number;
  /** Whether the number of words is written once more before them. */
  readonly countsAgain?: true;
  /** Whether each word has a score. */
  readonly scores?: true;
  /** Whether two numbers and a matrix of them stand before the words. */
  readonly filters?: true;
  /** Whether the elements of tensors begin at multiples of this. */
  readonly alignment?: number;
}

export const layouts: readonly GgmlLayout[] = [
  { name: 'llama', magics: ['ggml'], parameters: 7, words: 0 },
  { name: 'llama', magics: ['ggmf'], parameters: 7, words: 0, scores: true },
  { name: 'llama', magics: ['ggjt'], parameters: 7, words: 0, scores: true, alignment: 32 },
  { name: 'adapter', magics: ['ggla'], parameters: 2, alignment: 32 },
  { name: 'gpt-2', magics: ['ggml'], parameters: 6, words: 0, countsAgain: true },
  { name: 'gpt-j', magics: ['ggml'], parameters: 7, words: 0, countsAgain: true },
  { name: 'gpt-neox', magics: ['ggml'], parameters: 8, words: 0 },
  { name: 'mpt', magics: ['ggml'], parameters: 8, words: 4 },
  { name: 'whisper', magics: ['ggml'], parameters: 11, words: 0, countsAgain: true, filters: true },
];

/** Elements and bytes of a block, by the number of a type. */
export type BlockSizes = ReadonlyMap<number, readonly [elements: number, bytes: number]>;

const common: readonly (readonly [number, readonly [number, number]])[] = [
  [0, [1, 4]],
  [1, [1, 2]],
  [6, [32, 22]],
  [7, [32, 24]],
  [10, [256, 84]],
  [11, [256, 110]],
  [12, [256, 144]],
  [13, [256, 176]],
  [14, [256, 210]],
  [15, [256, 292]],
];

/** Blocks had a scale of 32 bits until version 3 of `ggjt`, and of 16 since. */
export const blockSizes: readonly BlockSizes[] = [
  new Map([...common, [2, [32, 18]], [3, [32, 20]], [8, [32, 34]], [9, [32, 36]]]),
  new Map([
    ...common,
    [2, [32, 20]],
    [3, [32, 24]],
    [4, [16, 10]],
    [5, [16, 12]],
    [8, [32, 36]],
    [9, [32, 40]],
  ]),
];
