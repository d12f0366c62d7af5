/** https://skops.readthedocs.io/en/stable/persistence.html, and skops/io/_audit.py for which loader reads which keys. */
import { readJson, type JsonFile } from '../../codecs/json/read-json.js';
import { table } from '../../core/table.js';
import {
  memberOf,
  membersNamed,
  numberOf,
  textOf,
  walkJson,
  type JsonNode,
} from '../../codecs/json/json-node.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { SkopsFacts, SkopsMismatch, SkopsNode, SkopsUse } from './facts.js';

interface DottedName {
  readonly module: string;
  readonly name: string;
}

/** What these loaders build, whatever the node says that it is. */
const fixed: Readonly<Record<string, RegExp>> = table({
  OperatorFuncNode: /^_?operator\.\w+$/,
  TreeNode: /^sklearn\.tree\._tree\.Tree$/,
  PartialNode: /^functools\.partial$/,
  SliceNode: /^builtins\.slice$/,
  BytesNode: /^builtins\.bytes$/,
  BytearrayNode: /^builtins\.bytearray$/,
});

/** @throws FormatError `bad-json`, LimitError */
export function parseSkopsSchema(source: ByteSource, { budget }: ParseContext): Parsed<SkopsFacts> {
  const { root, locate } = readJson(source, budget);
  const reader = new SchemaReader(locate);
  for (const node of walkJson(root)) {
    budget.check();
    reader.read(node);
  }
  return {
    facts: {
      version: textOf(memberOf(root, '_skops_version')),
      protocol: numberOf(memberOf(root, 'protocol')),
      nodes: [...reader.nodes.values()],
      mismatches: reader.mismatches,
    },
    children: [],
    anomalies: [],
    covered: [{ offset: 0, length: source.size }],
  };
}

class SchemaReader {
  readonly nodes = new Map<string, SkopsNode>();
  readonly mismatches: SkopsMismatch[] = [];
  readonly #locate: JsonFile['locate'];

  constructor(locate: JsonFile['locate']) {
    this.#locate = locate;
  }

  read(node: JsonNode): void {
    // With a key given twice it is not known which one a reader takes, so each is read.
    for (const loader of membersNamed(node, '__loader__').flatMap((name) => textOf(name) ?? []))
      this.#node(node, loader);
  }

  #node(node: JsonNode, loader: string): void {
    const content = memberOf(node, 'content');
    const names = namesOf(node);
    const [module, name] = [textOf(memberOf(content, 'module_path')), textOf(memberOf(content, 'function'))];
    if (loader === 'FunctionNode' && module !== undefined && name !== undefined) {
      this.#other(node, loader, 'function', names, { module, name });
      return;
    }
    for (const shown of names) this.#named(node, loader, useOf(loader), shown);
    if (loader === 'TypeNode')
      for (const inner of namesOf(content)) this.#other(node, loader, 'type', names, inner, false);
    if (loader === 'MethodNode') this.#method(node, content, names);
  }

  /** The object of a method is a node of its own; the method is what is taken from it. */
  #method(node: JsonNode, content: JsonNode | undefined, names: readonly DottedName[]): void {
    const method = textOf(memberOf(content, 'func')) ?? '';
    for (const object of namesOf(memberOf(content, 'obj'))) {
      const bound = { module: object.module, name: `${object.name}.${method}` };
      this.#named(node, 'MethodNode', 'method', bound);
      for (const shown of names)
        if (dotted(shown) !== dotted(object))
          this.#mismatch(node, 'MethodNode', dotted(shown), dotted(bound));
    }
  }

  #other(
    node: JsonNode,
    loader: string,
    use: SkopsUse,
    names: readonly DottedName[],
    built: DottedName,
    isHidden = true,
  ): void {
    this.#named(node, loader, use, built);
    // A function shows its own class (`builtins.function`) or itself.
    for (const shown of names)
      if (isHidden && shown.module !== built.module && dotted(shown) !== 'builtins.function')
        this.#mismatch(node, loader, dotted(shown), dotted(built));
  }

  #named(node: JsonNode, loader: string, use: SkopsUse, { module, name }: DottedName): void {
    const key = `${loader} ${use} ${module} ${name}`;
    const known = this.nodes.get(key);
    const place = this.#locate(node.at.start);
    this.nodes.set(
      key,
      known ? { ...known, count: known.count + 1 } : { loader, use, module, name, ...place, count: 1 },
    );
    const expected = fixed[loader];
    if (expected !== undefined && !expected.test(`${module}.${name}`))
      this.#mismatch(node, loader, `${module}.${name}`, `what ${loader} always builds`);
  }

  #mismatch(node: JsonNode, loader: string, shown: string, built: string): void {
    this.mismatches.push({ loader, shown, built, ...this.#locate(node.at.start) });
  }
}

function useOf(loader: string): SkopsUse {
  if (loader === 'FunctionNode') return 'function';
  if (loader === 'TypeNode') return 'type';
  return loader === 'OperatorFuncNode' ? 'operator' : 'object';
}

function dotted({ module, name }: DottedName): string {
  return `${module}.${name}`;
}

/** Every reading of a node's own name. */
function namesOf(node: JsonNode | undefined): DottedName[] {
  const modules = membersNamed(node, '__module__').flatMap((value) => textOf(value) ?? []);
  const names = membersNamed(node, '__class__').flatMap((value) => textOf(value) ?? []);
  return modules.flatMap((module) => names.map((name) => ({ module, name })));
}
