import type { AnyFormat, Draft } from '../../core/types.js';
import { recognisedOnly } from '../rules/recognised-only.js';
import { scanDraft } from '../scan-draft.js';

/** What to say of an artifact whose format is told apart and no more. */
export function recognisedOnlyDraft({ id, title }: AnyFormat): Draft {
  return scanDraft(recognisedOnly, {
    message: `${title}: recognised, not analysed in depth`,
    key: id,
    data: { format: id },
  });
}
