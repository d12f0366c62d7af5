import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { LimitError } from '../../../src/core/errors.js';
import type { Anomaly, AnyFormat, ByteSource, Draft, Inspection } from '../../../src/core/types.js';
import { FileBudget, fullAllowance, type Allowance } from '../../../src/engine/file-budget.js';
import { inspect } from '../../../src/engine/inspection/inspect.js';
import { child, damage, draftOf, fakeFormat } from '../../support/fake-format.js';

interface Options {
  readonly name?: string;
  readonly allowance?: Partial<Allowance>;
  readonly sibling?: (path: string) => ByteSource | undefined;
}

async function run(content: string, formats: readonly AnyFormat[], options: Options = {}) {
  const found: { member: readonly string[]; draft: Draft }[] = [];
  let identified = 0;
  const inspected = await inspect(new MemorySource(Buffer.from(content), 'file'), {
    formats,
    budget: new FileBudget({ ...fullAllowance, ...options.allowance }),
    name: options.name ?? 'model.bin',
    sibling: options.sibling ?? (() => undefined),
    report: (member, draft) => found.push({ member, draft }),
    identified: () => (identified += 1),
  });
  const told = found.map(({ member, draft }) => [member.join('>'), draft.ruleId]);
  return { ...inspected, found, told, identified };
}

const bad = fakeFormat({ id: 'bad', magic: 'BAD', inspect: () => ({ drafts: [draftOf('bad/call')] }) });
/** `BOX name=content`: one child. */
const box = fakeFormat({
  id: 'box',
  magic: 'BOX',
  inspect: (source) => {
    const [, name = '', content = ''] =
      /^BOX ([\w.-]+)=(.*)$/s.exec(Buffer.from(source.read(0, source.size)).toString()) ?? [];
    return { children: [child(name, content)] };
  },
});

