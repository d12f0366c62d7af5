export const commandNames = ['scan', 'inspect', 'rules', 'merge'] as const;

export type CommandName = (typeof commandNames)[number];

export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help; absent: the option takes none. */
  readonly value?: string;
  readonly repeatable?: boolean;
  readonly help: string;
  readonly commands: readonly CommandName[];
}

const scan = ['scan'] as const;
const inspect = ['inspect'] as const;
const reporting = ['scan', 'merge'] as const;
const everywhere = commandNames;

/** Every option of this version; help and parsing are made of it. */
export const options: readonly Option[] = [
  {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    help: 'text (default), json, sarif, markdown, html, cyclonedx, junit, gitlab or gitlab-codequality; inspect and rules: text or json',
    commands: everywhere,
  },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    help: 'write the report to FILE instead of standard output',
    commands: ['scan', 'inspect', 'merge'],
  },
  {
    name: 'fail-on',
    value: 'SEVERITY',
    help: 'exit 1 for findings from this severity on: critical, warning (default), info or never',
    commands: reporting,
  },
  {
    name: 'fail-on-incomplete',
    value: 'WHEN',
    help: 'true (default), false or all: exit 2 when a model was not analysed whole',
    commands: reporting,
  },
  {
    name: 'strict',
    help: 'count unvetted classes and formats that are only recognised as warnings; ignore configuration that lowers a rule',
    commands: scan,
  },
  { name: 'timeout', value: 'SECONDS', help: 'time for the whole run; default: none', commands: scan },
  {
    name: 'file-timeout',
    value: 'SECONDS',
    help: 'time for one file; default: 120',
    commands: ['scan', 'inspect'],
  },
  {
    name: 'max-file-size',
    value: 'SIZE',
    help: 'do not open larger files: bytes, 500MB, 2GB, 2GiB',
    commands: scan,
  },
  {
    name: 'known-bad',
    value: 'FILE',
    repeatable: true,
    help: 'list of files that nobody should have: sha256[ size][ # note] or domain:name, one a line',
    commands: scan,
  },
  {
    name: 'blacklist',
    short: 'b',
    value: 'PATTERN',
    repeatable: true,
    help: 'report names and texts of models that match (RE2, upper and lower case alike)',
    commands: scan,
  },
  {
    name: 'weights',
    value: 'WHEN',
    help: 'auto (default), true or false: look for outliers in the final layer of classifiers; true: of language models too',
    commands: scan,
  },
  { name: 'hashes', help: 'put the SHA-256 of every file into the report', commands: scan },
  {
    name: 'config',
    value: 'FILE',
    help: 'configuration; default: .modelaudit.yml of the working directory',
    commands: scan,
  },
  {
    name: 'baseline',
    value: 'FILE',
    help: 'accept the findings that FILE holds, fail on new ones',
    commands: scan,
  },
  {
    name: 'write-baseline',
    value: 'FILE',
    help: "accept today's findings: write them to FILE for --baseline",
    commands: scan,
  },
  { name: 'no-config', help: 'use no configuration', commands: scan },
  {
    name: 'include',
    value: 'GLOB',
    repeatable: true,
    help: 'of folders, scan only files that match',
    commands: scan,
  },
  { name: 'exclude', value: 'GLOB', repeatable: true, help: 'leave out files that match', commands: scan },
  {
    name: 'jobs',
    value: 'N',
    help: 'scanner processes, 1 to 64; default: one per core, at most 8',
    commands: scan,
  },
  {
    name: 'explain',
    help: 'say under each issue why it matters, what to do, how to accept it',
    commands: reporting,
  },
  {
    name: 'rows',
    value: 'N',
    help: 'rows of each table and items of each list, 1 to 100000; default: 50',
    commands: inspect,
  },
  { name: 'from', value: 'N', help: 'first row of each table; default: 0', commands: inspect },
  {
    name: 'member',
    value: 'NAME',
    repeatable: true,
    help: 'only this member and what it holds; again for a member of a member',
    commands: inspect,
  },
  {
    name: 'severity',
    value: 'SEVERITY',
    help: 'only rules that give critical, warning or info',
    commands: ['rules'],
  },
  {
    name: 'verbose',
    short: 'v',
    help: 'show debug findings, formats and timings; rules: explain every rule that is listed',
    commands: everywhere,
  },
  { name: 'quiet', short: 'q', help: 'print issues only', commands: reporting },
  { name: 'no-progress', help: 'show no progress', commands: scan },
  { name: 'no-color', help: 'use no colours', commands: everywhere },
  { name: 'help', short: 'h', help: 'show this help', commands: everywhere },
  { name: 'version', help: 'show the version; with --verbose formats and limits', commands: everywhere },
];
