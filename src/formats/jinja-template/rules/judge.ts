/** What the uses of a template amount to, tag by tag: one tag is one cause. */
import {
  dangerousBuiltins,
  dangerousCalls,
  dangerousModules,
  describingNames,
  formattingMethods,
  frameNames,
  hostObjects,
  specialNames,
} from '../../../knowledge/jinja/python-internals.js';
import type { JinjaTemplateFacts, TemplateUse } from '../facts.js';

export interface Walk {
  /** The use that is quoted. */
  readonly use: TemplateUse;
  /** Names of the interpreter's that are reached, in order. */
  readonly names: readonly string[];
  /** What is called in the end. */
  readonly call: string | undefined;
  readonly count: number;
}

/** The tags that reach into the interpreter or call what no template may call. */
export function walksOf({ uses, role }: JinjaTemplateFacts): Walk[] {
  const tags = new Map<number, TemplateUse[]>();
  for (const use of uses)
    if (isInternal(use) || isDangerousCall(use)) tags.set(use.tag, [...(tags.get(use.tag) ?? []), use]);
  return [...tags.values()].flatMap((found) => {
    const names = [...new Set(found.filter(({ kind }) => kind === 'attribute').map(({ name }) => name))];
    const calls = found.filter(({ kind }) => kind === 'call').map(({ name }) => name);
    const isDescription =
      role === 'general' && calls.length === 0 && names.every((name) => describingNames.has(name));
    const [use] = found;
    if (use === undefined || isDescription) return [];
    return [{ use, names, call: calls.at(-1), count: Math.max(...found.map(({ count }) => count)) }];
  });
}

function isInternal({ kind, name, form, root }: TemplateUse): boolean {
  if (kind !== 'attribute') return false;
  if (frameNames.has(name) || specialNames.has(name)) return true;
  // Any key may stand in a mapping; as an attribute only Python's own names look like this.
  if (form !== 'subscript' && /^__\w+__$/.test(name)) return true;
  if (/^_[A-Za-z]\w{0,80}__\w/.test(name)) return true;
  if (form === 'filter' && formattingMethods.has(name)) return true;
  return name.startsWith('_') && hostObjects.has(root);
}

function isDangerousCall({ kind, name }: TemplateUse): boolean {
  if (kind !== 'call') return false;
  const path = name.split('.');
  const last = path.at(-1) ?? '';
  if (path.length === 1) return dangerousBuiltins.has(last) || dangerousCalls.has(last);
  return (
    dangerousCalls.has(last) ||
    path.slice(0, -1).some((part) => dangerousModules.has(part) && path[0] === part) ||
    reachesModule(path)
  );
}

/** `…__globals__.os.anything()`: a module behind a special name. */
function reachesModule(path: readonly string[]): boolean {
  const special = path.findIndex((part) => specialNames.has(part));
  return special >= 0 && path.slice(special + 1, -1).some((part) => dangerousModules.has(part));
}

/** Names that are put together and index attributes, or stand in a string without a use that could be followed. */
export function computedOf({ uses }: JinjaTemplateFacts): TemplateUse[] {
  const reached = new Set(uses.filter(isInternal).map(({ name }) => name));
  return uses.filter((use) => {
    if (use.kind === 'text')
      return isHiddenName(use.name) && !reached.has(use.name) && !reached.has(reversed(use.name));
    if (use.kind !== 'attribute' || use.isExact || isInternal(use)) return false;
    if (use.form === 'filter' || use.form === 'attribute') return true;
    return use.name === '' || /^__|__$/.test(use.name) || stripped.has(use.name);
  });
}

function isHiddenName(text: string): boolean {
  if (/\{[^{}]{0,80}[.[]__\w{1,40}__/.test(text)) return true;
  return telling.has(text) || telling.has(reversed(text));
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}

/** What remains of names that nobody uses otherwise, where the underscores come from elsewhere. */
const stripped: ReadonlySet<string> = new Set(
  'globals builtins subclasses mro bases getattribute'.split(' '),
);

/** Special names that nobody writes into a template but to walk. */
const telling: ReadonlySet<string> = new Set([...specialNames].filter((name) => !describingNames.has(name)));
