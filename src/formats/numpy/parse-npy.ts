import { FormatError, LimitError } from '../../core/errors.js';
import type { Anomaly, ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { ArrayFact, NumpyFacts } from './facts.js';
import { startsArray } from './identify.js';
import { locateHeader, readHeader, type ArrayHeader } from './read-header.js';

/** Arrays that numpy.save wrote one after another into a file. CWE-400. */
const maxArrays = 10_000;
const magicBytes = 6;

/**
 * Reads the headers of the arrays of a file. What stands in place of the elements is no child of an array of numbers
 * only as far as nobody looks at it: it is offered, too, because a second stage may hide there.
 */
export function parseNpy(source: ByteSource, context: ParseContext): Parsed<NumpyFacts> {
  return new ArrayWalk(source, context).parse();
}

class ArrayWalk {
  readonly #source: ByteSource;
  readonly #context: ParseContext;
  readonly #arrays: ArrayFact[] = [];
  readonly #children: Child[] = [];
  readonly #anomalies: Anomaly[] = [];
  readonly #covered: ByteRange[] = [];
  #trailing: ByteRange | undefined;

  constructor(source: ByteSource, context: ParseContext) {
    this.#source = source;
    this.#context = context;
  }

  parse(): Parsed<NumpyFacts> {
    let next: number | undefined = 0;
    while (next !== undefined) next = this.#array(next);
    return {
      facts: { arrays: this.#arrays, trailing: this.#trailing },
      children: this.#children,
      anomalies: this.#anomalies,
      covered: this.#covered,
    };
  }

  /** Where the next array begins; undefined where none does. */
  #array(offset: number): number | undefined {
    this.#context.budget.check();
    const header = this.#header(offset);
    if (header === undefined) return undefined;
    const { version, headerBytes, descr, shape, hasObject, dataOffset, dataBytes = Infinity } = header;
    const available = this.#source.size - dataOffset;
    const isWhole = !hasObject && dataBytes <= available;
    const data = { offset: dataOffset, length: isWhole ? dataBytes : available };
    this.#arrays.push({ offset, version, headerBytes, descr, shape, hasObject, data });
    this.#covered.push({ offset, length: data.offset + data.length - offset });
    this.#offer(hasObject ? 'objects' : 'elements', data, !isWhole, isWhole ? dataBytes : 0);
    if (isWhole) return this.#behind(data.offset + data.length);
    if (!hasObject) this.#judgeSize(header, available);
    else if (available === 0)
      this.#report('damaged', dataOffset, 'the pickle of its objects is not there', 'objects');
    return undefined;
  }

  #header(offset: number): ArrayHeader | undefined {
    let from = Math.min(offset + magicBytes, this.#source.size);
    try {
      const place = locateHeader(this.#source, offset);
      const end = place.textOffset + place.headerBytes;
      from = end <= this.#source.size ? end : place.textOffset;
      return readHeader(this.#source, place);
    } catch (error) {
      if (!(error instanceof FormatError || error instanceof LimitError)) throw error;
      // numpy refuses the array; whoever reads on regardless finds what follows.
      this.#report(error instanceof LimitError ? 'limit' : 'damaged', from, error.message, 'header');
      this.#offer('rest', { offset: from, length: this.#source.size - from }, true);
      return undefined;
    }
  }

  #judgeSize({ dataBytes, descr, dataOffset }: ArrayHeader, available: number): void {
    if (dataBytes === undefined) {
      const detail = `the size of an array of type ${descr} can't be told`;
      this.#report('unsupported', dataOffset, detail, 'element-type');
      return;
    }
    const detail = `${String(dataBytes)} bytes of elements are declared, ${String(available)} are there`;
    this.#report('damaged', dataOffset, detail, 'elements');
  }

  /** numpy.load reads one array; a program that calls it again reads the next. */
  #behind(end: number): number | undefined {
    const rest = this.#source.size - end;
    if (rest === 0) return undefined;
    const isArray = startsArray(this.#source.read(end, Math.min(rest, magicBytes)));
    if (isArray && this.#arrays.length < maxArrays) return end;
    if (isArray) this.#report('limit', end, 'more arrays follow than are read', 'arrays');
    this.#trailing = { offset: end, length: rest };
    this.#offer('behind-the-array', this.#trailing, true);
    return undefined;
  }

  /** @param declaredBytes how much of it the header's shape and type account for */
  #offer(what: string, range: ByteRange, mayBePickle: boolean, declaredBytes = 0): void {
    const isPromised = what === 'objects';
    if (range.length === 0) {
      if (isPromised)
        this.#report('damaged', range.offset, 'the pickle of its objects is missing', 'objects');
      return;
    }
    const ordinal = this.#arrays.length > 1 ? `-${String(this.#arrays.length)}` : '';
    this.#children.push({
      member: what + ordinal,
      ...(mayBePickle ? { expects: 'pickle' } : { declaredBytes: range.length }),
      range,
      declaredBytes,
      ...(isPromised ? { isPromised } : {}),
      open: () => this.#source.slice(range.offset, range.length, what),
    });
  }

  #report(kind: Anomaly['kind'], offset: number, detail: string, key: string): void {
    this.#anomalies.push({ kind, at: { offset, length: this.#source.size - offset }, detail, key });
  }
}
