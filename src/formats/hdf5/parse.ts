import { addAll } from '../../core/add-all.js';
import { spellDatatype } from '../../codecs/hdf5/datatype.js';
import { elementsIn } from '../../codecs/hdf5/dataspace.js';
import type { Dataset } from '../../codecs/hdf5/dataset.js';
import { Hdf5File, type Hdf5Object } from '../../codecs/hdf5/hdf5-file.js';
import { memberPlaces } from '../../codecs/zip/member-places.js';
import { LimitError, type FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import { attributeChildren, type AttributeBatch } from './attribute-children.js';
import { datasetChildren } from './dataset-children.js';
import { FinalLayer } from './final-layer.js';
import { salvageConfigurations } from './salvage.js';
import type { DatasetFact, Hdf5Facts, OutsideReference } from './facts.js';

const maxDatasetFacts = 5_000;
const maxOutside = 500;
const maxNames = 200;
const maxTroubles = 20;
/** Characters of a path as facts keep it. */
const maxPathCharacters = 1_000;

/**
 * States the tree of an HDF5 file and hands on what a loader may decode: configurations in attributes, byte strings,
 * and what stands before and behind the file.
 * @throws FormatError where no superblock can be read
 */
export function parseHdf5(source: ByteSource, context: ParseContext): Parsed<Hdf5Facts> {
  return new Walk(source, context).run();
}

class Walk {
  readonly #source: ByteSource;
  readonly #context: ParseContext;
  readonly #file: Hdf5File;
  readonly #datasets: DatasetFact[] = [];
  readonly #outside: OutsideReference[] = [];
  readonly #userDefined: string[] = [];
  readonly #children: Child[] = [];
  readonly #batches: AttributeBatch[] = [];
  readonly #anomalies = new Map<string, Anomaly>();
  readonly #final: FinalLayer;
  #groups = 0;
  #datasetCount = 0;
  #outsideCount = 0;
  #root: Hdf5Object | undefined;

  constructor(source: ByteSource, context: ParseContext) {
    this.#source = source;
    this.#context = context;
    this.#file = new Hdf5File(source, context.budget);
    this.#final = new FinalLayer(this.#file, context);
  }

  run(): Parsed<Hdf5Facts> {
    this.#checkEnd();
    try {
      for (const object of this.#file.objects()) this.#visit(object);
    } catch (error) {
      if (!(error instanceof LimitError) || !error.limit.startsWith('maxHdf5')) throw error;
      this.#report(error, '/');
    }
    const attributes = attributeChildren(this.#file, this.#batches);
    for (const trouble of attributes.troubles) this.#report(trouble, 'attribute');
    return {
      facts: this.#facts(),
      children: [
        ...attributes.children,
        ...this.#children,
        ...this.#surroundings(),
        ...this.#salvage(attributes.children),
        ...this.#finalLayer(),
      ],
      anomalies: [...this.#anomalies.values()],
      covered: [{ offset: 0, length: this.#end() }],
    };
  }

  #facts(): Hdf5Facts {
    const { space, version } = this.#file.superblock;
    return {
      size: this.#source.size,
      superblock: { version, offset: space.base },
      groups: this.#groups,
      datasetCount: this.#datasetCount,
      datasets: this.#datasets,
      rootAttributes: (this.#root?.attributes ?? []).slice(0, maxNames).map(({ name }) => name),
      rootLinks: (this.#root?.links ?? []).slice(0, maxNames).map(({ name }) => name),
      isKerasMember: this.#context.profile === 'keras' || /\.weights\.h5$/i.test(this.#context.name),
      outside: this.#outside,
      hasMoreOutside: this.#outsideCount > this.#outside.length,
      userDefinedLinks: this.#userDefined,
    };
  }

  #visit(object: Hdf5Object): void {
    if (object.path === '/') this.#root = object;
    if (object.isGroup) this.#groups += 1;
    for (const trouble of object.troubles) this.#report(trouble, object.path);
    this.#links(object);
    this.#batches.push({ path: object.path, attributes: object.attributes });
    if (object.dataset !== undefined) this.#dataset(object, object.dataset);
  }

  #links({ path, links, offset }: Hdf5Object): void {
    for (const link of links) {
      const at = clip(path === '/' ? `/${link.name}` : `${path}/${link.name}`);
      if (link.kind === 'external')
        this.#leaves({ kind: 'external-link', path: at, file: link.file, target: link.path, offset });
      if (link.kind === 'user-defined' && this.#userDefined.length < maxNames) this.#userDefined.push(at);
    }
  }

  #dataset(object: Hdf5Object, dataset: Dataset): void {
    const { path, offset } = object;
    this.#datasetCount += 1;
    if (this.#datasets.length < maxDatasetFacts) this.#datasets.push(datasetFact(object, dataset));
    this.#checkRange(object, dataset);
    const at = { path: clip(path), offset };
    for (const { name } of dataset.externalFiles)
      this.#leaves({ kind: 'external-storage', file: name, target: '', ...at });
    for (const { file, dataset: target } of dataset.virtual.sources)
      if (file !== '.') this.#leaves({ kind: 'virtual-dataset', file, target, ...at });
    if (!dataset.virtual.isWhole)
      this.#note(
        'unsupported',
        'virtual',
        offset,
        `the mappings of the virtual dataset ${clip(path)} can't be told apart`,
      );
    this.#final.take(path, dataset);
    const { children, isCut } = datasetChildren(this.#file, object, dataset, this.#context.budget);
    addAll(this.#children, children);
    if (isCut)
      this.#note(
        'limit',
        'pickled',
        offset,
        `${clip(path)} holds more pickled elements than are looked into`,
      );
  }

  #leaves(reference: OutsideReference): void {
    this.#outsideCount += 1;
    if (this.#outside.length < maxOutside) this.#outside.push(reference);
  }

  /** libhdf5 opens no file that is shorter than its superblock says. */
  #checkEnd(): void {
    const { endOfFile, space } = this.#file.superblock;
    if (endOfFile === undefined || space.base + endOfFile <= this.#source.size) return;
    this.#note('damaged', 'end-of-file', space.base, 'the file is shorter than its superblock declares');
  }

  #checkRange({ path, offset }: Hdf5Object, { layout, type, shape, externalFiles }: Dataset): void {
    if (layout.kind !== 'contiguous' || layout.address === undefined || externalFiles.length > 0) return;
    const end = this.#file.space.base + layout.address + elementsIn(shape) * type.size;
    if (end <= this.#source.size) return;
    this.#note('damaged', 'range', offset, `the elements of ${clip(path)} lie behind the end of the file`);
  }

  #end(): number {
    const { endOfFile, space } = this.#file.superblock;
    return Math.min(this.#source.size, space.base + (endOfFile ?? this.#source.size));
  }

  /**
   * What stands before the superblock and behind the declared end is no part of the file, and may be anything. A member
   * of an archive that happens to stand where a superblock may is surrounded by the archive, which is read as one.
   */
  #surroundings(): Child[] {
    const { base } = this.#file.space;
    if (base > 0 && isMember(this.#source, base)) return [];
    const end = this.#end();
    const parts = [
      { member: 'user-block', range: { offset: 0, length: base } },
      { member: 'trailing-data', range: { offset: end, length: this.#source.size - end } },
    ];
    return parts
      .filter(({ range }) => range.length > 0)
      .map(({ member, range }) => ({
        member,
        range,
        open: () => this.#source.slice(range.offset, range.length, member),
      }));
  }

  /** Where damage may have cost the way to a configuration. */
  #salvage(found: readonly Child[]): Child[] {
    const isLost = this.#anomalies.size > 0 && !found.some(({ expects }) => expects === 'keras-config');
    return isLost ? salvageConfigurations(this.#source, this.#context.budget) : [];
  }

  #finalLayer(): Child[] {
    const layer = this.#final.child(this.#source);
    return layer === undefined ? [] : [layer];
  }

  #report(error: FormatError | LimitError, path: string): void {
    if (error instanceof LimitError) this.#note('limit', error.limit, 0, error.message);
    else this.#note('damaged', error.code, error.at.offset, `${clip(path)}: ${error.message}`);
  }

  /** One cause, one anomaly: the first place of each kind. */
  #note(kind: Anomaly['kind'], key: string, offset: number, detail: string): void {
    if (this.#anomalies.has(key) || this.#anomalies.size >= maxTroubles) return;
    const at = { offset, length: Math.max(0, this.#source.size - offset) };
    this.#anomalies.set(key, { kind, at, detail, key });
  }
}

function clip(path: string): string {
  return path.slice(0, maxPathCharacters);
}

function datasetFact({ path, offset }: Hdf5Object, { type, shape, layout }: Dataset): DatasetFact {
  return {
    path: clip(path),
    type: spellDatatype(type).slice(0, maxPathCharacters),
    shape: shape ?? null,
    storage: layout.kind,
    declaredBytes: elementsIn(shape) * type.size,
    offset,
  };
}

/** Signature of a local file header of zip. */
const zipMember = Buffer.from('PK\u0003\u0004', 'latin1');

/** Whether an archive begins the source that has the superblock in one of its members. */
function isMember(source: ByteSource, base: number): boolean {
  const head = source.read(0, Math.min(source.size, limits.maxMemberHeadBytes));
  if (zipMember.equals(head.subarray(0, zipMember.length))) return true;
  return memberPlaces(head, source).some(({ offset, length }) => offset <= base && base < offset + length);
}