describe('identification', () => {
  it('judges what a format claims, whatever the name', async () => {
    const { told, outcome, formats, claimed, identified } = await run('BAD', [bad]);
    expect({ told, outcome, formats, claimed, identified }).toEqual({
      told: [['', 'bad/call']],
      outcome: 'scanned',
      formats: ['bad'],
      claimed: true,
      identified: 1,
    });
  });

  it('parses every credible claim, so that a polyglot hides nothing', async () => {
    const other = fakeFormat({
      id: 'other',
      magic: 'OTHER',
      inspect: () => ({ drafts: [draftOf('other/call')] }),
    });
    const { told, formats } = await run('BAD OTHER', [bad, other]);
    expect(told).toEqual([
      ['', 'bad/call'],
      ['', 'other/call'],
    ]);
    expect(formats).toEqual(['bad', 'other']);
  });

  const shy = fakeFormat({
    id: 'shy',
    magic: 'SHY',
    confidence: 'possible',
    extensions: ['.shy'],
    inspect: () => ({ drafts: [draftOf('shy/call')] }),
  });

  it.each([
    ['x.shy', [['', 'shy/call']]],
    ['x.txt', []],
  ])('takes a possible claim on %s only where the name asks for it', async (name, expected) => {
    expect((await run('SHY', [shy], { name })).told).toEqual(expected);
  });

  const broken = {
    kind: 'damaged',
    at: { offset: 0, length: 1 },
    detail: 'it breaks off',
    key: 'cut',
  } as const;
  it.each([
    ['among the data of a compressed stream', 5, [{ offset: 0, length: 10 }], [], ['packed']],
    ['where the stream begins', 5, [{ offset: 5, length: 5 }], [], ['guess', 'packed']],
    ['in what its readers pass over', 5, [{ offset: 0, length: 4 }], [], ['guess', 'packed']],
    ['in a stream that is damaged', 5, [{ offset: 0, length: 10 }], [broken], ['guess', 'packed']],
    ['from the first byte on', undefined, [{ offset: 0, length: 10 }], [], ['guess', 'packed']],
  ] as const)(
    'keeps a harmless reading of what stands %s',
    async (_, startsAt, covered, anomalies, expected) => {
      const guess = fakeFormat({
        id: 'guess',
        magic: 'GUESS',
        ...(startsAt === undefined ? {} : { startsAt }),
      });
      const packed = fakeFormat({
        id: 'packed',
        magic: 'PACK',
        extensions: ['.xz'],
        inspect: () => ({ covered, anomalies }),
      });
      expect((await run('PACK GUESS', [guess, packed])).formats).toEqual(expected);
    },
  );

  it('keeps a reading among the data of a compressed stream that a limit ended', async () => {
    const limited = { ...broken, kind: 'limit' } as const;
    const long = fakeFormat({
      id: 'long',
      magic: 'LONG',
      startsAt: 5,
      inspect: () => ({ anomalies: [limited] }),
    });
    const packed = fakeFormat({
      id: 'packed',
      magic: 'PACK',
      extensions: ['.xz'],
      inspect: () => ({ covered: [{ offset: 0, length: 9 }] }),
    });
    const { told, outcome } = await run('PACK LONG', [long, packed]);
    expect({ told, outcome }).toEqual({ told: [['', 'scan/limit-reached']], outcome: 'partial' });
  });

  it('keeps what acts among the data of a compressed stream', async () => {
    const act = fakeFormat({
      id: 'act',
      magic: 'ACT',
      startsAt: 5,
      inspect: () => ({ drafts: [draftOf('act/call')] }),
    });
    const packed = fakeFormat({
      id: 'packed',
      magic: 'PACK',
      extensions: ['.xz'],
      inspect: () => ({ covered: [{ offset: 0, length: 9 }] }),
    });
    const { told, formats } = await run('PACK ACT', [act, packed]);
    expect({ told, formats }).toEqual({ told: [['', 'act/call']], formats: ['act', 'packed'] });
  });

  it('takes a possible claim where the container expects it', async () => {
    const holder = fakeFormat({
      id: 'holder',
      magic: 'HOLDER',
      inspect: () => ({ children: [child('a', 'SHY', { expects: 'shy' }), child('b', 'SHY')] }),
    });
    expect((await run('HOLDER', [holder, shy])).told).toEqual([['a', 'shy/call']]);
  });

  it('survives a format whose identify throws', async () => {
    const broken: AnyFormat = {
      ...bad,
      id: 'broken',
      identify: () => {
        throw new TypeError('oops');
      },
    };
    const { told, outcome } = await run('BAD', [broken, bad]);
    expect(told).toEqual([
      ['', 'scan/internal-error'],
      ['', 'bad/call'],
    ]);
    expect(outcome).toBe('partial');
  });

  it.each([
    ['model.pkl', 'warning', true],
    ['model.pkl.gz', 'warning', true],
    ['Model.JOBLIB.Z', 'warning', true],
    ['model.pt.bz2', 'warning', true],
    ['weights.h5.zst', 'warning', true],
    ['data.csv.gz', undefined, false],
    ['pkl.gz', undefined, false],
    ['model.tar.gz', undefined, false],
    ['model.pkl.gz.txt', undefined, false],
    ['model.bin', 'info', true],
    ['notes.md', undefined, false],
    ['LICENSE', undefined, false],
  ])('says of an unrecognised %s: %s', async (name, severity, claimed) => {
    const { found, outcome, claimed: isClaimed } = await run('nothing known', [bad], { name });
    expect([found[0]?.draft.severity, outcome, isClaimed]).toEqual([severity, 'unrecognised', claimed]);
  });

  it('names the whole ending that promised a model', async () => {
    const { found } = await run('nothing known', [bad], { name: 'model.pkl.gz' });
    expect(found[0]?.draft.message).toContain('ends in .pkl.gz,');
  });

  it('reports binary content without an extension, but not prose', async () => {
    expect((await run('\0\u0001', [bad], { name: 'weights' })).told).toEqual([['', 'scan/unrecognised']]);
  });
});

