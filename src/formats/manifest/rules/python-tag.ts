import { table } from '../../../core/table.js';
import { defineRule } from '../../../core/define.js';
import type { Evidence, Severity } from '../../../core/types.js';
import { classifyCallable, type CallableKind } from '../../../judgement/python/classify-callable.js';
import { actingJavaClasses } from '../../../knowledge/manifest/java-classes.js';
import { partsOf, type DocumentNode, type ManifestFacts, type Placed } from '../facts.js';
import { note } from './note.js';

/** Tags that PyYAML constructs plain values from: they call nothing (yaml/constructor.py). */
const plainTags = /^(?:none|bool|str|unicode|bytes|int|long|float|complex|list|tuple|dict)$/;
const prefix = /^(?:tag:yaml\.org,2002:|!)python\/(.*)$/s;
const foreignLanguage =
  /^(?:tag:yaml\.org,2002:|!)(?:javax?\.|com\.|org\.|ruby\/|perl\/|php\/|js\/(?:function|regexp))/;

/** What a tag does with a name: `object` and `new` build without a call, `name` and `module` import. */
const severityOf: Readonly<Record<CallableKind, Severity | undefined>> = {
  inert: undefined,
  rebuild: undefined,
  pure: undefined,
  'library-class': undefined,
  member: 'warning',
  carrier: 'critical',
  'foreign-class': 'info',
  'foreign-function': 'warning',
  unlisted: 'critical',
  forbidden: 'critical',
};

export const pythonTag = defineRule<ManifestFacts>({
  id: 'manifest/python-tag',
  title: 'A YAML tag has the loader import, build or call a Python object',
  severity: 'critical',
  securitySeverity: '9.8',
  precision: 'very-high',
  cwe: ['CWE-502'],
  cve: ['CVE-2017-18342', 'CVE-2020-1747', 'CVE-2020-14343', 'CVE-2021-37678'],
  references: ['https://pyyaml.org/wiki/PyYAMLDocumentation'],
  since: '1.0.0',
  help: {
    why: 'yaml.load with the unsafe or an old full loader executes such tags: they import modules and call what they name, like a pickle does.',
    fix: 'Read the file with yaml.safe_load only, and get it again from its publisher without the tag.',
  },
  *check({ documents }) {
    for (const root of documents) for (const placed of partsOf(root).tagged) yield* judge(placed);
  },
});

function* judge({ node, path }: Placed): Iterable<Evidence> {
  if (node.tag === undefined) return;
  const tag = decode(node.tag);
  if (foreignLanguage.test(tag)) {
    const effect = actingJavaClasses.get(tag.replace(/^(?:tag:yaml\.org,2002:|!)/, ''));
    const message = `The tag ${tag} has a YAML loader build an object of another language's class`;
    yield effect === undefined
      ? note(node.at, path, tag, message, 'warning')
      : note(node.at, path, tag, `${message}: it ${effect}`);
    return;
  }
  const [, rest = ''] = prefix.exec(tag) ?? [];
  const [kind = '', name = ''] = split(rest);
  if (rest === '' || (plainTags.test(kind) && name === '')) return;
  yield* judgeName(node, path, kind, name);
}

function* judgeName(node: DocumentNode, path: string, kind: string, name: string): Iterable<Evidence> {
  if (name === '') {
    yield note(node.at, path, kind, `The tag python/${kind} is none that PyYAML writes`, 'warning');
    return;
  }
  const isModule = kind === 'module';
  const at = name.lastIndexOf('.');
  const target =
    isModule || at === -1
      ? { module: isModule ? name : 'builtins', name: isModule ? '*' : name }
      : { module: name.slice(0, at), name: name.slice(at + 1) };
  const callable = classifyCallable(target);
  const severity = severityOf[callable.kind];
  if (severity === undefined) return;
  const effect = callable.effect === undefined ? '' : `: it ${callable.effect}`;
  yield note(
    node.at,
    path,
    `${kind} ${name}`,
    `The tag python/${kind} has the loader ${verbs[kind] ?? 'use'} ${name}${effect}`,
    severity,
  );
}

const verbs: Readonly<Record<string, string>> = table({
  'object/apply': 'import and call',
  'object/new': 'import and build',
  object: 'import and build',
  name: 'import',
  module: 'import',
});

function split(rest: string): readonly string[] {
  const colon = rest.indexOf(':');
  return colon === -1 ? [rest] : [rest.slice(0, colon), rest.slice(colon + 1).trim()];
}

/** Tags are written as URIs: `%6Fs` is `os`. */
function decode(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
