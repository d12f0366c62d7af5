import type { Claim } from '../../core/types.js';
import { startsDatabase } from '../../codecs/sqlite/database.js';

export function identifySqlite(head: Uint8Array): Claim | undefined {
  return startsDatabase(head)
    ? { confidence: 'certain', because: 'begins with the magic string of SQLite' }
    : undefined;
}
