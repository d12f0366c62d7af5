import { describe, expect, it } from '@jest/globals';
import { isDottedName } from '../../src/core/dotted-name.js';

describe('isDottedName', () => {
  it.each(['os.system', 'package.module:name', '_a._b', `${'os.path.'.repeat(400_000)}system`])(
    'takes %.40s',
    (text) => {
      expect(isDottedName(text)).toBe(true);
    },
  );

  it.each(['', 'os', '.os', 'os.', 'os..system', 'os.1', '1.os', 'os system.x', 'a:.b', 'a-b.c'])(
    'does not take %j',
    (text) => {
      expect(isDottedName(text)).toBe(false);
    },
  );
});
