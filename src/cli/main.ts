import { type Arguments, readArguments } from './arguments.js';
import { renderHelp } from './help.js';
import { print, tolerateClosedPipes } from './print.js';
import { reportError } from './report-error.js';
import type { EarlyScanner } from '../scan-start.js';

/** The command line. Returns the exit status; never throws. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(readArguments(args));
  } catch (error) {
    tolerateClosedPipes(process.stderr);
    await reportError(error, args.includes('--verbose') || args.includes('-v'));
    return 2;
  }
}

async function run(given: Arguments): Promise<number> {
  // The scanner process starts up before anything else is loaded, be it the streams.
  const early = await startEarly(given);
  tolerateClosedPipes(process.stdout, process.stderr);
  try {
    return await runCommand(given, early);
  } finally {
    early?.close();
  }
}

/** Where the paths are those of the command line; a configuration is read later. */
async function startEarly(given: Arguments): Promise<EarlyScanner | undefined> {
  if (given.kind !== 'scan' && given.kind !== 'inspect') return undefined;
  const { startScan } = await import('../scan-start.js');
  return startScan(given.kind === 'scan' ? given.paths : [given.path], process.cwd());
}

/** What a command needs is loaded with the command: help and version answer at once. */
async function runCommand(given: Arguments, early: EarlyScanner | undefined): Promise<number> {
  switch (given.kind) {
    case 'help':
      await print(process.stdout, renderHelp(given.command));
      return 0;
    case 'version':
      return (await import('./version-command.js')).runVersion(given.verbose);
    case 'rules':
      return (await import('./rules-command.js')).runRules(given);
    case 'inspect':
      return (await import('./inspect-command.js')).runInspect(given, early);
    case 'merge':
      return (await import('./merge-command.js')).runMerge(given);
    case 'scan':
      return (await import('./scan-command.js')).runScan(given, early);
  }
}
