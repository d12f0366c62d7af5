import { describe, expect, it } from '@jest/globals';
import { isLoopback, isPublicAddress } from '../../../src/action/lfs/addresses.js';

describe('an address', () => {
  it.each(['8.8.8.8', '140.82.121.3', '2606:50c0:8000::153', '2a0a:a440::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(
    `0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 169.254.169.254 172.31.0.1 192.168.1.1 198.18.0.1 224.0.0.1 255.255.255.255
    :: ::1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 fe80::1 fec0::1 fd00::1 ff02::1 2002:a00:1:: 64:ff9b::a00:1 2001::1 nonsense`.split(
      /\s+/,
    ),
  )('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    ['localhost', true],
    ['127.8.8.8', true],
    ['[::1]', true],
    ['127.0.0.1.example.invalid', false],
    ['example.invalid', false],
  ])('of the host %s is loopback: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});