describe('children', () => {
  it('are identified afresh, at any nesting, under their member path', async () => {
    expect((await run('BOX a=BOX b=BAD', [box, bad])).told).toEqual([['a>b', 'bad/call']]);
  });

  it('need not be recognised', async () => {
    const { told, outcome } = await run('BOX weights=0000', [box, bad]);
    expect([told, outcome]).toEqual([[], 'scanned']);
  });

  it.each(['model.pkl', 'weights.h5', 'model.pkl.xz', 'sub.NPY'])(
    'are never clean where their name, %s, promises a model and nothing is known of it',
    async (name) => {
      const { found, outcome } = await run(`BOX ${name}=0000`, [box, bad]);
      expect(found.map(({ member, draft }) => [member, draft.ruleId, draft.severity])).toEqual([
        [[name], 'scan/unrecognised', 'warning'],
      ]);
      expect(outcome).toBe('partial');
    },
  );

  it.each(['constant-1', 'data.bin', 'weights', 'notes.txt', 'data.csv.gz'])(
    'named %s may be anything',
    async (name) => {
      const { told, outcome } = await run(`BOX ${name}=\0\u0001`, [box, bad]);
      expect([told, outcome]).toEqual([[], 'scanned']);
    },
  );

  it('see the name, the profile and the expectation of their container', async () => {
    const seen: unknown[] = [];
    const watcher = fakeFormat({
      id: 'watcher',
      magic: 'W',
      inspect: (_, { name, profile }) => {
        seen.push([name, profile]);
        return {};
      },
    });
    const plain = fakeFormat({
      id: 'plain',
      magic: 'TWO',
      inspect: () => ({ children: [child('data', 'W')] }),
    });
    const torch = fakeFormat({
      id: 'torch',
      magic: 'TWO',
      inspect: () => ({ children: [child('data', 'W', { profile: 'torch' })] }),
    });
    await run('TWO', [plain, torch, watcher]);
    expect(seen).toEqual([['data', 'torch']]);
  });

  it('are all judged where two claims give one name different bytes', async () => {
    const decoy = fakeFormat({
      id: 'decoy',
      magic: 'TWO',
      inspect: () => ({ children: [child('data', 'OK!')] }),
    });
    const real = fakeFormat({
      id: 'real',
      magic: 'TWO',
      inspect: () => ({ children: [child('data', 'BAD')] }),
    });
    expect((await run('TWO', [decoy, real, bad])).told).toEqual([['data', 'bad/call']]);
  });

  it('are opened once where equal ranges prove equal bytes', async () => {
    let opened = 0;
    const listing = (id: string) =>
      fakeFormat({
        id,
        magic: 'TWO',
        inspect: (source) => ({
          children: [
            { member: 'x', range: { offset: 0, length: 3 }, open: () => (opened++, source.slice(0, 3)) },
          ],
        }),
      });
    // The child is listed by both again, so it is opened once on each of the two levels that the depth allows.
    await run('TWO and more', [listing('one'), listing('two')], { allowance: { depth: 1 } });
    expect(opened).toBe(2);
  });

  it('with equal names in one artifact stay apart', async () => {
    const twins = fakeFormat({
      id: 'twins',
      magic: 'TWINS',
      inspect: () => ({ children: [child('x', 'BAD'), child('x', 'BAD')] }),
    });
    expect((await run('TWINS', [twins, bad])).told).toHaveLength(2);
  });

  it('that can not be opened cost only themselves', async () => {
    const holder = fakeFormat({
      id: 'holder',
      magic: 'HOLDER',
      inspect: () => ({ children: [{ member: 'a', open: damage }, child('b', 'BAD')] }),
    });
    const { told, outcome } = await run('HOLDER', [holder, bad]);
    expect(told).toEqual([
      ['a', 'scan/damaged'],
      ['b', 'bad/call'],
    ]);
    expect(outcome).toBe('partial');
  });

  it('ask for siblings only from the file itself', async () => {
    const asked: (string | undefined)[] = [];
    const asking = fakeFormat({
      id: 'asking',
      magic: 'ASK',
      inspect: (source, context) => {
        asked.push(context.sibling('data')?.name);
        return { children: source.size > 3 ? [child('inner', 'ASK')] : [] };
      },
    });
    await run('ASK!', [asking], { sibling: (path) => new MemorySource(new Uint8Array(), path) });
    expect(asked).toEqual(['data', undefined]);
  });
});

