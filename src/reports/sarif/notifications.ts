import type { Notification } from 'sarif';
import type { Issue } from '../../core/types.js';
import { encodePath } from './locations.js';
import { describeMessage } from './results.js';
import { levels } from './rules.js';

/** Trouble of the run itself, which `results` alone would let pass for a property of the file. */
export function notifyTrouble(issue: Issue): Notification {
  return {
    level: levels[issue.severity],
    descriptor: { id: issue.ruleId },
    message: { text: describeMessage(issue) },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodePath(issue.path) } } }],
  };
}

/** A sentence of the run, for example that results were left out. */
export function notify(level: 'note' | 'warning', id: string, text: string): Notification {
  return { level, descriptor: { id }, message: { text } };
}
