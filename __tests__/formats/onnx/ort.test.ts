import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { mutations } from '../../support/mutations.js';

const session = readFileSync(join(import.meta.dirname, '../../../fixtures/onnx/session.miss.ort'));

describe("mutations of onnxruntime's format", () => {
  it('end in a finding or a typed outcome', async () => {
    for (const bytes of mutations(session, 500)) {
      const { told, outcome } = await inspectBytes(bytes, 'model.ort');
      expect(told.filter((line) => /internal-error|crashed/.test(line))).toEqual([]);
      if (outcome !== 'scanned') expect(told).not.toEqual([]);
    }
  });
});
