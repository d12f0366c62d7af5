/**
 * What code scanning asks of an upload and its OpenAPI description does not say: GitHub's documentation of SARIF
 * support and SARIF limits.
 */
import { gunzipSync } from 'node:zlib';

const maxGzipBytes = 10_000_000;
const maxRuns = 20;
const maxResults = 25_000;
const maxRules = 25_000;
const maxTags = 20;

/**
 * @param {string} base64 the `sarif` field
 * @returns {{ sarif?: import('sarif').Log, status: number, problems: string[] }}
 */
export function readSarif(base64) {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > maxGzipBytes) return { status: 413, problems: ['the gzip file is larger than 10 MB'] };
  try {
    const sarif = JSON.parse(gunzipSync(bytes).toString('utf8'));
    return { sarif, status: 400, problems: problemsOf(sarif) };
  } catch (error) {
    return { status: 400, problems: [`sarif is no gzip of JSON: ${error.message}`] };
  }
}

function problemsOf(log) {
  const runs = log.runs ?? [];
  return [
    ...unless(log.version === '2.1.0', 'version is not 2.1.0'),
    ...unless(typeof log.$schema === 'string', '$schema is missing'),
    ...unless(runs.length > 0 && runs.length <= maxRuns, `${String(runs.length)} runs`),
    ...unless(new Set(runs.map(categoryOf)).size === runs.length, 'several runs of one category'),
    ...runs.flatMap(problemsOfRun),
  ];
}

function categoryOf(run) {
  return `${run.tool?.driver?.name} ${run.automationDetails?.id}`;
}

function problemsOfRun(run) {
  const { rules = [], name } = run.tool?.driver ?? {};
  const { results = [] } = run;
  return [
    ...unless(isText(name), 'tool.driver.name is missing'),
    ...unless(/\/$/.test(run.automationDetails?.id ?? ''), 'automationDetails.id has no slash at its end'),
    ...unless(rules.length <= maxRules, `${String(rules.length)} rules`),
    ...unless(results.length <= maxResults, `rejecting SARIF, as there are more results than allowed`),
    ...rules.flatMap(problemsOfRule),
    ...results.flatMap((result, at) => problemsOfResult(result, rules, `results[${String(at)}]`)),
  ];
}

function problemsOfRule(rule) {
  const severity = Number(rule.properties?.['security-severity']);
  const tags = rule.properties?.tags ?? [];
  return [
    ...unless(isText(rule.id), 'a rule has no id'),
    ...unless(isText(rule.shortDescription?.text), `${rule.id}: shortDescription.text`),
    ...unless(isText(rule.fullDescription?.text), `${rule.id}: fullDescription.text`),
    ...unless(isText(rule.help?.text), `${rule.id}: help.text`),
    ...unless((rule.name ?? '').length <= 255, `${rule.id}: name is longer than 255`),
    ...unless(tags.length <= maxTags && tags.includes('security'), `${rule.id}: tags`),
    ...unless(
      typeof rule.properties?.['security-severity'] === 'string',
      `${rule.id}: security-severity is no string`,
    ),
    ...unless(severity > 0 && severity <= 10, `could not convert rules: invalid security severity value`),
  ];
}

function problemsOfResult(result, rules, where) {
  const place = result.locations?.[0]?.physicalLocation;
  const region = place?.region ?? {};
  const lines = ['startLine', 'startColumn', 'endLine', 'endColumn'];
  return [
    ...unless(isText(result.message?.text), `${where}: message.text`),
    ...unless(rules[result.ruleIndex]?.id === result.ruleId, `${where}: ruleIndex is not that of ruleId`),
    ...unless(
      isRelativeReference(place?.artifactLocation?.uri),
      `${where}: an invalid URI was provided as a location`,
    ),
    ...unless(
      lines.every((key) => region[key] >= 1),
      `${where}: region needs ${lines.join(', ')}`,
    ),
    ...unless(
      isText(result.partialFingerprints?.primaryLocationLineHash),
      `${where}: primaryLocationLineHash`,
    ),
    ...unless(result.suppressions === undefined, `${where}: suppressions are ignored by code scanning`),
  ];
}

/** RFC 3986 relative reference without a colon in its first segment and without a way out of the checkout. */
function isRelativeReference(uri) {
  if (!isText(uri) || /^\/|^[^/]*:/.test(uri)) return false;
  return /^(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9a-f]{2})+$/i.test(uri) && !uri.split('/').includes('..');
}

function isText(value) {
  return typeof value === 'string' && value !== '';
}

function unless(holds, problem) {
  return holds ? [] : [problem];
}
