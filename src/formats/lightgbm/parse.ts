/** GBDT::SaveModelToString, https://github.com/microsoft/LightGBM/blob/master/src/boosting/gbdt_model_text.cpp */
import { table } from '../../core/table.js';
import { codeTexts, encodedPickles } from '../../codecs/metadata/embedded-texts.js';
import { metadataChild, type MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import type { Anomaly, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { LightgbmFacts, TextLine } from './facts.js';
import { textLines, type Line } from './text-lines.js';

type Section = 'header' | 'tree' | 'after-trees' | 'importances' | 'parameters' | 'end';

const pair = /^([A-Za-z_]\w*)=(.*)$/;
const parameter = /^\[([\w.]+): ?(.*)\]$/;
const marks: Readonly<Record<string, Section>> = table({
  'end of trees': 'after-trees',
  'feature_importances:': 'importances',
  'feature importances:': 'importances',
  'parameters:': 'parameters',
  'end of parameters': 'end',
});
/** Parameters that training or prediction opens; https://lightgbm.readthedocs.io/en/stable/Parameters.html */
const fileParameters =
  /^(?:data|valid|input_model|output_model|machine_list_filename|machines|forcedsplits_filename|forcedbins_filename|parser_config_file|initscore_filename)$/;
/** Values of a tree line for its number of leaves. */
const ofLeaves = (leaves: number): number => leaves;
const ofSplits = (leaves: number): number => leaves - 1;
const perTree: Readonly<Record<string, (leaves: number) => number>> = table({
  ...{ leaf_value: ofLeaves, leaf_weight: ofLeaves, leaf_count: ofLeaves },
  ...{ left_child: ofSplits, right_child: ofSplits, split_feature: ofSplits, threshold: ofSplits },
  ...{ decision_type: ofSplits, split_gain: ofSplits, internal_value: ofSplits, internal_count: ofSplits },
  internal_weight: ofSplits,
});
/** Of each row of a prediction there are as many values. */
const maxClasses = 2 ** 24;
const maxKept = 1_000;

/** @throws LimitError of the budget */
export function parseLightgbm(source: ByteSource, { budget }: ParseContext): Parsed<LightgbmFacts> {
  const reader = new ModelReader();
  for (const line of textLines(source, budget)) reader.line(line);
  return reader.result(source);
}

class ModelReader {
  #section: Section = 'header';
  #leaves: number | undefined;
  #treeCount = 0;
  #sizes: number | undefined;
  readonly #header = new Map<string, string>();
  /** Values of each line of the header. */
  readonly #counts = new Map<string, number>();
  readonly #texts: MetadataEntry[] = [];
  readonly #inconsistencies: TextLine[] = [];
  readonly #unexpected: TextLine[] = [];
  readonly #places: TextLine[] = [];

  line(line: Line): void {
    const text = line.text.trim();
    if (text === '' || (line.number === 1 && text === 'tree')) return;
    if (/^Tree=\d+$/.test(text)) this.#startTree();
    else if (marks[text] !== undefined) this.#section = marks[text];
    else if (text.startsWith('pandas_categorical:'))
      this.#texts.push({ key: 'pandas_categorical', value: text.slice(19) });
    else this.#content(line, text);
  }

  #startTree(): void {
    this.#section = 'tree';
    this.#treeCount += 1;
    this.#leaves = undefined;
  }

  #content(line: Line, text: string): void {
    if (this.#section === 'parameters') {
      this.#parameter(line, text);
      return;
    }
    if (this.#section === 'importances') {
      if (!/=\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text)) this.#surprise(line, text);
      return;
    }
    const [, key, value = ''] = pair.exec(text) ?? [];
    if (this.#section === 'end' || this.#section === 'after-trees') this.#surprise(line, text);
    else if (key === undefined) this.#word(line, text);
    else if (this.#section === 'tree') this.#treeLine(line, key, value);
    else this.#headerLine(line, key, value);
  }

  /** Random forests have a line of one word: `average_output`. */
  #word(line: Line, text: string): void {
    if (this.#section === 'tree' || !/^\w+$/.test(text)) this.#surprise(line, text);
  }

  #headerLine({ values }: Line, key: string, value: string): void {
    this.#header.set(key, value);
    if (key === 'tree_sizes') this.#sizes = value === '' ? 0 : values;
    this.#counts.set(key, value === '' ? 0 : values);
    this.#texts.push({ key, value });
  }

  #treeLine(line: Line, key: string, value: string): void {
    if (key === 'num_leaves') this.#leaves = Number(value);
    if (key === 'num_cat') this.#checkCategories(line, Number(value));
    this.#checkRange(line, key, value);
    const expected = this.#leaves === undefined ? undefined : perTree[key]?.(this.#leaves);
    const found = value === '' ? 0 : line.values;
    // A tree that is one leaf has a line without children, or none.
    if (expected !== undefined && expected !== found && !(this.#leaves === 1 && found <= 1))
      keep(this.#inconsistencies, {
        line: line.number,
        text: `tree ${String(this.#treeCount - 1)} has ${String(this.#leaves)} leaves and ${String(found)} values of ${key}`,
      });
  }

  /** A split by categories is a split. */
  #checkCategories({ number }: Line, count: number): void {
    const splits = Math.max(0, (this.#leaves ?? Infinity) - 1);
    if (count >= 0 && count <= splits) return;
    const text = `tree ${String(this.#treeCount - 1)} has ${String(splits)} splits, and ${String(count)} by categories`;
    keep(this.#inconsistencies, { line: number, text });
  }

  /** Numbers that memory is reserved by, and lists that have to be as long as they say. */
  #checkHeader({ size }: ByteSource): void {
    const said = (key: string): number | undefined => {
      const value = this.#header.get(key);
      return value === undefined ? undefined : Number(value);
    };
    const found: string[] = [];
    for (const key of ['num_class', 'num_tree_per_iteration']) {
      const count = said(key);
      if (count !== undefined && !(count >= 1 && count <= maxClasses))
        found.push(`${key} is ${this.#header.get(key)?.slice(0, 60) ?? ''}`);
    }
    const features = (said('max_feature_idx') ?? Number.NaN) + 1;
    for (const key of ['feature_names', 'feature_infos']) {
      const count = this.#counts.get(key);
      if (count !== undefined && !Number.isNaN(features) && count !== features)
        found.push(`it has ${String(features)} features and ${String(count)} of ${key}`);
    }
    const sizes = (this.#header.get('tree_sizes') ?? '').split(' ').slice(0, -1).map(Number);
    const total = sizes.reduce((sum, each) => sum + each, 0);
    if (sizes.some((each) => each < 0) || total > size)
      found.push(`its trees are ${String(total)} bytes long, and the file is ${String(size)}`);
    for (const text of found) keep(this.#inconsistencies, { line: 1, text });
  }

  /** Of the part of a line that is kept: features, and children, of which leaves are negative numbers from -1 on. */
  #checkRange({ number, values }: Line, key: string, value: string): void {
    const isChild = key === 'left_child' || key === 'right_child';
    if (!isChild && key !== 'split_feature') return;
    const leaves = this.#leaves ?? Infinity;
    const most = isChild ? leaves - 2 : Number(this.#header.get('max_feature_idx') ?? Infinity);
    const least = isChild ? -leaves : 0;
    if (leaves === 1) return;
    const places = value.split(' ').slice(0, values);
    const outside = places
      .slice(0, places.length < values ? -1 : undefined)
      .map(Number)
      .find((place) => place > most || place < least);
    if (outside === undefined) return;
    const text = `tree ${String(this.#treeCount - 1)} leads to ${isChild ? 'node' : 'feature'} ${String(outside)}, which is not there`;
    keep(this.#inconsistencies, { line: number, text });
  }

  #parameter(line: Line, text: string): void {
    const [, key, value = ''] = parameter.exec(text) ?? [];
    if (key === undefined) {
      this.#surprise(line, text);
      return;
    }
    if (value === '') return;
    this.#texts.push({ key, value });
    if (fileParameters.test(key)) keep(this.#places, { line: line.number, text: `${key}: ${value}` });
  }

  #surprise({ number }: Line, text: string): void {
    keep(this.#unexpected, { line: number, text });
  }

  result(source: ByteSource): Parsed<LightgbmFacts> {
    this.#checkHeader(source);
    if (this.#sizes !== undefined && this.#sizes !== this.#treeCount)
      keep(this.#inconsistencies, {
        line: 1,
        text: `it says that it has ${String(this.#sizes)} trees and has ${String(this.#treeCount)}`,
      });
    return {
      facts: {
        version: this.#header.get('version'),
        objective: this.#header.get('objective'),
        treeCount: this.#treeCount,
        inconsistencies: this.#inconsistencies,
        unexpected: this.#unexpected,
        places: this.#places,
      },
      children: this.#children(),
      anomalies: this.#isCut(source) ? [cut(source)] : [],
      covered: [{ offset: 0, length: source.size }],
    };
  }

  /** `end of trees` is the last that a reader looks for. */
  #isCut(source: ByteSource): boolean {
    return source.size > 0 && (this.#section === 'header' || this.#section === 'tree');
  }

  #children(): Child[] {
    const lines = this.#unexpected.map(({ text }) => text).join('\n');
    const surprises = lines === '' ? [] : [{ key: 'unexpected lines', value: lines }];
    const child = metadataChild('header and parameters', [...this.#texts, ...surprises]);
    return [
      ...(child === undefined ? [] : [child]),
      ...codeTexts([...this.#texts, ...surprises]),
      ...encodedPickles([...this.#texts, ...surprises]),
    ];
  }
}

function keep(list: TextLine[], line: TextLine): void {
  if (list.length < maxKept) list.push(line);
}

function cut({ size }: ByteSource): Anomaly {
  return {
    kind: 'damaged',
    at: { offset: size, length: 0 },
    detail: 'the file ends before its trees do',
    key: 'cut',
  };
}
