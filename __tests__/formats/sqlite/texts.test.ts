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

  it('finds no pickle in lists of words, which are full of opcodes', async () => {
    const lists = [
      'Product\nid\nname\nprice\n',
      'Participants\nclaire\nbob\nalice\n',
      'Vocabulary of the model\nis\nthe\nand\n',
      'Vocab\ncity\nLondon\nbob\n',
      'city\nLondon\nParis\n',
      'id\nname\nemail\n',
      'Linear\nFind\n(see below)\nin\nthe\n',
    ];
    const { told, outcome } = await inspectBytes(sqlite(lists), 'cache.db');
    expect(told).toEqual([]);
    expect(outcome).toBe('scanned');
  });

  it('still finds what breaks off after PROTO', async () => {
    const { told } = await inspectBytes(
      sqlite([Buffer.from('\x80\x02cposix\nsystem\n', 'latin1')]),
      'cache.db',
    );
    expect(told).not.toEqual([]);
  });
});
