import { createHash } from '../bytes/create-hash.js';
import type { Draft } from '../core/types.js';

/** Bounds of what a scanner process may say in one finding; the child keeps to them, the parent holds it to them. */
export const findingBounds = {
  messageCharacters: 8_000,
  keyCharacters: 1_000,
  memberCharacters: 70_000,
  traceSteps: 500,
  dataCharacters: 65_536,
} as const;

/** Cuts a finding to the bounds. A long key becomes its hash, so that it still tells findings apart. */
export function boundDraft(draft: Draft): Draft {
  const { message, key, trace, data, ...rest } = draft;
  return {
    ...rest,
    message: message.slice(0, findingBounds.messageCharacters),
    key: key.length <= findingBounds.keyCharacters ? key : createHash('sha256').update(key).digest('hex'),
    ...(trace === undefined ? {} : { trace: trace.slice(0, findingBounds.traceSteps) }),
    ...(data === undefined ? {} : { data: boundData(data) }),
  };
}

function boundData(data: NonNullable<Draft['data']>): NonNullable<Draft['data']> {
  return JSON.stringify(data).length <= findingBounds.dataCharacters ? data : { truncated: true };
}
