/**
 * A rule's own text in Markdown. Rules are ours and may set code in backticks; a name such as `__reduce__` outside
 * of them stays as it is written instead of turning bold.
 */
export function ruleMarkdown(text: string): string {
  return text.replace(/`[^`]*`|[\\*_<>[\]]/g, (part) => (part.startsWith('`') ? part : `\\${part}`));
}
