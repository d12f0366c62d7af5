/** @param shape a name that samples.json holds */
export function contentOf(shape: string): Buffer;
