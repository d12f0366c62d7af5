import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fixtures } from '../../../fixtures/r-data/make.js';
import { inspectBytes } from '../../support/inspect-bytes.js';

const genuine = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/r-data', name));
const named = (name: string): Uint8Array => fixtures[name] ?? Buffer.alloc(0);

describe('R objects', () => {
  it.each([
    ['call.hit.rds', 'critical r-data/acting-call'],
    ['namespaced-call.hit.rds', 'critical r-data/acting-call'],
    ['promise.hit.rds', 'critical r-data/unevaluated-promise'],
    ['promise-of-eval.hit.rda', 'critical r-data/unevaluated-promise'],
    ['function-of-the-system.hit.rds', 'warning r-data/acting-call'],
    ['function-that-reads.hit.rds', 'info r-data/acting-call'],
    ['do-call.hit.rds', 'critical r-data/acting-call'],
    ['got-by-name.hit.rds', 'critical r-data/acting-call'],
    ['in-an-attribute.hit.rds', 'critical r-data/acting-call'],
    ['active-binding.hit.rds', 'critical r-data/acting-call'],
    ['active-binding-of-code.hit.rds', 'warning r-data/acting-call'],
    ['compiled-variable.hit.rds', 'info r-data/unevaluated-promise'],
    ['compiled-eval.hit.rds', 'critical r-data/unevaluated-promise'],
    ['named-argument.hit.rds', 'critical r-data/acting-call'],
    ['mapped-file.hit.rds', 'warning r-data/restored-vector'],
    ['session-hook.hit.rda', 'warning r-data/session-hook'],
    ['unforced-mean.miss.rds', 'info r-data/unevaluated-promise'],
  ])('%s: %s', async (name, finding) => {
    expect((await inspectBytes(named(name), name)).told).toEqual([finding]);
  });

  it('finds what waits in compiled code, by names and by texts', async () => {
    const { told } = await inspectBytes(named('promise-of-bytecode.hit.rds'), 'x.rds');
    expect(told).toEqual(['critical r-data/unevaluated-promise']);
    const parsed = await inspectBytes(named('promise-of-code.hit.rds'), 'x.rds');
    expect(parsed.told).toContain('critical r-data/acting-call');
  });

  it('takes names of columns and variables for what they are', async () => {
    expect((await inspectBytes(named('column-names.miss.rds'), 'x.rds')).told).toEqual([]);
  });

  it('says the call', async () => {
    const { drafts } = await inspectBytes(named('promise.hit.rds'), 'x.rds');
    expect(drafts[0]?.message).toContain('system("echo pwned")');
    expect(drafts[0]?.at.range).toEqual({ offset: 14, length: 4 });
  });

  it('is found where R compresses it, without a word about the name', async () => {
    const { told, formats } = await inspectBytes(gzipSync(named('call.hit.rds')), 'model.rds');
    expect(formats).toContain('r-data');
    expect(told).toEqual(['critical r-data/acting-call content.rds']);
  });

  it.each(['vector.miss.rds', 'model-terms.miss.rds', 'list.miss.rds', 'function.miss.rda'])(
    '%s, written by R, is silent',
    async (name) => {
      expect(await inspectBytes(genuine(name), name)).toMatchObject({
        formats: ['r-data'],
        outcome: 'scanned',
        told: [],
      });
    },
  );

  it('keeps what it found before the damage', async () => {
    const { told, outcome } = await inspectBytes(named('cut-short.error.rds'), 'x.rds');
    expect(outcome).toBe('partial');
    expect(told).toEqual(['critical r-data/acting-call', 'warning scan/damaged']);
  });

  it('bounds depth', async () => {
    const deep = Buffer.concat([
      Buffer.from('X\n'),
      ...Array<Buffer>(3).fill(Buffer.from([0, 0, 0, 2])),
      Buffer.alloc(80_000, Buffer.from([0, 0, 0, 19, 0, 0, 0, 1])),
    ]);
    expect((await inspectBytes(deep, 'x.rds')).told).toEqual(['warning scan/limit-reached']);
  });

  it('ends in a finding or a reading whatever is damaged', async () => {
    const cases = [...Object.values(fixtures), genuine('model-terms.miss.rds'), genuine('list.miss.rds')];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...cases), fc.nat(), fc.nat(255), async (bytes, at, byte) => {
        const mutated = Buffer.from(bytes);
        mutated[at % mutated.length] = byte;
        const { outcome, told } = await inspectBytes(mutated, 'x.rds');
        if (outcome !== 'scanned') expect(told).not.toEqual([]);
      }),
      { numRuns: 600 },
    );
  });
});
