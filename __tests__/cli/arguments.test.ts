import { describe, expect, it } from '@jest/globals';
import { type Arguments, readArguments } from '../../src/cli/arguments.js';
import { UsageError } from '../../src/core/errors.js';

function complaint(...args: string[]): string {
  try {
    readArguments(args);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as UsageError).message;
  }
  return 'no complaint';
}

const read = (...args: string[]): Arguments => readArguments(args);

describe('the command', () => {
  it('is scan, with or without its name', () => {
    expect(read('scan', 'a.pkl')).toEqual(read('a.pkl'));
    expect(read('a.pkl', 'scan')).toMatchObject({ kind: 'scan', paths: ['a.pkl', 'scan'] });
  });

  it('is rules, with an id or words', () => {
    const rules = {
      kind: 'rules',
      words: [],
      severity: undefined,
      verbose: false,
      format: 'text',
      color: true,
    };
    expect(read('rules')).toEqual(rules);
    expect(read('rules', 'a/b', '--no-color')).toEqual({ ...rules, words: ['a/b'], color: false });
    expect(read('rules', '-v')).toEqual({ ...rules, verbose: true });
    expect(read('rules', 'a', 'b', '--severity=info')).toMatchObject({ words: ['a', 'b'], severity: 'info' });
  });

  it('takes what stands behind -- for paths, whatever it looks like', () => {
    expect(read('--', 'rules', '--strict')).toMatchObject({
      kind: 'scan',
      paths: ['rules', '--strict'],
      strict: undefined,
    });
  });

  it('answers --help and --version on every level', () => {
    expect(read('--help')).toEqual({ kind: 'help', command: 'scan' });
    expect(read('rules', '-h')).toEqual({ kind: 'help', command: 'rules' });
    expect(read('scan', '--version')).toEqual({ kind: 'version', verbose: false });
  });

  it('may be inspect, with a file and the part of it that is wanted', () => {
    expect(
      read('inspect', 'x.pt', '--rows', '5', '--from=2', '--member', 'a', '--member', 'b'),
    ).toMatchObject({
      kind: 'inspect',
      path: 'x.pt',
      rows: 5,
      from: 2,
      member: ['a', 'b'],
      format: 'text',
    });
    expect(complaint('inspect')).toContain('takes one file');
    expect(complaint('inspect', 'x', 'y')).toContain('takes one file');
    expect(complaint('inspect', 'x', '--rows', '0')).toContain('--rows');
    expect(complaint('inspect', 'x', '-f', 'sarif')).toContain('text, json');
  });

  it('may be merge, with reports and a gate', () => {
    expect(read('merge', 'a', 'b', '--fail-on', 'never')).toMatchObject({
      kind: 'merge',
      reports: ['a', 'b'],
      failOn: 'never',
    });
    expect(complaint('merge')).toContain('JSON reports');
  });
});

describe('options of scan', () => {
  it('have defaults', () => {
    expect(read('x')).toMatchObject({
      format: 'text',
      failOn: undefined,
      configuration: { from: 'default' },
      knownBad: [],
      blacklist: [],
      weights: undefined,
      hashes: false,
      include: undefined,
      color: true,
      progress: true,
    });
  });

  it('are read in long, short and joined form', () => {
    const given = read(
      'x',
      '-f',
      'json',
      '--output=o',
      '--fail-on',
      'never',
      '--timeout',
      '1.5',
      '--jobs=2',
      '-v',
    );
    expect(given).toMatchObject({
      format: 'json',
      output: 'o',
      failOn: 'never',
      timeoutSeconds: 1.5,
      jobs: 2,
      verbose: true,
    });
  });

  it('may repeat where lists are meant', () => {
    const given = read('x', '--exclude', '*.md', '--exclude', 'docs', '--known-bad', 'a', '--known-bad=b');
    expect(given).toMatchObject({ exclude: ['*.md', 'docs'], knownBad: ['a', 'b'] });
    expect(read('x', '-b', 'evil', '--blacklist=wip')).toMatchObject({ blacklist: ['evil', 'wip'] });
  });

  it.each([
    [['--formt', 'json'], 'unknown option --formt, did you mean --format?'],
    [['--stict'], 'unknown option --stict, did you mean --strict?'],
    [['--xyzzy'], 'unknown option --xyzzy; see --help'],
    [['-z'], 'unknown option -z; see --help'],
    [['-b', ' '], "--blacklist needs a pattern, not ' '"],
    [['--weights', 'on'], "--weights is one of auto, true, false, not 'on'"],
    [
      ['--format', 'xml'],
      "--format is one of text, json, sarif, html, cyclonedx, junit, gitlab, gitlab-codequality, markdown, not 'xml'",
    ],
    [['--fail-on', 'high'], "--fail-on is one of critical, warning, info, never, not 'high'"],
    [['--fail-on'], '--fail-on needs a value: --fail-on=SEVERITY'],
    [['--fail-on', '--strict'], '--fail-on needs a value: --fail-on=SEVERITY'],
    [['--strict=yes'], '--strict takes no value'],
    [['--output='], '--output needs a value'],
    [['--include='], "--include needs a pattern, not ''"],
    [['--exclude', '*.md', '--exclude', ' '], "--exclude needs a pattern, not ' '"],
    [['--timeout', '0'], "--timeout is a number of seconds above 0, not '0'"],
    [['--jobs', '1e3'], "--jobs is a whole number from 1 to 64, not '1e3'"],
    [['--quiet', '-v'], '--quiet and --verbose exclude each other'],
    [['--config', 'c', '--no-config'], '--config and --no-config exclude each other'],
  ])('%j is refused in one line', (args, expected) => {
    expect(complaint('x', ...args)).toBe(expected);
  });

  it('are refused by a command that has no use for them', () => {
    expect(complaint('rules', '--strict')).toBe("'rules' takes no option --strict");
  });
});
