import { defineRule } from '../../../core/define.js';
import type { OnnxFacts } from '../facts.js';

export const unknownField = defineRule<OnnxFacts>({
  id: 'onnx/unknown-field',
  title: 'The model carries data that no reader of ONNX uses',
  severity: 'info',
  securitySeverity: '2.0',
  precision: 'high',
  cwe: ['CWE-1104'],
  cve: [],
  references: ['https://protobuf.dev/programming-guides/proto3/#unknowns'],
  since: '1.0.0',
  help: {
    why: 'Protobuf passes over fields it does not know, so anything can travel in them through every reader. What stands there was judged as an artifact of its own.',
    fix: 'Ask the publisher what the data is for, or load and save the model to drop it.',
  },
  *check({ unknownFields }) {
    const [first] = unknownFields;
    if (first === undefined) return;
    const bytes = unknownFields.reduce((sum, field) => sum + field.bytes, 0);
    yield {
      message: `Field ${String(first.number)} of the model is none of ONNX and holds data, ${String(bytes)} bytes in all`,
      at: { range: first.at },
      key: 'unknown-field',
      count: unknownFields.length,
      data: { field: first.number, bytes },
    };
  },
});
