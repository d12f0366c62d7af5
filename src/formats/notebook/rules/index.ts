import type { Rule } from '../../../core/types.js';
import type { NotebookFacts } from '../facts.js';
import { fetchedCode } from './fetched-code.js';
import { packageSource } from './package-source.js';

export const notebookRules: readonly Rule<NotebookFacts>[] = [fetchedCode, packageSource];
