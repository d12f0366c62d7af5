import { describe, expect, it } from '@jest/globals';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import type { ScanReport } from '../../src/core/types.js';
import { renderCyclonedx } from '../../src/reports/cyclonedx.js';
import { hostileReport } from './hostile-report.js';
import { sampleFile, sampleReport } from './sample-report.js';

/** CycloneDX's own schema and those that it refers to, by ajv. */
const validator = new JsonStrictValidator(Version.v1dot6);

interface Content {
  readonly components: readonly Readonly<Record<string, unknown>>[];
  readonly vulnerabilities: readonly Readonly<Record<string, unknown>>[];
}

async function bom(report: ScanReport): Promise<Content> {
  const text = renderCyclonedx(report);
  expect(await validator.validate(text)).toBeNull();
  return JSON.parse(text) as Content;
}

describe('the ML-BOM', () => {
  const sha256 = 'ab'.repeat(32);
  const traits = {
    name: 'tiny',
    license: 'apache-2.0',
    architecture: 'LlamaForCausalLM',
    family: 'llama',
    inputs: ['input_ids: int64[batch, n]'],
    outputs: ['logits: float[batch, n, 32000]'],
    task: 'text-generation',
  };
  const report = sampleReport({
    files: [
      { ...sampleFile('models/evil.pt', 9, ['torch']), sha256, traits },
      { ...sampleFile('models/own.pt', 9, ['torch']), traits: { license: 'our own terms' } },
      sampleFile('models/net.pkl', 9, []),
    ],
  });

  it('keeps to the schema and holds what each model says of itself', async () => {
    const { components } = await bom(report);
    expect(components).toEqual([
      expect.objectContaining({
        type: 'machine-learning-model',
        name: 'models/evil.pt',
        description: 'tiny',
        hashes: [{ alg: 'SHA-256', content: sha256 }],
        licenses: [{ license: { id: 'Apache-2.0' } }],
        modelCard: {
          modelParameters: {
            task: 'text-generation',
            architectureFamily: 'llama',
            modelArchitecture: 'LlamaForCausalLM',
            inputs: [{ format: 'input_ids: int64[batch, n]' }],
            outputs: [{ format: 'logits: float[batch, n, 32000]' }],
          },
        },
      }),
      expect.objectContaining({ licenses: [{ license: { name: 'our own terms' } }] }),
      expect.objectContaining({ type: 'file', name: 'models/net.pkl' }),
    ]);
    expect(components[1]).not.toHaveProperty('modelCard');
  });

  it('tells findings as vulnerabilities of their file, accepted ones with the reason', async () => {
    const { vulnerabilities } = await bom(report);
    expect(vulnerabilities).toHaveLength(4);
    expect(vulnerabilities[0]).toMatchObject({
      id: 'pickle/dangerous-call',
      ratings: [{ severity: 'critical', score: 9.8 }],
      cwes: [502],
      affects: [{ ref: 'models/evil.pt' }],
    });
    expect(vulnerabilities[3]).toMatchObject({
      analysis: { state: 'not_affected', detail: 'accepted by rules: rule set to off' },
    });
  });

  it('keeps to the schema whatever a file calls itself, and without files', async () => {
    await bom(hostileReport());
    await bom(sampleReport({ files: [], issues: [], suppressed: [] }));
  });

  it('that breaks the schema would be noticed', async () => {
    const text = renderCyclonedx(report).replace('"machine-learning-model"', '"mystery"');
    expect(await validator.validate(text)).not.toBeNull();
  });

  it('is the same for the same input', () => {
    expect(renderCyclonedx(report)).toBe(renderCyclonedx(report));
  });
});
