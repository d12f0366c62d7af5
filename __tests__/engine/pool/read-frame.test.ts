import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boundDraft, findingBounds } from '../../../src/engine/bound-draft.js';
import { ForgedFrameError, readFrame } from '../../../src/engine/pool/read-frame.js';

const rules = new Set(['scan/damaged']);
const draft = { ruleId: 'scan/damaged', severity: 'warning', message: 'm', key: 'k', at: {} };
const finding = { type: 'finding', id: 1, member: ['a'], draft };
const done = {
  type: 'done',
  id: 1,
  outcome: 'scanned',
  formats: ['a'],
  claimed: true,
  bytesRead: 5,
  retire: false,
};

function read(value: unknown) {
  return readFrame(JSON.stringify(value), rules);
}

describe('frames', () => {
  it.each([
    [{ type: 'ready' }],
    [{ type: 'started', id: 0 }],
    [{ type: 'identified', id: 1 }],
    [{ type: 'again', id: 1 }],
    [{ type: 'hashed', id: 1, sha256: 'ab'.repeat(32), size: 9 }],
    [finding],
    [done],
  ])('pass as they are: %j', (frame) => {
    expect(read(frame)).toEqual(frame);
  });

  it('keep every part of a finding', () => {
    const at = { range: { offset: 1, length: 2 }, line: 3, column: 4, logical: 'l', note: 'n' };
    const full = {
      ...finding,
      draft: { ...draft, at, trace: [at, {}], count: 7, data: { a: [1, null, 'x'] } },
    };
    expect(read(full)).toEqual(full);
  });

  it('lose what nobody asked for', () => {
    const more = { ...finding, path: '../elsewhere', draft: { ...draft, path: 'x', fingerprint: 'y' } };
    expect(read(more)).toEqual(finding);
  });

  it.each<[string, unknown]>([
    ['an unknown type', { type: 'exec', id: 1 }],
    ['no object', [1]],
    ['a negative id', { type: 'started', id: -1 }],
    ['a fractional id', { type: 'started', id: 0.5 }],
    ['an unknown rule', { ...finding, draft: { ...draft, ruleId: 'no/such' } }],
    ['an unknown severity', { ...finding, draft: { ...draft, severity: 'fatal' } }],
    ['a message that is no text', { ...finding, draft: { ...draft, message: {} } }],
    [
      'an endless message',
      { ...finding, draft: { ...draft, message: 'x'.repeat(findingBounds.messageCharacters + 1) } },
    ],
    ['an endless key', { ...finding, draft: { ...draft, key: 'x'.repeat(findingBounds.keyCharacters + 1) } }],
    ['too deep a member', { ...finding, member: Array.from({ length: 20 }, () => 'x') }],
    ['a member that is no text', { ...finding, member: [1] }],
    ['an infinite offset', { ...finding, draft: { ...draft, at: { range: { offset: null, length: 1 } } } }],
    [
      'too much data',
      { ...finding, draft: { ...draft, data: { x: 'y'.repeat(findingBounds.dataCharacters) } } },
    ],
    ['data that is a list', { ...finding, draft: { ...draft, data: [1] } }],
    ['an endless trace', { ...finding, draft: { ...draft, trace: Array.from({ length: 501 }, () => ({})) } }],
    ['an unknown outcome', { ...done, outcome: 'clean' }],
    ['formats that are no list', { ...done, formats: 'all' }],
    ['a flag that is no flag', { ...done, claimed: 1 }],
    ['a hash that is none', { type: 'hashed', id: 1, sha256: 'AB'.repeat(32), size: 1 }],
  ])('with %s are refused', (_, value) => {
    expect(() => read(value)).toThrow(ForgedFrameError);
  });

  it('never pass as something else, whatever the line is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify(value)),
        ),
        (line) => {
          expect(() => readFrame(line, rules)).toThrow(ForgedFrameError);
        },
      ),
    );
  });
});

describe('what the child cuts', () => {
  it('always passes the parent', () => {
    const long = 'é'.repeat(100_000);
    const trace = Array.from({ length: 9_999 }, () => ({}));
    const bounded = boundDraft({
      ruleId: 'scan/damaged',
      severity: 'info',
      message: long,
      key: long,
      at: {},
      trace,
      data: { long },
    });
    expect(read({ ...finding, draft: bounded })).toMatchObject({ draft: { data: { truncated: true } } });
  });

  it('still tells long keys apart', () => {
    const [a, b] = ['a', 'b'].map((end) =>
      boundDraft({
        ruleId: 'scan/damaged',
        severity: 'info',
        message: '',
        key: 'x'.repeat(5000) + end,
        at: {},
      }),
    );
    expect(a?.key).not.toBe(b?.key);
  });
});
