import type { FileReport, RuleMeta } from '../core/types.js';
import { birthIds, placeFindings } from './place-findings.js';
import { configurationChanged } from './rules/configuration-changed.js';
import { scanDraft } from './scan-draft.js';

/** A file that decides what the scan reports, and differs from the version in force. */
export interface ConfigurationChange {
  /** As reports name files. */
  readonly path: string;
  /** One sentence without a full stop. */
  readonly message: string;
}

/** The finding about it, in a report of its own: the file is no model. */
export function reportConfigurationChange(
  { path, message }: ConfigurationChange,
  rules: readonly RuleMeta[],
): FileReport {
  const draft = scanDraft(configurationChanged, { message });
  return {
    path,
    size: 0,
    formats: [],
    outcome: 'scanned',
    findings: placeFindings(path, [{ member: [], draft }], birthIds(rules)),
    duration: 0,
    bytesRead: 0,
    claimed: false,
  };
}
