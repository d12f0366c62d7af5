const characters = /^[A-Za-z_][\w.:]*\w$/;
const emptyPart = /[.:][.:\d]/;

/**
 * Whether the text names something in a Python module: `package.module.name`, or `package.module:name`. Of any length:
 * `os.path.os.path.….system` is a name that loaders follow.
 */
export function isDottedName(text: string): boolean {
  return characters.test(text) && /[.:]/.test(text) && !emptyPart.test(text);
}
