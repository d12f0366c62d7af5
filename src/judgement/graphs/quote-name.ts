const maxShown = 160;

/** A name of a graph as messages show it: in quotes, cut where it is long. */
export function quoteName(text: string): string {
  return JSON.stringify(text.length > maxShown ? `${text.slice(0, maxShown)}…` : text);
}
