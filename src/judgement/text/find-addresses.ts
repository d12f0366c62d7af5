import { ordinaryPorts, tellingHosts, tellingPath } from '../../knowledge/network/telling-hosts.js';
import type { Severity } from '../../core/types.js';
import { withoutTrailing } from '../../core/without-trailing.js';

/** What makes an address odd. */
export type AddressTrait =
  | 'numeric host'
  | 'disguised numeric host'
  | 'cloud metadata service'
  | 'unusual port'
  | 'password in the address'
  | 'network share'
  | 'local file'
  | 'telling path'
  | 'telling host';

export interface FoundAddress {
  /** The address without user names and passwords, bounded. */
  readonly shown: string;
  readonly host: string;
  readonly traits: readonly AddressTrait[];
  /** What a known host is used for, else ''. */
  readonly use: string;
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Where an address stands, from what acts on it to what nobody acts on. */
export type AddressPlace = 'call' | 'code' | 'download' | 'prose';

const maxAddresses = 500;
const maxText = 16 * 2 ** 20;
const address =
  /(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,14}):\/\/([^\s"'<>\\^`{|}]{1,1000})|(?<![\\\w])\\\\[\w.-]{2,80}(?:@\w{1,10})?\\[\w$.-]{1,80}/g;

/** Addresses of a text with what is odd about each; ordinary links have no traits. Linear time. */
export function findAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  for (const match of (text.length > maxText ? text.slice(0, maxText) : text).matchAll(address)) {
    const whole = withoutTrailing(match[0], '.,;:!?)]');
    const described = match[1] === undefined ? share(whole) : describe(whole, match[1].toLowerCase());
    if (described !== undefined)
      found.push({ ...described, start: match.index, end: match.index + whole.length });
    if (found.length >= maxAddresses) break;
  }
  return found;
}

type Description = Omit<FoundAddress, 'start' | 'end'>;

function share(whole: string): Description {
  return { shown: whole.slice(0, 200), host: whole.split('\\')[2] ?? '', traits: ['network share'], use: '' };
}

function describe(whole: string, scheme: string): Description | undefined {
  if (scheme === 'file') return { shown: whole.slice(0, 200), host: '', traits: ['local file'], use: '' };
  const url = parse(whole);
  if (url === undefined) return undefined;
  const written = /:\/\/(?:[^/?#@]{0,200}@)?([^/?#]{1,300})/.exec(whole)?.[1] ?? '';
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  const use = useOf(host) ?? '';
  const traits = [
    ...hostTraits(host, written),
    ...pathTraits(url),
    ...(use === '' ? [] : ['telling host' as const]),
  ];
  const shown = `${scheme}://${written}${url.pathname}`.slice(0, 200);
  return { shown, host, traits, use };
}

/** Only http spells hosts out as numbers; other schemes are read as http for their host. */
function parse(whole: string): URL | undefined {
  const web = whole.replace(/^[A-Za-z][A-Za-z0-9+.-]*(?=:\/\/)/, 'http');
  return URL.canParse(web) ? new URL(web) : undefined;
}

function hostTraits(host: string, written: string): AddressTrait[] {
  if (host === '169.254.169.254' || host === 'metadata.google.internal') return ['cloud metadata service'];
  const isNumeric = /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host) || host.startsWith('[');
  if (!isNumeric) return [];
  // The URL standard reads decimal, octal and hexadecimal spellings; nobody writes them to be read.
  if (!host.startsWith('[') && written.replace(/:\d*$/, '') !== host) return ['disguised numeric host'];
  return isRemote(host) ? ['numeric host'] : [];
}

/** Neither this machine, nor a private network, nor one for documentation (RFC 1918, 5737, 6890, 3849). */
function isRemote(host: string): boolean {
  if (host.startsWith('[')) return !/^\[(?:::1?\]|f[cd]|fe80|2001:db8)/.test(host);
  return !/^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|192\.0\.[02]|198\.51\.100|203\.0\.113|22[4-9]|2[3-5]\d)\./.test(
    host,
  );
}

/** This machine and private networks (RFC 1122, 1918, 4193, 4291): services there listen wherever somebody put them. */
const ownNetwork = /^(?:0|10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|^\[(?:::1?\]|f[cd]|fe80)/;

function pathTraits({ port, password, pathname, hostname }: URL): AddressTrait[] {
  const isLocal = hostname === 'localhost' || ownNetwork.test(hostname);
  const traits: AddressTrait[] = [];
  if (port !== '' && !isLocal && !ordinaryPorts.has(Number(port))) traits.push('unusual port');
  if (password !== '') traits.push('password in the address');
  if (tellingPath.test(pathname)) traits.push('telling path');
  return traits;
}

function useOf(host: string): string | undefined {
  const labels = host.split('.');
  for (let index = 0; index < labels.length - 1; index += 1) {
    const use = tellingHosts.get(labels.slice(index).join('.'));
    if (use !== undefined) return use;
  }
  return undefined;
}

const grave: ReadonlySet<AddressTrait> = new Set([
  'disguised numeric host',
  'cloud metadata service',
  'numeric host',
  'telling host',
  'network share',
]);

/** What is odd about an address, for a message: `numeric host, paste`. */
export function describeTraits({ traits, use }: Pick<FoundAddress, 'traits' | 'use'>): string {
  return [...traits, ...(use === '' ? [] : [use])].join(', ');
}

/** How bad an address is where it stands; undefined where it is nothing. */
export function judgeAddress({ traits, use }: FoundAddress, place: AddressPlace): Severity | undefined {
  if (traits.length === 0) return undefined;
  const isGrave = traits.some((trait) => grave.has(trait)) && use !== 'short link';
  if (place === 'prose') return isGrave && use !== 'paste' ? 'info' : undefined;
  if (place === 'download') return isGrave || traits.length > 1 ? 'warning' : 'info';
  return isGrave ? 'critical' : 'warning';
}
