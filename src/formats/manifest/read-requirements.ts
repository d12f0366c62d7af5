import type { ByteSource } from '../../core/types.js';
import {
  textsIn,
  valuesUnder,
  walkDocument,
  type DocumentNode,
  type Requirement,
  type TextPlace,
} from './facts.js';

/** Lines longer than this are no requirement that anybody wrote. */
const maxLineCharacters = 4_096;
/** Bytes of a list of packages that are read. CWE-770. */
export const maxRequirementsBytes = 16 * 2 ** 20;

/** A requirements file: comments out, lines that end in a backslash joined, one fact a line. */
export function readRequirements(source: ByteSource): Requirement[] {
  const text = new TextDecoder().decode(source.read(0, Math.min(source.size, maxRequirementsBytes)));
  const joined = text.replace(/\\\r?\n/g, (gap) => ' '.repeat(gap.length - 1));
  return joined.split(/\r?\n/).flatMap((line, index) => {
    const content = line.replace(/(?:^|\s)#.*$/, '').trim();
    return content === ''
      ? []
      : readLine(content.slice(0, maxLineCharacters), { line: index + 1, column: 1 });
  });
}

/** The lists of pip requirements inside a document: conda's `pip:`, MLflow's and BentoML's lists of packages. */
export function requirementsIn(root: DocumentNode): Requirement[] {
  const lists = [...walkDocument(root)].flatMap(({ node }) =>
    valuesUnder(
      node,
      'pip',
      'pip_requirements',
      'packages',
      'dependencies',
      'requirements',
      'python_packages',
    ),
  );
  const lines = lists.flatMap((node) => (node.kind === 'list' ? textsIn(node) : []));
  return lines.flatMap(({ text, at }) => readLine(text.trim().slice(0, maxLineCharacters), at));
}

function readLine(content: string, at: TextPlace): Requirement[] {
  if (content.startsWith('-')) return readOptions(content, at);
  const direct = /^([\w.-]+)(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(content);
  if (direct) return [place(direct[1] ?? '', direct[2] ?? '', at)];
  if (/^(?:[a-z+]+:\/\/|git@|[.~/\\]|[a-z]:[\\/])/i.test(content))
    return [place('', content.split(/\s/)[0] ?? '', at)];
  if (/\.(?:whl|tar\.gz|zip)$/i.test(content)) return [{ kind: 'path', name: '', value: content, at }];
  const [, name = '', rest = ''] = /^([\w.-]+)(.*)$/.exec(content) ?? [];
  const inline = readOptions(rest.slice(Math.max(0, rest.search(/\s--/))), at);
  return name === '' ? [] : [{ kind: 'package', name, value: rest.trim(), at }, ...inline];
}

function place(name: string, target: string, at: TextPlace): Requirement {
  return { kind: /^(?:[a-z+]+:\/\/|git@)/i.test(target) ? 'url' : 'path', name, value: target, at };
}

const longNames: Readonly<Record<string, string>> = {
  '-i': '--index-url',
  '-f': '--find-links',
  '-r': '--requirement',
  '-c': '--constraint',
  '-e': '--editable',
};

function readOptions(content: string, at: TextPlace): Requirement[] {
  const words = content.split(/[\s=]+/).filter((word) => word !== '');
  return words.flatMap((word, index): Requirement[] => {
    if (!/^--?[a-z]/i.test(word)) return [];
    const name = longNames[word] ?? word;
    const value = words[index + 1] ?? '';
    const option: Requirement = { kind: 'option', name, value: value.startsWith('-') ? '' : value, at };
    return name === '--editable' && value !== '' ? [option, ...readLine(value, at)] : [option];
  });
}
