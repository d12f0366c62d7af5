import type { Severity, Verdict } from '../../core/types.js';

export type StyleName = Severity | Verdict | 'path' | 'dim' | 'bold';

/** Paints text for the terminal that the caller knows. */
export type Style = (name: StyleName, text: string) => string;

/** No colours. */
export const plainStyle: Style = (_, text) => text;
