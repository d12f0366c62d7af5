import { describe, expect, it } from '@jest/globals';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import type { ScanReport } from '../../src/core/types.js';
import { renderCyclonedx } from '../../src/reports/cyclonedx.js';
import { hostileReport } from './hostile-report.js';
import { dangerousCall, sampleFile, sampleIssue, sampleReport } from './sample-report.js';

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

  it('names the scanner, the time and what was read of each file', async () => {
    const { metadata, components } = (await bom(report)) as unknown as {
      metadata: { timestamp: string; tools: { components: object[] } };
      components: { properties: object[] }[];
    };
    expect(metadata.timestamp).toBe('2025-06-17T04:47:52.030Z');
    expect(metadata.tools.components).toEqual([
      {
        type: 'application',
        name: 'ModelAudit',
        version: '1.0.0',
        externalReferences: [{ url: expect.stringMatching(/^https:/), type: 'vcs' }],
      },
    ]);
    expect(components.map(({ properties }) => properties)).toEqual(
      ['torch', 'torch', ''].map((formats) => [
        { name: 'modelaudit:size', value: '9' },
        { name: 'modelaudit:formats', value: formats },
        { name: 'modelaudit:outcome', value: 'scanned' },
      ]),
    );
    expect(components[2]).not.toHaveProperty('hashes');
  });

  it.each([
    ['MIT', { id: 'MIT' }],
    ['mit', { id: 'MIT' }],
    ['Apache', { id: 'Apache-2.0' }],
    ['BSD-3-CLAUSE', { id: 'BSD-3-Clause' }],
    ['unlicense', { id: 'Unlicense' }],
    ['gpl-3.0', { id: 'GPL-3.0' }],
    ['llama3.1', { name: 'llama3.1' }],
    ['constructor', { name: 'constructor' }],
  ])('reads the licence %s', async (license, expected) => {
    const files = [{ ...sampleFile('a', 1, ['torch']), traits: { license } }];
    const { components } = await bom(sampleReport({ files, issues: [], suppressed: [] }));
    expect(components[0]).toMatchObject({ licenses: [{ license: expected }] });
  });

  it('refers to the vulnerabilities that a rule is about, and does without a rule', async () => {
    const rules = [{ ...dangerousCall, cve: ['CVE-2025-1550'] }];
    const one = async (more: object) =>
      (await bom(sampleReport({ suppressed: [], ...more }))).vulnerabilities[0];
    expect(await one({ issues: [sampleIssue], rules })).toMatchObject({
      recommendation: dangerousCall.help.fix,
      detail: 'models/evil.pt:archive/data.pkl (pos 28)',
      references: [
        {
          id: 'CVE-2025-1550',
          source: { name: 'NVD', url: 'https://nvd.nist.gov/vuln/detail/CVE-2025-1550' },
        },
      ],
    });
    const unknown = await one({ issues: [{ ...sampleIssue, path: 'gone' }], rules: [] });
    expect(unknown).toMatchObject({ ratings: [{ severity: 'critical', method: 'other' }] });
    expect(unknown).not.toHaveProperty('affects');
    expect((unknown?.['ratings'] as object[])[0]).not.toHaveProperty('score');
  });

  it('leaves out debug findings', async () => {
    const issues = [{ ...sampleIssue, severity: 'debug' as const }];
    expect(await bom(sampleReport({ issues, suppressed: [] }))).not.toHaveProperty('vulnerabilities');
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