describe('trouble', () => {
  it.each([
    ['damage', damage, 'scan/damaged'],
    [
      'a spent budget',
      () => {
        throw new LimitError('maxThings', 3, 'too many things');
      },
      'scan/limit-reached',
    ],
    [
      'a fault of the parser',
      () => {
        throw new RangeError('oops');
      },
      'scan/internal-error',
    ],
  ])('turns %s into a finding and a partial outcome', async (_, fail, ruleId) => {
    const failing = fakeFormat({ id: 'failing', magic: 'FAIL', inspect: fail });
    const { told, outcome } = await run('FAIL', [failing]);
    expect([told, outcome]).toEqual([[['', ruleId]], 'partial']);
  });

  it.each([
    ['damaged', 'scan/damaged'],
    ['limit', 'scan/limit-reached'],
    ['encrypted', 'scan/encrypted'],
    ['unsupported', 'scan/unsupported'],
  ] as const)('turns an anomaly of kind %s into %s at its place', async (kind, ruleId) => {
    const at = { offset: 4, length: 2 };
    const odd = fakeFormat({
      id: 'odd',
      magic: 'ODD',
      inspect: () => ({
        anomalies: [{ kind, at, detail: 'a detail', key: 'k' }],
        drafts: [draftOf('odd/call')],
      }),
    });
    const { found, outcome } = await run('ODD', [odd]);
    expect(found[1]?.draft).toMatchObject({
      ruleId,
      at: { range: at },
      key: 'k',
      message: 'Fake odd: a detail',
    });
    expect(outcome).toBe('partial');
  });

  it.each([
    [
      'certain',
      [
        ['', 'scan/damaged'],
        ['', 'bad/call'],
      ],
    ],
    ['likely', [['', 'bad/call']]],
  ] as const)(
    'where another format reads the file, a broken %s claim is told: %j',
    async (confidence, expected) => {
      const broken = fakeFormat({ id: 'broken', magic: 'BAD', confidence, inspect: damage });
      const { told } = await run('BAD', [broken, bad]);
      expect(new Set(told.map(String))).toEqual(new Set(expected.map(String)));
    },
  );

  it('ends what never ends at the depth limit with one finding', async () => {
    const endless = fakeFormat({
      id: 'endless',
      magic: 'MORE',
      inspect: ({ size }) => ({
        children: ['a', 'b'].map((member) => child(member, `MORE${'.'.repeat(size)}`)),
      }),
    });
    const { told, outcome } = await run('MORE', [endless], { allowance: { depth: 3 } });
    expect([told, outcome]).toEqual([[['a>a>a>a', 'scan/limit-reached']], 'partial']);
  });

  it('tells an archive that holds itself, directly or in another one, and goes no deeper', async () => {
    const quine = fakeFormat({
      id: 'quine',
      magic: 'QUINE',
      inspect: ({ size }) => ({
        children: [child('a', size === 5 ? 'QUINE!' : 'QUINE'), child('b', 'QUINE!')],
      }),
    });
    const { told, outcome } = await run('QUINE', [quine]);
    expect(told).toEqual(['a>a', 'a>b', 'b>a', 'b>b'].map((member) => [member, 'scan/decompression-bomb']));
    expect(outcome).toBe('partial');
  });

  it('ends a flood of artifacts with one finding and keeps what came before', async () => {
    const flood = fakeFormat({
      id: 'flood',
      magic: 'FLOOD',
      inspect: () => ({ children: Array.from({ length: 50 }, (_, index) => child(String(index), 'BAD')) }),
    });
    const { told } = await run('FLOOD', [flood, bad], { allowance: { artifacts: 4 } });
    expect(told.map(([, rule]) => rule)).toEqual(['bad/call', 'bad/call', 'bad/call', 'scan/limit-reached']);
  });

  it('tells once that the budget for decoded bytes is spent', async () => {
    const bomb = fakeFormat({
      id: 'bomb',
      magic: 'BOMB',
      inspect: (_, { budget }) => {
        budget.chargeInflated(600);
        return {};
      },
    });
    const boxes = fakeFormat({
      id: 'boxes',
      magic: 'MANY',
      inspect: () => ({ children: ['a', 'b', 'c', 'd'].map((name) => child(name, 'BOMB')) }),
    });
    const { told } = await run('MANY', [bomb, boxes], { allowance: { inflatedBytes: 1000 } });
    expect(told).toEqual([['b', 'scan/limit-reached']]);
  });

  it('stops at the deadline, even where a parser turned the error into an anomaly', async () => {
    const slow = fakeFormat({
      id: 'slow',
      magic: 'SLOW',
      inspect: (_, { budget }) => {
        try {
          for (;;) budget.check();
        } catch {
          return { drafts: [draftOf('slow/call')], children: [child('never', 'SLOW')] };
        }
      },
    });
    const { told, outcome } = await run('SLOW', [slow], { allowance: { seconds: 0.05 } });
    expect([told, outcome]).toEqual([
      [
        ['', 'slow/call'],
        ['', 'scan/timed-out'],
      ],
      'timed-out',
    ]);
  });

  it.each(['model.pkl', 'thing.xyz'])(
    'is a model and no unknown content where the time is over before %s is read',
    async (name) => {
      const budget = new FileBudget({ ...fullAllowance, seconds: 0.02 });
      const slow: AnyFormat = {
        ...fakeFormat({ id: 'slow', magic: 'SLOW' }),
        identify: () => {
          try {
            for (;;) budget.check();
          } catch {
            return undefined;
          }
        },
      };
      const told: string[] = [];
      const { claimed, outcome } = await inspect(new MemorySource(Buffer.from('BAD'), 'file'), {
        formats: [bad, slow],
        budget,
        name,
        sibling: () => undefined,
        report: (_, { ruleId }) => told.push(ruleId),
      });
      expect({ told, claimed, outcome }).toEqual({
        told: ['scan/timed-out'],
        claimed: true,
        outcome: 'timed-out',
      });
    },
  );

  it('stops when memory is spent', async () => {
    const greedy = fakeFormat({
      id: 'greedy',
      magic: 'G',
      inspect: (_, { budget }) => {
        for (;;) budget.check();
      },
    });
    const { told } = await run('G', [greedy], { allowance: { residentBytes: 1 } });
    expect(told).toEqual([['', 'scan/out-of-memory']]);
  });
});

