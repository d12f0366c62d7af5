import { Console } from 'node:console';
import { writeSync } from 'node:fs';
import { limits } from '../../core/limits.js';
import type { AnyFormat } from '../../core/types.js';
import { closeDoors } from './close-doors.js';
import { errorCode } from '../error-code.js';
import { FrameWriter } from './frame-writer.js';
import { LineSplitter } from '../line-splitter.js';
import type { Frame, Job, ScanSettings } from '../protocol.js';
import { scanFile, type ScanOptions } from './scan-file.js';
import { WatchList } from '../watch-list.js';

const frameDescriptor = 1;

interface Order {
  readonly order: Job | { readonly settings: ScanSettings };
  /** Whether another one has come with it. */
  readonly isFollowed: boolean;
}

/** The life of a scanner process: one job after another from stdin, frames to descriptor 1, until stdin ends. */
export async function runScanner(formats: readonly AnyFormat[]): Promise<void> {
  // Libraries print; stdout is for frames only.
  globalThis.console = new Console({ stdout: process.stderr, stderr: process.stderr });
  closeDoors();
  const frames = new FrameWriter(writeAll);
  frames.write({ type: 'ready' });
  let hasNext = false;
  const send = (frame: Frame, isFollowed = false): void => {
    const retires = frame.type === 'done' && frame.retire;
    // The end of a file leaves with the beginning of the next one.
    frames.write(frame, isFollowed || (hasNext && frame.type === 'done' && !retires));
    if (retires) process.exit(0);
  };
  let options: ScanOptions = {};
  for await (const { order, isFollowed } of readOrders()) {
    hasNext = isFollowed;
    if ('settings' in order) options = await prepare(order.settings);
    else await scanFile(order, formats, send, options);
  }
}

async function prepare({ watch, weights }: ScanSettings): Promise<ScanOptions> {
  return { watch: await WatchList.compile(watch), weights };
}

/** Settings and jobs as lines that end in a newline and nothing else: node:readline also ends them at U+2028, which names may hold. */
async function* readOrders(): AsyncIterable<Order> {
  const splitter = new LineSplitter(limits.maxMessageBytes);
  for await (const chunk of process.stdin) {
    const lines = splitter.push(chunk as Buffer);
    if (lines === undefined) throw new Error('an order is longer than a message may be');
    for (const [index, line] of lines.entries()) {
      const order = JSON.parse(line) as Order['order'];
      yield { order, isFollowed: index + 1 < lines.length };
    }
  }
}

/** Synchronous, so that findings have left the process before a later loop hangs it. */
function writeAll(bytes: Buffer): void {
  for (let rest = bytes; rest.length > 0;) rest = rest.subarray(writeSome(rest));
}

function writeSome(bytes: Buffer): number {
  try {
    return writeSync(frameDescriptor, bytes);
  } catch (error) {
    if (errorCode(error) !== 'EAGAIN') throw error;
    sleep(1);
    return 0;
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
