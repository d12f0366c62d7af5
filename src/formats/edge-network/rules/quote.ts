const maxShown = 120;

/** A name of the network as messages show it. */
export function quote(text: string): string {
  return JSON.stringify(text.slice(0, maxShown));
}
