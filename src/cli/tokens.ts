import { parseArgs } from 'node:util';
import { UsageError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { type CommandName, commandNames, options } from './options.js';

/** The command line, split and checked against the table of options; values are still text. */
export interface Tokens {
  readonly command: CommandName;
  /** What is not an option, without the command's name. */
  readonly operands: readonly string[];
  /** Given options; the list is empty for options that take no value. */
  readonly given: ReadonlyMap<string, readonly string[]>;
}

type Token = Extract<ReturnType<typeof tokenize>[number], { kind: 'option' }>;

/** @throws UsageError for an unknown option, a missing or needless value */
export function readTokens(args: readonly string[]): Tokens {
  const tokens = tokenize(args);
  const { command, operands } = readOperands(tokens);
  const given = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const value = readValue(token, command);
    given.set(token.name, [...(given.get(token.name) ?? []), ...value]);
  }
  return { command, operands, given };
}

function tokenize(args: readonly string[]) {
  const known = options.map(({ name, short, value }) => [
    name,
    {
      type: value === undefined ? ('boolean' as const) : ('string' as const),
      ...(short === undefined ? {} : { short }),
    },
  ]);
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(known) as Record<string, { type: 'boolean' | 'string'; short?: string }>,
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}

/** The first operand names the command, unless it stands behind `--`: then it is a path like any other. */
function readOperands(tokens: ReturnType<typeof tokenize>): Pick<Tokens, 'command' | 'operands'> {
  const operands = tokens.flatMap((token) => (token.kind === 'positional' ? [token] : []));
  const end = tokens.find(({ kind }) => kind === 'option-terminator')?.index ?? Infinity;
  const values = operands.map(({ value }) => value);
  const [first] = operands;
  if (first === undefined || first.index > end) return { command: 'scan', operands: values };
  const command = commandNames.find((name) => name === first.value);
  return command === undefined
    ? { command: 'scan', operands: values }
    : { command, operands: values.slice(1) };
}

function readValue({ name, rawName, value, inlineValue }: Token, command: CommandName): readonly string[] {
  const option = options.find((candidate) => candidate.name === name);
  if (option === undefined) throw unknownOption(name, rawName);
  if (!option.commands.includes(command)) throw new UsageError(`'${command}' takes no option ${rawName}`);
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value`);
    return [];
  }
  if (value === undefined || (!inlineValue && value.startsWith('-'))) {
    throw new UsageError(`${rawName} needs a value: --${name}=${option.value}`);
  }
  return [value];
}

function unknownOption(name: string, rawName: string): UsageError {
  const meant = nearest(
    name,
    options.map((option) => option.name),
  );
  return new UsageError(
    `unknown option ${rawName}${meant === undefined ? '; see --help' : `, did you mean --${meant}?`}`,
  );
}
