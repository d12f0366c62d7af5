import { wrap } from '../reports/text/wrap.js';
import { type CommandName, type Option, options } from './options.js';

const usage: Readonly<Record<CommandName, string>> = {
  scan: `Usage: modelaudit [scan] [OPTIONS] PATH...
       modelaudit rules [ID]

Reads model files without loading them and reports what loading would do.`,
  rules: `Usage: modelaudit rules [ID]

Lists the rules, or explains one.`,
};

const accepting = `To accept a finding, say why in .modelaudit.yml (--explain shows the entry of each):
  allow:
    - { rule: pickle/foreign-class, path: models/net.pkl, reason: our own, expires: 2027-06-30 }
To accept all of today's: --write-baseline FILE once, --baseline FILE from then on.`;

const exitStatuses = `Exit status: 0 nothing at or above --fail-on, 1 findings, 2 errors or files not analysed whole.`;

/** The help of a command, generated from the table of options. */
export function renderHelp(command: CommandName): string {
  const own = options.filter(({ commands }) => commands.includes(command));
  const width = Math.max(...own.map((option) => synopsis(option).length));
  const lines = own.flatMap((option) => describeOption(option, width));
  const end = command === 'scan' ? ['', accepting, '', exitStatuses] : [];
  return `${[usage[command], '', 'Options:', ...lines, ...end].join('\n')}\n`;
}

const columns = 100;

function describeOption(option: Option, width: number): string[] {
  const lines = wrap(describe(option), columns - width - 4);
  return lines.map((line, at) => `  ${(at === 0 ? synopsis(option) : '').padEnd(width)}  ${line}`);
}

function synopsis({ name, short, value }: Option): string {
  const flags = `${short === undefined ? '    ' : `-${short}, `}--${name}`;
  return value === undefined ? flags : `${flags} ${value}`;
}

function describe({ help, repeatable }: Option): string {
  return repeatable === true ? `${help} (repeatable)` : help;
}
