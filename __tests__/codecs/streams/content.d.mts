export const shapes: Readonly<Record<string, unknown>>;
export function contentOf(shape: string): Buffer;
