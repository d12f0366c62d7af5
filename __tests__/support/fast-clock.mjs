/**
 * Loaded before the action by its tests: waits and time-outs pass so many times faster, so that the bundle as it ships,
 * with the times that it ships with, is what is tried.
 */
import { ClientRequest } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

const [waits, timeouts] = [Number(process.env.CLOCK_WAITS), Number(process.env.CLOCK_TIMEOUTS)];

const { setTimeout: callLater } = globalThis;
globalThis.setTimeout = Object.assign(
  (work, milliseconds, ...more) => callLater(work, milliseconds / waits, ...more),
  callLater,
);

const { setTimeout: promiseLater } = timers;
timers.setTimeout = (milliseconds, ...more) => promiseLater(milliseconds / waits, ...more);
syncBuiltinESMExports();

const timeout = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (milliseconds) => timeout(Math.ceil(milliseconds / timeouts));

const setIdleTimeout = ClientRequest.prototype.setTimeout;
ClientRequest.prototype.setTimeout = function (milliseconds, ...more) {
  return setIdleTimeout.call(this, milliseconds / timeouts, ...more);
};
