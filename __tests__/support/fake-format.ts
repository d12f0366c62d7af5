import { FormatError } from '../../src/core/errors.js';
import type {
  AnyFormat,
  ByteSource,
  Child,
  Claim,
  Draft,
  Inspection,
  ParseContext,
} from '../../src/core/types.js';
import { MemorySource } from '../../src/bytes/memory-source.js';

export interface FakeFormat {
  readonly id: string;
  readonly extensions?: readonly string[];
  readonly runsCode?: boolean;
  readonly confidence?: Claim['confidence'];
  readonly isTentative?: boolean;
  readonly startsAt?: number;
  /** How one of the words starts that an artifact of this format holds. */
  readonly magic: string;
  readonly inspect?: (source: ByteSource, context: ParseContext) => Partial<Inspection>;
}

/** A format that claims what starts with its magic and does what the test says. */
export function fakeFormat(fake: FakeFormat): AnyFormat {
  const {
    id,
    extensions = [],
    runsCode = false,
    confidence = 'certain',
    isTentative = false,
    startsAt,
    magic,
    inspect = () => ({}),
  } = fake;
  return {
    id,
    title: `Fake ${id}`,
    extensions,
    spec: 'https://example.invalid/spec',
    runsCode,
    catalogue: () => Promise.resolve([]),
    identify: (head) =>
      words(head).some((word) => word.startsWith(magic))
        ? { confidence, because: 'magic', isTentative, ...(startsAt === undefined ? {} : { startsAt }) }
        : undefined,
    inspect: (source, context) =>
      attempt(() => ({
        facts: {},
        children: [],
        anomalies: [],
        covered: [],
        drafts: [],
        ...inspect(source, context),
      })),
  };
}

/** What the test throws arrives as a rejection, as from any format. */
function attempt(work: () => Inspection): Promise<Inspection> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

function words(head: Uint8Array): string[] {
  return Buffer.from(head).toString('latin1').split(' ');
}

export function draftOf(ruleId: Draft['ruleId'], key = ''): Draft {
  return { ruleId, severity: 'critical', message: `found ${ruleId}`, at: {}, key };
}

export function child(member: string, content: string | Uint8Array, more: Partial<Child> = {}): Child {
  return { member, open: () => new MemorySource(Buffer.from(content), member), ...more };
}

export function damage(): never {
  throw new FormatError('bad-magic', { offset: 1, length: 2 }, 'the magic is wrong');
}
