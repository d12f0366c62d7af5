/** ValueInfoProto for a reader: `pixel_values: float[batch, 3, 224, 224]` (https://onnx.ai/onnx/repo-docs/IR.html). */
import type { ProtoField } from '../../codecs/protobuf/proto-message.js';
import * as fields from './fields.js';
import type { OnnxNotes } from './notes.js';

const maxNameBytes = 512;
const maxDimensions = 16;

export function spellValue(valueField: ProtoField, notes: OnnxNotes): string {
  let name = '';
  let type = '';
  for (const field of notes.safely(valueField.message())) {
    if (field.kind !== 'bytes') continue;
    if (field.number === fields.valueInfo.name) name = field.text(maxNameBytes);
    if (field.number === fields.valueInfo.type) type = spellType(field, notes);
  }
  return type === '' ? name : `${name}: ${type}`;
}

/** Empty for what is no tensor. */
function spellType(typeField: ProtoField, notes: OnnxNotes): string {
  for (const field of notes.safely(typeField.message()))
    if (field.number === fields.typeInfo.tensor && field.kind === 'bytes') return spellTensor(field, notes);
  return '';
}

function spellTensor(tensorField: ProtoField, notes: OnnxNotes): string {
  let element = '';
  let shape = '';
  for (const field of notes.safely(tensorField.message())) {
    if (field.number === fields.tensorType.elementType && field.kind === 'number')
      element = fields.elementTypes[field.value] ?? `type ${String(field.value)}`;
    if (field.number === fields.tensorType.shape && field.kind === 'bytes') shape = spellShape(field, notes);
  }
  return `${element}${shape}`;
}

function spellShape(shapeField: ProtoField, notes: OnnxNotes): string {
  const dimensions: string[] = [];
  for (const field of notes.safely(shapeField.message())) {
    if (field.number !== fields.tensorShape.dimension || field.kind !== 'bytes') continue;
    if (dimensions.length >= maxDimensions) return `[${dimensions.join(', ')}, …]`;
    dimensions.push(spellDimension(field, notes));
  }
  return `[${dimensions.join(', ')}]`;
}

function spellDimension(dimensionField: ProtoField, notes: OnnxNotes): string {
  for (const field of notes.safely(dimensionField.message())) {
    if (field.number === fields.dimension.value && field.kind === 'number') return String(field.value);
    if (field.number === fields.dimension.parameter && field.kind === 'bytes')
      return field.text(maxNameBytes);
  }
  return '?';
}
