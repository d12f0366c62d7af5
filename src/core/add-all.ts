/** Adds items at the end of a list, one by one: a call with a spread list fails beyond some hundred thousand arguments. */
export function addAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
