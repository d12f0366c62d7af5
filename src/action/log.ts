import * as core from '@actions/core';
import { clip } from '../reports/neutralise.js';
import { workflowText } from './workflow-text.js';

/** The runner cuts what is longer than 4,096 characters (actions/runner, ExecutionContext.cs). */
const maxMessageCharacters = 4000;

/** Where in the checkout an annotation belongs; raw text. */
export interface AnnotationPlace {
  readonly title: string;
  /** Relative to the checkout, with `/`. */
  readonly file: string;
  readonly line?: number | undefined;
}

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** Annotations so far. */
const said: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 };

/** Everything that the action says. Each text is made inert here, so callers pass what they have. */
export const log = {
  line(text: string): void {
    core.info(workflowText(text));
  },

  /** Lines that the reader can fold. */
  group(title: string, text: string): void {
    core.startGroup(workflowText(title));
    for (const line of text.split('\n')) core.info(workflowText(line));
    core.endGroup();
  },

  debug(text: string): void {
    for (const line of text.split('\n')) core.debug(workflowText(line));
  },

  /** How many annotations of a level there are already. */
  said(level: AnnotationLevel): number {
    return said[level];
  },

  notice(message: string): void {
    said.notice++;
    core.notice(bounded(message));
  },

  warning(message: string): void {
    said.warning++;
    core.warning(bounded(message));
  },

  /** Ends the step in failure, once everything else is done. */
  fail(message: string): void {
    said.error++;
    core.setFailed(bounded(message));
  },

  annotate(level: AnnotationLevel, message: string, { title, file, line }: AnnotationPlace): void {
    said[level]++;
    core[level](bounded(message), {
      title: workflowText(title),
      file: workflowText(file),
      ...(line === undefined ? {} : { startLine: line }),
    });
  },
} as const;

function bounded(message: string): string {
  return clip(workflowText(message), maxMessageCharacters);
}
