import { BlockList, isIP } from 'node:net';

/** Where no object of a repository lies: this machine, private networks, metadata services (RFC 6890 and its like). Two lists: to one, every IPv4 address is also one of IPv6. */
const [innerIpv4, innerIpv6] = [new BlockList(), new BlockList()];
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  innerIpv4.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 32],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const)
  innerIpv6.addSubnet(network, bits, 'ipv6');

/** Whether an address is one that everybody can reach. IPv4 in IPv6's clothes is not, because nothing needs it. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  return version === 6 ? !innerIpv6.check(address, 'ipv6') : !innerIpv4.check(address, 'ipv4');
}

/** Of a URL's host name: with the brackets of IPv6 taken off. */
export function isLoopback(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, '');
  return name === 'localhost' || name === '::1' || /^127\.\d+\.\d+\.\d+$/.test(name);
}
