import { UsageError } from '../../core/errors.js';

const scheme = /^([a-z][a-z0-9+.-]+):\/\/(.*)$/is;

/**
 * Fetching is the caller's job: a URL in place of a path is refused with the command that fetches it.
 * @throws UsageError
 */
export function refuseRemote(argument: string): void {
  const [, name, rest = ''] = scheme.exec(argument) ?? [];
  if (name === undefined) return;
  const command = fetchCommand(name.toLowerCase(), argument, rest);
  const advice =
    command === undefined ? 'fetch it first and scan the local copy' : `fetch it first: ${command}`;
  throw new UsageError(`${argument} is no local path; ${advice}`);
}

function fetchCommand(name: string, argument: string, rest: string): string | undefined {
  switch (name) {
    case 'hf':
      return `huggingface-cli download ${quoted(rest)} --local-dir model`;
    case 's3':
      return `aws s3 cp --recursive ${quoted(argument)} model`;
    case 'gs':
      return `gsutil cp -r ${quoted(argument)} .`;
    case 'http':
    case 'https':
    case 'ftp':
      return `curl -LO ${quoted(argument)}`;
    default:
      return undefined;
  }
}

/** For a POSIX shell, so that the advice can be pasted whatever the argument holds. */
function quoted(text: string): string {
  return /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