describe('a claim that is tentative', () => {
  const broken: Anomaly = {
    kind: 'damaged',
    at: { offset: 0, length: 1 },
    detail: 'it breaks off',
    key: 'cut',
  };
  const shy = fakeFormat({ id: 'shy', magic: 'SHY', confidence: 'possible', extensions: ['.shy'] });
  const tentative = (parsed: Partial<Inspection>): AnyFormat =>
    fakeFormat({
      id: 'guess',
      magic: 'GUESS',
      confidence: 'likely',
      isTentative: true,
      inspect: () => ({ anomalies: [broken], ...parsed }),
    });
  const withdrawn = { told: [['', 'scan/unrecognised']], formats: [], outcome: 'unrecognised' };

  it.each([
    ['nothing in it is known', { children: [child('x', 'noise')] }],
    ['nothing is told of what only its name asks for', { children: [child('x.shy', 'SHY')] }],
    [
      'all that was found is worth an info',
      { drafts: [{ ...draftOf('guess/note'), severity: 'info' as const }] },
    ],
  ])('is withdrawn where it leads to damage and %s', async (_, parsed) => {
    expect(await run('GUESS', [tentative(parsed), shy, bad])).toMatchObject(withdrawn);
  });

  it.each([
    ['what was read is whole', { anomalies: [] }, []],
    ['a rule warns', { drafts: [draftOf('guess/call')] }, ['guess/call', 'scan/damaged']],
    ['what was read can be nothing else', { isBorneOut: true }, ['scan/damaged']],
    ['something in it is known', { children: [child('x', 'BOX y=')] }, ['scan/damaged']],
    ['something is told of what it holds', { children: [child('x', 'BAD')] }, ['bad/call', 'scan/damaged']],
    [
      'what it holds is not read',
      { children: [child('x', 'BOX y=BOX z=BOX a=')] },
      ['scan/limit-reached', 'scan/damaged'],
    ],
  ])('is kept where %s', async (_, parsed, told) => {
    const result = await run('GUESS', [tentative(parsed), shy, bad, box], { allowance: { depth: 2 } });
    expect(result.told.map(([, id]) => id)).toEqual(told);
    expect(result.formats).toContain('guess');
  });
});

