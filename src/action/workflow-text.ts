import { visible } from '../reports/neutralise.js';

/**
 * For lines of the job's log. The runner takes `::name …::` at the start of a line and `##[name]` anywhere in it for
 * commands (actions/runner, ActionCommand.cs); a backslash inside the tokens keeps both readable and inert. Line
 * breaks, controls and bidirectional marks become escapes, so one text stays one line.
 */
export function workflowText(text: string): string {
  return visible(text)
    .replace(/:(?=:)/g, ':\\')
    .replaceAll('##[', '##\\[');
}
