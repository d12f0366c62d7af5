import type { RuleMeta } from '../../core/types.js';
import { blacklisted } from './blacklisted.js';
import { cachedResultDiffers } from './cached-result-differs.js';
import { changedWhileRead } from './changed-while-read.js';
import { configurationChanged } from './configuration-changed.js';
import { crashed } from './crashed.js';
import { damaged } from './damaged.js';
import { decompressionBomb } from './decompression-bomb.js';
import { deceptiveName } from './deceptive-name.js';
import { encrypted } from './encrypted.js';
import { findingsLimit } from './findings-limit.js';
import { internalError } from './internal-error.js';
import { knownBad } from './known-bad.js';
import { lfsPointer } from './lfs-pointer.js';
import { limitReached } from './limit-reached.js';
import { missingPath } from './missing-path.js';
import { nameContradictsContent } from './name-contradicts-content.js';
import { outOfMemory } from './out-of-memory.js';
import { recognisedOnly } from './recognised-only.js';
import { specialFile } from './special-file.js';
import { symlinkOutside } from './symlink-outside.js';
import { timedOut } from './timed-out.js';
import { tooLarge } from './too-large.js';
import { unreadable } from './unreadable.js';
import { unrecognised } from './unrecognised.js';
import { unsupported } from './unsupported.js';

/** The rules about the scan itself, sorted by id. */
export const scanRules: readonly RuleMeta[] = [
  blacklisted,
  cachedResultDiffers,
  changedWhileRead,
  configurationChanged,
  crashed,
  damaged,
  decompressionBomb,
  deceptiveName,
  encrypted,
  findingsLimit,
  internalError,
  knownBad,
  lfsPointer,
  limitReached,
  missingPath,
  nameContradictsContent,
  outOfMemory,
  recognisedOnly,
  specialFile,
  symlinkOutside,
  timedOut,
  tooLarge,
  unreadable,
  unrecognised,
  unsupported,
];
