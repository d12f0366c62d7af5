import { type Arguments, readArguments } from './arguments.js';
import { renderHelp } from './help.js';
import { print, tolerateClosedPipes } from './print.js';
import { reportError } from './report-error.js';

/** The command line. Returns the exit status; never throws. */
export async function main(args: readonly string[]): Promise<number> {
  tolerateClosedPipes(process.stdout, process.stderr);
  try {
    return await run(readArguments(args));
  } catch (error) {
    await reportError(error, args.includes('--verbose') || args.includes('-v'));
    return 2;
  }
}

/** What a command needs is loaded with the command: help and version answer at once. */
async function run(given: Arguments): Promise<number> {
  switch (given.kind) {
    case 'help':
      await print(process.stdout, renderHelp(given.command));
      return 0;
    case 'version':
      return (await import('./version-command.js')).runVersion(given.verbose);
    case 'rules':
      return (await import('./rules-command.js')).runRules(given);
    case 'inspect':
      return (await import('./inspect-command.js')).runInspect(given);
    case 'merge':
      return (await import('./merge-command.js')).runMerge(given);
    case 'scan':
      return (await import('./scan-command.js')).runScan(given);
  }
}
