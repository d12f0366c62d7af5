/** Loaded before the action by its test: refuses every connection and name look-up but to one port, and notes each. */
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { createRequire } from 'node:module';

const { ALLOWED_PORT: allowed, CONNECTION_LOG: log } = process.env;
const connect = Socket.prototype.connect;

Socket.prototype.connect = function (...parameters) {
  const [first] = parameters.flat();
  const target = typeof first === 'object' && first !== null ? first : { port: first };
  const name = target.path ?? `${String(target.host ?? 'localhost')}:${String(target.port)}`;
  appendFileSync(log, `${name}\n`);
  if (target.path === undefined && String(target.port) === allowed) return connect.apply(this, parameters);
  throw new Error(`a connection to ${name} was refused`);
};

const dgram = createRequire(import.meta.url)('node:dgram');
dgram.createSocket = () => {
  appendFileSync(log, 'udp\n');
  throw new Error('a datagram socket was refused');
};
