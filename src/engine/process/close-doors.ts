import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

type Functions = Record<string, unknown>;

/** Signals: SIGUSR1 opens the debugger of another process of Node, which runs what it is told. */
const signals = ['kill', '_kill', '_debugProcess', '_debugEnd'];

/**
 * Takes from this process what Node's permission model leaves open and no parser has a use for: signals to other
 * processes, connections, and sockets, which are files where they have a path. Code that got in by a parser finds the
 * public functions gone; the model denies the bindings below them.
 */
export function closeDoors(): void {
  refuse(process as unknown as Functions, signals);
  // Of the first module of CommonJS: its `require` is one handle more.
  Object.defineProperty(process, 'mainModule', { value: undefined, writable: false, configurable: false });
  refuse(net.Socket.prototype as unknown as Functions, ['connect']);
  refuse(net.Server.prototype as unknown as Functions, ['listen', '_listen2']);
  refuse(net, ['_createServerHandle']);
  refuse(dgram.Socket.prototype as unknown as Functions, ['bind', 'connect', 'send', 'sendto']);
  for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    refuse(resolver as unknown as Functions, functionsOf(resolver));
  syncBuiltinESMExports();
}

function functionsOf(object: object): string[] {
  return Object.getOwnPropertyNames(object).filter(
    (name) => /^(?:lookup|resolve|reverse|setServers)/.test(name) && name !== 'constructor',
  );
}

function refuse(holder: Functions, names: readonly string[]): void {
  for (const name of names)
    Object.defineProperty(holder, name, { value: refused, writable: false, configurable: false });
}

function refused(): never {
  throw Object.assign(new Error('A scanner process has no use for this'), { code: 'ERR_ACCESS_DENIED' });
}
