import { defineRule } from '../../../core/define.js';
import type { Evidence } from '../../../core/types.js';
import {
  codeHosts,
  maliciousPackages,
  releaseHosts,
  usualIndexHosts,
} from '../../../knowledge/manifest/package-sources.js';
import type { ManifestFacts, Requirement } from '../facts.js';
import { note, shown } from './note.js';

export const packageSource = defineRule<ManifestFacts>({
  id: 'manifest/package-source',
  title: 'Installing what the model asks for takes packages from an unusual place',
  severity: 'warning',
  securitySeverity: '7.4',
  precision: 'medium',
  cwe: ['CWE-829', 'CWE-494'],
  cve: ['CVE-2018-20225'],
  references: ['https://pip.pypa.io/en/stable/reference/requirements-file-format/'],
  since: '1.0.0',
  help: {
    why: 'Installing a package runs its code. An additional index, an unencrypted address or a direct URL lets whoever controls it put any code in the place of a known package.',
    fix: 'Install from the usual index with hashes, or review the address and pin what it gives.',
  },
  *check({ requirements }) {
    for (const requirement of requirements) {
      if (requirement.kind === 'option') yield* judgeOption(requirement);
      if (requirement.kind === 'url') yield* judgeUrl(requirement);
      if (requirement.kind === 'path') yield* judgePath(requirement);
      if (requirement.kind === 'package') yield* judgePackage(requirement);
    }
  },
});

const indexOptions: ReadonlySet<string> = new Set([
  '--index-url',
  '--extra-index-url',
  '--find-links',
  '--channel',
]);
const listOptions: ReadonlySet<string> = new Set(['--requirement', '--constraint']);
/** Places of the machine that hold no lists of packages; pip quotes a line that it does not understand. */
const systemFile = /^(?:file:\/\/)?(?:\/(?:etc|proc|root|var|dev|sys|home)\/|~|[a-z]:[\\/])/i;
const runningOptions: ReadonlySet<string> = new Set([
  '--global-option',
  '--install-option',
  '--config-settings',
  '--build-option',
]);

function* judgeOption({ name, value, at }: Requirement): Iterable<Evidence> {
  if (name === '--trusted-host')
    yield note(
      at,
      '',
      `${name} ${value}`,
      `pip is told to trust ${shown(value)} without checking who answers`,
    );
  if (runningOptions.has(name))
    yield note(
      at,
      '',
      `${name} ${value}`,
      `pip passes ${shown(value)} to the build of a package (${name})`,
      'info',
    );
  if (listOptions.has(name) && /^(?:https?:\/\/|\/\/|\\\\)/.test(value))
    yield note(at, '', `${name} ${value}`, `pip fetches the list of packages from ${shown(value)} (${name})`);
  else if (listOptions.has(name)) yield* judgeList(name, value, at);
  if (indexOptions.has(name) && value !== '') yield* judgeIndex({ name, value, at });
}

/** A variable before an `@` is a credential: `https://${TOKEN}@host/simple`. */
const variableHost = /^(?:[a-z+]{2,8}:\/\/(?:[^/@]*@)?)?(?![^/?#\\]*@)\$(?:\{|\w)/i;

function* judgeIndex({ name, value, at }: Pick<Requirement, 'name' | 'value' | 'at'>): Iterable<Evidence> {
  if (variableHost.test(value)) {
    yield note(
      at,
      '',
      `${name} ${value}`,
      `Packages come from ${shown(value)}, which whoever sets the variable decides (${name})`,
    );
    return;
  }
  if (/^(?:\/\/|\\\\)[^/\\]/.test(value))
    yield note(at, '', `${name} ${value}`, `Packages come from the network share ${shown(value)} (${name})`);
  const host = hostOf(value);
  if (value.startsWith('http://'))
    yield note(at, '', `${name} ${value}`, `Packages come from ${shown(value)}, unencrypted (${name})`);
  else if (host === '' && value.startsWith('file:'))
    yield note(
      at,
      '',
      `${name} ${value}`,
      `Packages come from the machine, ${shown(value)} (${name})`,
      'info',
    );
  else if (host !== undefined && !isHost(host, usualIndexHosts))
    yield note(
      at,
      '',
      `${name} ${value}`,
      `Packages come from ${shown(value)}, no index that is known (${name})`,
      name === '--find-links' && isHost(host, releaseHosts) ? 'info' : undefined,
    );
}

/** A list elsewhere in the repository is usual, one of the machine is not. */
function* judgeList(name: string, value: string, at: Requirement['at']): Iterable<Evidence> {
  const reached = value.replace(/^(?:\.{1,2}[\\/])+/, '/');
  const climbs = /(?:^|[\\/])\.\.[\\/]/.test(value);
  if (systemFile.test(value) || (climbs && systemFile.test(reached)))
    yield note(at, '', `${name} ${value}`, `pip reads ${shown(value)}, a file of the machine (${name})`);
  else if (climbs)
    yield note(at, '', `${name} ${value}`, `pip reads ${shown(value)}, outside the model (${name})`, 'info');
}

function* judgeUrl({ name, value, at }: Requirement): Iterable<Evidence> {
  const what = name === '' ? 'A package' : `The package ${name}`;
  const host = hostOf(value) ?? '';
  const isPlain = /^(?:git\+|svn\+|hg\+)?(?:http|git|ftp):\/\//.test(value);
  if (isPlain) {
    yield note(at, '', value, `${what} is fetched unencrypted from ${shown(value)}`);
    return;
  }
  if (/^(?:git|hg|svn|bzr)\+|^git@/.test(value)) {
    const severity = isHost(host, codeHosts) ? 'info' : 'warning';
    yield note(at, '', value, `${what} is built from the repository ${shown(value)}`, severity);
    return;
  }
  if (value.startsWith('file:'))
    yield note(at, '', value, `${what} is a file of the machine, ${shown(value)}`, 'info');
  else if (!isHost(host, releaseHosts)) yield note(at, '', value, `${what} is fetched from ${shown(value)}`);
}

function* judgePath({ value, at }: Requirement): Iterable<Evidence> {
  if (/^(?:\\\\|\/\/)[^\\/]/.test(value))
    yield note(at, '', value, `A package is taken from the network share ${shown(value)}`);
}

function* judgePackage({ name, at }: Requirement): Iterable<Evidence> {
  const normalised = name.toLowerCase().replace(/[-_.]+/g, '-');
  if (maliciousPackages.has(normalised))
    yield note(
      at,
      '',
      normalised,
      `The package ${shown(name)} is known to have been published with malicious code`,
    );
}

function hostOf(text: string): string | undefined {
  const address = text.replace(/^(?:git|hg|svn|bzr)\+/, '').replace(/^git@([^:/]+)[:/]/, 'ssh://$1/');
  if (!/^[a-z]+:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.toLowerCase();
}

function isHost(host: string, hosts: ReadonlySet<string>): boolean {
  return hosts.has(host) || [...hosts].some((known) => host.endsWith(`.${known}`));
}
