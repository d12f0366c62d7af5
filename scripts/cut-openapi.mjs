/**
 * Cuts the operations that the action uses out of GitHub's own description of its API, for the contract server.
 * Run when the API moves; the description is large, so it is no dependency:
 *
 *   npm pack @octokit/openapi@23.0.2 && tar -xzf octokit-openapi-23.0.2.tgz
 *   node scripts/cut-openapi.mjs package __tests__/support/github-openapi.json
 *
 * Descriptions and examples are left out: they are prose, and most of the bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sarifs = '/repos/{owner}/{repo}/code-scanning/sarifs';
const wanted = {
  [sarifs]: ['post'],
  [`${sarifs}/{sarif_id}`]: ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['patch'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/comments/{comment_id}': ['patch'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
};
const prose = new Set(['description', 'summary', 'externalDocs', 'example', 'examples', 'tags', 'title']);
const maxBytes = 500_000;

const [folder, target] = process.argv.slice(2);
if (folder === undefined || target === undefined) throw new Error('usage: cut-openapi.mjs PACKAGE TARGET');

const github = cut('api.github.com', Object.keys(wanted));
const enterprise = cut('ghes-3.17', [sarifs]);
const text = `${JSON.stringify({ notice: notice(), 'api.github.com': github, 'ghes-3.17': enterprise })}\n`;
if (text.length > maxBytes) throw new Error(`${String(text.length)} bytes: cut more`);
writeFileSync(target, text);

function cut(name, paths) {
  const whole = JSON.parse(readFileSync(join(folder, 'generated', `${name}.deref.json`), 'utf8'));
  const operations = paths.map((path) => [path, cutPath(whole.paths[path], wanted[path])]);
  const { version } = whole.info;
  return {
    openapi: whole.openapi,
    info: { title: `GitHub REST API, cut: ${name}`, version },
    paths: Object.fromEntries(operations),
  };
}

function cutPath(item, methods) {
  return Object.fromEntries(methods.map((method) => [method, withoutProse(item[method])]));
}

/** Below `properties` the keys are names of fields, and a field may be called `description`. */
function withoutProse(value, keysAreNames = false) {
  if (Array.isArray(value)) return value.map((one) => withoutProse(one));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => keysAreNames || !(prose.has(key) || key.startsWith('x-')),
  );
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, withoutProse(inner, !keysAreNames && key === 'properties')]),
  );
}

function notice() {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return {
    source: `${name} ${version}, cut by scripts/cut-openapi.mjs`,
    licence: readFileSync(join(folder, 'LICENSE'), 'utf8').trim().split('\n'),
  };
}
