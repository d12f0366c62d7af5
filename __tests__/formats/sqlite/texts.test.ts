import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { poisonedPickle } from '../../support/models.js';
import { sqlite } from '../../support/sqlite-assembler.js';
import { tar } from '../../support/tar-assembler.js';
import { zip } from '../../support/zip-assembler.js';

const call = 'critical pickle/dangerous-call';

describe('values of a database', () => {
  it('are looked at as texts, too', async () => {
    const { told } = await inspectBytes(sqlite(["cposix\nsystem\n(S'echo hello'\ntR."]), 'cache.db');
    expect(told).toEqual([`${call} t[1].0`]);
  });

  it('may be any archive', async () => {
    const { told } = await inspectBytes(
      sqlite([tar([{ name: 'a', content: poisonedPickle() }])]),
      'cache.db',
    );
    expect(told).toContain(`${call} t[1].0!a`);
  });

  it('that are archives at the end of the file are no second reading of it', async () => {
    const { told } = await inspectBytes(sqlite([zip([{ name: 'a.txt', content: 'text' }]), 7]), 'cache.db');
    expect(told).toEqual([]);
  });
});
