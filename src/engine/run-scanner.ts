import { Console } from 'node:console';
import { writeSync } from 'node:fs';
import { limits } from '../core/limits.js';
import type { AnyFormat } from '../core/types.js';
import { errorCode } from './error-code.js';
import { LineSplitter } from './line-splitter.js';
import type { Frame, Job } from './protocol.js';
import { scanFile } from './scan-file.js';

const frameDescriptor = 1;

/** The life of a scanner process: one job after another from stdin, frames to descriptor 1, until stdin ends. */
export async function runScanner(formats: readonly AnyFormat[]): Promise<void> {
  // Libraries print; stdout is for frames only.
  globalThis.console = new Console({ stdout: process.stderr, stderr: process.stderr });
  writeFrame({ type: 'ready' });
  for await (const job of readJobs()) await scanFile(job, formats, writeFrame);
}

/** Jobs as lines that end in a newline and nothing else: node:readline also ends them at U+2028, which names may hold. */
async function* readJobs(): AsyncIterable<Job> {
  const splitter = new LineSplitter(limits.maxMessageBytes);
  for await (const chunk of process.stdin) {
    for (const line of splitter.push(chunk as Buffer) ?? []) yield JSON.parse(line) as Job;
  }
}

/** Synchronous, so that findings have left the process before a later loop hangs it. */
function writeFrame(frame: Frame): void {
  let rest = Buffer.from(`${JSON.stringify(frame)}\n`);
  while (rest.length > 0) rest = rest.subarray(writeSome(rest));
  if (frame.type === 'done' && frame.retire) process.exit(0);
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
