import { table } from '../core/table.js';
import {
  ComponentType,
  ExternalReferenceType,
  HashAlgorithm,
  Vulnerability as Ratings,
} from '@cyclonedx/cyclonedx-library/Enums';
import * as Models from '@cyclonedx/cyclonedx-library/Models';
import { JSON as Normal, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import type { Issue, Json, RuleMeta, ScanReport, Severity, SuppressedIssue, Traits } from '../core/types.js';
import { homepage, rulePage } from './documentation.js';
import { clip, escapeJson, visible } from './neutralise.js';
import { locate } from './place.js';
import type { FileSummary } from './tally.js';

const ratings: Readonly<Record<Severity, Ratings.Severity>> = {
  critical: Ratings.Severity.Critical,
  warning: Ratings.Severity.Medium,
  info: Ratings.Severity.Info,
  debug: Ratings.Severity.None,
};

const maxTextCharacters = 2_000;

/**
 * A CycloneDX 1.6 inventory of the model files (an ML-BOM): each with its hash, the licence and the model card that it
 * states of itself, and what was found as vulnerabilities. Accepted findings are there with the reason.
 */
export function renderCyclonedx(report: ScanReport): string {
  const bom = new Models.Bom({ metadata: describeMetadata(report) });
  const components = new Map(report.files.map((file) => [file.path, describeComponent(file)]));
  for (const component of components.values()) bom.components.add(component);
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  for (const issue of [...report.issues, ...report.suppressed]) {
    if (issue.severity === 'debug') continue;
    bom.vulnerabilities.add(
      describeVulnerability(issue, rules.get(issue.ruleId), components.get(issue.path)),
    );
  }
  const serializer = new JsonSerializer(new Normal.Normalize.Factory(Spec1dot6));
  const content = JSON.parse(serializer.serialize(bom, { sortLists: false })) as Content;
  const cards = new Map(report.files.map((file) => [file.path, describeModelCard(file)]));
  return `${escapeJson(JSON.stringify(withModelCards(content, cards), null, 2))}\n`;
}

interface Content {
  readonly components?: readonly { readonly 'bom-ref'?: string }[];
}

/** The library's models know no model cards yet. */
function withModelCards(content: Content, cards: ReadonlyMap<string, Json | undefined>): Content {
  const components = content.components?.map((component) => {
    const modelCard = cards.get(component['bom-ref'] ?? '');
    return modelCard === undefined ? component : { ...component, modelCard };
  });
  return components === undefined ? content : { ...content, components };
}

function describeMetadata({ tool, startTime }: ScanReport): Models.Metadata {
  const scanner = new Models.Component(ComponentType.Application, tool.name, { version: tool.version });
  scanner.externalReferences.add(new Models.ExternalReference(homepage, ExternalReferenceType.VCS));
  const tools = new Models.Tools();
  tools.components.add(scanner);
  return new Models.Metadata({ timestamp: new Date(startTime * 1000), tools });
}

function describeComponent(file: FileSummary): Models.Component {
  const { path, size, formats, outcome, sha256, traits = {} } = file;
  const type = formats.length > 0 ? ComponentType.MachineLearningModel : ComponentType.File;
  const component = new Models.Component(type, shown(path), { bomRef: path });
  if (sha256 !== undefined) component.hashes.set(HashAlgorithm['SHA-256'], sha256);
  if (traits.license !== undefined) component.licenses.add(describeLicense(traits.license));
  if (traits.name !== undefined) component.description = shown(traits.name);
  const properties = { size: String(size), formats: formats.join(','), outcome };
  for (const [name, value] of Object.entries(properties)) {
    component.properties.add(new Models.Property(`modelaudit:${name}`, value));
  }
  return component;
}

/** Models write SPDX ids in any case; what is none is kept as a name. */
function describeLicense(
  stated: string,
): Models.LicenseRepository extends Set<infer License> ? License : never {
  const id = spdxIds(stated).find((candidate) => isSupportedSpdxId(candidate));
  return id === undefined ? new Models.NamedLicense(shown(stated)) : new Models.SpdxLicense(id);
}

const otherSpellings: Readonly<Record<string, string>> = table({
  apache: 'Apache-2.0',
  'apache-2.0': 'Apache-2.0',
  mit: 'MIT',
  'bsd-3-clause': 'BSD-3-Clause',
  'bsd-2-clause': 'BSD-2-Clause',
  unlicense: 'Unlicense',
});

function spdxIds(stated: string): string[] {
  const other = otherSpellings[stated.toLowerCase()];
  return [stated, stated.toUpperCase(), ...(other === undefined ? [] : [other])];
}

function describeVulnerability(
  issue: Issue | SuppressedIssue,
  rule: RuleMeta | undefined,
  component: Models.Component | undefined,
): Models.Vulnerability.Vulnerability {
  const source = new Models.Vulnerability.Source({ name: 'ModelAudit', url: rulePage(issue.ruleId) });
  const vulnerability = new Models.Vulnerability.Vulnerability({
    bomRef: issue.fingerprint,
    id: issue.ruleId,
    source,
    description: shown(issue.message),
    detail: shown(locate(issue)),
    recommendation: rule?.help.fix ?? '',
  });
  vulnerability.ratings.add(rate(issue, rule?.securitySeverity));
  for (const cwe of rule?.cwe ?? []) vulnerability.cwes.add(Number(cwe.replace(/^CWE-/, '')));
  for (const cve of rule?.cve ?? []) vulnerability.references.add(describeReference(cve));
  if (component !== undefined) vulnerability.affects.add(new Models.Vulnerability.Affect(component.bomRef));
  if ('suppression' in issue) vulnerability.analysis = describeAnalysis(issue.suppression);
  return vulnerability;
}

function rate({ severity }: Issue, score: string | undefined): Models.Vulnerability.Rating {
  return new Models.Vulnerability.Rating({
    severity: ratings[severity],
    method: Ratings.RatingMethod.Other,
    ...(score === undefined ? {} : { score: Number(score) }),
  });
}

function describeReference(cve: string): Models.Vulnerability.Reference {
  const url = `https://nvd.nist.gov/vuln/detail/${cve}`;
  return new Models.Vulnerability.Reference(cve, new Models.Vulnerability.Source({ name: 'NVD', url }));
}

function describeAnalysis({ by, reason }: SuppressedIssue['suppression']): Models.Vulnerability.Analysis {
  return new Models.Vulnerability.Analysis({
    state: Ratings.AnalysisState.NotAffected,
    detail: shown(`accepted by ${by}: ${reason}`),
  });
}

function describeModelCard({ traits }: FileSummary): Json | undefined {
  if (traits === undefined) return undefined;
  const parameters = modelParameters(traits);
  return Object.keys(parameters).length === 0 ? undefined : { modelParameters: parameters };
}

function modelParameters({ architecture, family, task, inputs, outputs }: Traits): Record<string, Json> {
  return {
    ...(task === undefined ? {} : { task: shown(task) }),
    ...(family === undefined ? {} : { architectureFamily: shown(family) }),
    ...(architecture === undefined ? {} : { modelArchitecture: shown(architecture) }),
    ...describeEnds('inputs', inputs),
    ...describeEnds('outputs', outputs),
  };
}

function describeEnds(side: 'inputs' | 'outputs', ends: readonly string[] = []): Record<string, Json> {
  return ends.length === 0 ? {} : { [side]: ends.map((end) => ({ format: shown(end) })) };
}

function shown(text: string): string {
  return clip(visible(text), maxTextCharacters);
}
