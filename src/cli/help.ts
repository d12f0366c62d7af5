import { wrap } from '../reports/text/wrap.js';
import { type CommandName, type Option, options } from './options.js';

const usage: Readonly<Record<CommandName, string>> = {
  scan: `Usage: modelaudit [scan] [OPTIONS] PATH...
       modelaudit inspect FILE     what a file is: formats, members, tensors, disassembly
       modelaudit rules [WORD]     list the rules, or explain one
       modelaudit merge REPORT...  join JSON reports into one

Reads model files without loading them and reports what loading would do.
Each command has its own --help.`,
  inspect: `Usage: modelaudit inspect [OPTIONS] FILE

Shows what a file is without loading it: its formats, the tree of its members, the facts that rules
judge, tensors with shape and type (elements are not read), the disassembly of pickles with the
reconstructed program beside it, source and code that it carries. Tables are cut: --rows, --from.

Examples:
  modelaudit inspect model.pt
  modelaudit inspect model.pt --member archive/data.pkl --rows 500
  modelaudit inspect model.gguf --format json --output model.json`,
  rules: `Usage: modelaudit rules [OPTIONS] [ID | WORD...]

Lists the rules, those whose id or title holds every WORD, or explains one by its id.

Examples:
  modelaudit rules
  modelaudit rules keras --severity critical
  modelaudit rules pickle/dangerous-call`,
  merge: `Usage: modelaudit merge [OPTIONS] REPORT...

Joins JSON reports, for example those of the shards of one scan, into one report: findings that stand
in several count once, sums and verdict are computed anew.

Example:
  modelaudit merge shard-*.json --format html --output report.html`,
};

const accepting = `To accept a finding, say why in .modelaudit.yml (--explain shows the entry of each):
  allow:
    - { rule: pickle/foreign-class, path: models/net.pkl, reason: our own, expires: 2027-06-30 }
To accept all of today's: --write-baseline FILE once, --baseline FILE from then on.`;

const exitStatuses = `Exit status: 0 nothing at or above --fail-on, 1 findings, 2 errors or files not analysed whole;
130 and 143 after Ctrl-C and SIGTERM, with a report of what was found until then.`;

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
