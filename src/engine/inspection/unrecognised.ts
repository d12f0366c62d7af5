import type { Draft } from '../../core/types.js';
import { extensionOf, isAmbiguous, modelEnding } from '../model-names.js';
import { unrecognised } from '../rules/unrecognised.js';
import { scanDraft } from '../scan-draft.js';

/**
 * What to say of a file that no format claims: `warning` when its name promises a format that describes
 * itself, `info` for names that models share with other things; undefined for files that nothing makes a model.
 */
export function unrecognisedDraft(name: string, head: Uint8Array): Draft | undefined {
  const promised = modelEnding(name);
  if (promised !== undefined && !isPathConfiguration(name, head))
    return draft(`The name ends in ${promised}, but the content is no known format`, 'warning');
  if (promised !== undefined) return undefined;
  if (!isAmbiguous(name) || (extensionOf(name) === '' && isText(head))) return undefined;
  return draft('The content is no known format, so nothing in it was judged', 'info');
}

/** Python's own `.pth` files list folders (https://docs.python.org/3/library/site.html); every package manager leaves some. */
function isPathConfiguration(name: string, head: Uint8Array): boolean {
  return (
    extensionOf(name) === '.pth' && isText(head) && !/^\s*[<{[]/.test(Buffer.from(head).toString('latin1'))
  );
}

/** Without an ending most files are prose or scripts (LICENSE, Makefile), which no control character occurs in. */
function isText(head: Uint8Array): boolean {
  return head.every((byte) => byte >= 0x20 || (byte >= 0x08 && byte <= 0x0d) || byte === 0x1b);
}

function draft(message: string, severity: 'warning' | 'info'): Draft {
  return scanDraft(unrecognised, { message, severity });
}