describe('a name that contradicts the content', () => {
  const code = fakeFormat({ id: 'code', magic: 'CODE', runsCode: true, extensions: ['.pkl'] });
  const data = fakeFormat({ id: 'data', magic: 'DATA', extensions: ['.data'] });

  it.each([
    ['CODE', 'x.safetensors', 'warning'],
    ['CODE', 'x.JPG', 'warning'],
    ['CODE', 'x.data', 'info'],
    ['DATA', 'x.pkl', 'info'],
    ['DATA', 'x.png', 'info'],
    ['CODE', 'x.pkl', undefined],
    ['CODE', 'x.pt', undefined],
    ['CODE', 'x.bin', undefined],
    ['CODE', 'x', undefined],
    ['CODE', 'x.unheard-of', undefined],
    ['CODE DATA', 'x.data', undefined],
  ])('%s in %s is told as %s', async (content, name, severity) => {
    const { found } = await run(content, [code, data], { name });
    const contradiction = found.find(({ draft }) => draft.ruleId === 'scan/name-contradicts-content');
    expect(contradiction?.draft.severity).toBe(severity);
  });

  it.each([
    ['x.joblib', undefined],
    ['x.pkl', undefined],
    ['x.bin', undefined],
    ['x.pt', 'info'],
    ['x.json', 'info'],
  ])('is no compression of %s: %s', async (name, severity) => {
    const gzip = fakeFormat({ id: 'gzip', magic: 'GZ', extensions: ['.gz'] });
    const torch = fakeFormat({ id: 'torch', magic: 'PT', extensions: ['.pt'] });
    const { found } = await run('GZ', [gzip, torch, code], { name });
    expect(found[0]?.draft.severity).toBe(severity);
  });

  it('is told although the file is also what its name says', async () => {
    const text = fakeFormat({ id: 'text', magic: 'CODE', extensions: ['.json'] });
    const { found } = await run('CODE', [code, text], { name: 'config.json' });
    expect(found.map(({ draft }) => [draft.ruleId, draft.severity])).toEqual([
      ['scan/name-contradicts-content', 'warning'],
    ]);
  });
});

describe('a format that is only recognised', () => {
  it('says so, and the file counts as scanned', async () => {
    const vague = { ...fakeFormat({ id: 'vague', magic: 'VAGUE' }), depth: 'recognised' as const };
    const { found, outcome } = await run('VAGUE', [vague]);
    expect(outcome).toBe('scanned');
    expect(found.map(({ draft }) => [draft.ruleId, draft.severity, draft.message])).toEqual([
      ['scan/recognised-only', 'info', 'Fake vague: recognised, not analysed in depth'],
    ]);
  });
});
