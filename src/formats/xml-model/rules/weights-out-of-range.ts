import { defineRule } from '../../../core/define.js';
import type { XmlModelFacts } from '../facts.js';

export const weightsOutOfRange = defineRule<XmlModelFacts>({
  id: 'xml-model/weights-out-of-range',
  title: 'A constant of the model lies outside its weights file',
  severity: 'warning',
  securitySeverity: '6.5',
  precision: 'high',
  cwe: ['CWE-125', 'CWE-787'],
  cve: [],
  references: ['https://docs.openvino.ai/2025/documentation/openvino-ir-format.html'],
  since: '1.0.0',
  help: {
    why: 'Offsets and sizes that lie outside the weights file make a reader without checks read or write other memory.',
    fix: 'Get both files again; a conversion always writes a pair that fits.',
  },
  *check({ constants, weightsSize }) {
    const impossible = constants.filter(
      ({ offset, size }) =>
        !(Number.isSafeInteger(offset) && Number.isSafeInteger(size) && offset >= 0 && size >= 0),
    );
    const beyond = constants.filter(
      (constant) => weightsSize !== undefined && constant.offset + constant.size > weightsSize,
    );
    const [first] = [...impossible, ...beyond];
    if (first === undefined) return;
    const range = `${String(first.offset)}+${String(first.size)}`;
    yield {
      message: `The constant ${JSON.stringify(first.layer)} is read at bytes ${range}, outside the weights file of ${String(weightsSize ?? 0)} bytes`,
      at: { line: first.at.line, column: first.at.column, logical: `layer ${first.layer}` },
      key: 'range',
      count: new Set([...impossible, ...beyond]).size,
    };
  },
});
