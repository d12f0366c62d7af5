/** zarr 3 has the codecs of numcodecs under names with a prefix: `numcodecs.pickle`. */
export function codecName(name: string): string {
  return name.replace(/^numcodecs\./, '');
}
