import type { Draft } from '../../core/types.js';
import { judgeFileName } from '../../judgement/names/judge-model-name.js';
import { deceptiveName } from '../rules/deceptive-name.js';
import { scanDraft } from '../scan-draft.js';

/** What is wrong with the last component of a file's or a member's name. */
export function deceptiveNameDraft(name: string): Draft | undefined {
  const last = name.slice(name.lastIndexOf('/') + 1);
  const deception = judgeFileName(last);
  if (deception === undefined) return undefined;
  const message = `The name ${JSON.stringify(last)} ${deception.detail}`;
  return scanDraft(deceptiveName, { message, key: last, data: { name: last, kind: deception.kind } });
}
