import type { ProtoField, ProtoMessage } from '../../codecs/protobuf/proto-message.js';
import type { ByteRange } from '../../core/types.js';
import * as fields from './fields.js';

export interface NodeAttribute {
  readonly name: string;
  readonly value: ProtoField;
}

export interface TfNode {
  readonly name: string;
  readonly op: string;
  readonly inputs: readonly string[];
  readonly attributes: readonly NodeAttribute[];
  readonly at: ByteRange;
}

type Safely = (message: ProtoMessage) => Iterable<ProtoField>;

/**
 * Reads a node as far as it is sound.
 * @param onDamage is told what ends it early; graphs hold many nodes, so nothing wraps every message in them
 */
export function readNode(nodeField: ProtoField, onDamage: (error: unknown) => void): TfNode {
  let name = '';
  let op = '';
  const inputs: string[] = [];
  const attributes: NodeAttribute[] = [];
  try {
    for (const field of nodeField.message()) {
      if (field.kind !== 'bytes') continue;
      if (field.number === fields.node.name) name = nameText(field);
      else if (field.number === fields.node.op) op = nameText(field);
      else if (field.number === fields.node.input) inputs.push(nameText(field));
      else if (field.number === fields.node.attr) addAttribute(field, attributes);
    }
  } catch (error) {
    onDamage(error);
  }
  return { name, op, inputs, attributes, at: nodeField.at };
}

function addAttribute(attrField: ProtoField, attributes: NodeAttribute[]): void {
  const { key, value } = readEntry(attrField, (message) => message);
  if (value !== undefined) attributes.push({ name: key, value });
}

/** One entry of a map field. */
export function readEntry(
  entryField: ProtoField,
  safely: Safely,
): { readonly key: string; readonly value: ProtoField | undefined } {
  let key = '';
  let value: ProtoField | undefined;
  for (const field of safely(entryField.message())) {
    if (field.kind !== 'bytes') continue;
    if (field.number === fields.entry.key) key = nameText(field);
    if (field.number === fields.entry.value) value = field;
  }
  return { key, value };
}

/** A name, whole: two that differ only behind some limit would be taken for one. */
export function nameText(field: ProtoField): string {
  return field.text();
}
