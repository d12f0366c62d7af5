import { describe, expect, it } from '@jest/globals';
import { CountingSource } from '../../../src/bytes/counting-source.js';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { SliceSource } from '../../../src/bytes/slice-source.js';
import { limits } from '../../../src/core/limits.js';
import type { ByteSource } from '../../../src/core/types.js';
import type { OnnxFacts } from '../../../src/formats/onnx/facts.js';
import { identifyOnnx } from '../../../src/formats/onnx/identify.js';
import { parseOnnx } from '../../../src/formats/onnx/parse.js';
import { onnxRules } from '../../../src/formats/onnx/rules/index.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { mutations } from '../../support/mutations.js';
import { poisonedPickle } from '../../support/models.js';
import {
  attribute,
  graph,
  localFunction,
  model,
  modelField,
  node,
  sparseTensor,
  tensor,
} from '../../support/onnx-assembler.js';
import { announce, bytesField, message, varint, varintField } from '../../support/protobuf-assembler.js';

function parse(content: Uint8Array | ByteSource, siblings: Readonly<Record<string, number>> = {}) {
  const source = content instanceof Uint8Array ? new MemorySource(content, 'model.onnx') : content;
  return parseOnnx(source, {
    budget: freeBudget,
    name: 'model.onnx',
    sibling: (path) => {
      const size = siblings[path];
      return size === undefined ? undefined : new MemorySource(new Uint8Array(size), path);
    },
  });
}

function told(facts: OnnxFacts): string[] {
  return onnxRules.flatMap((rule) =>
    Array.from(rule.check(facts), (found) => `${found.severity ?? rule.severity} ${rule.id}`),
  );
}

const judge = (content: Uint8Array, siblings?: Readonly<Record<string, number>>): string[] =>
  told(parse(content, siblings).facts);
const withTensor = (parts: Parameters<typeof tensor>[0]): Uint8Array =>
  model(graph({ tensors: [tensor(parts)] }));
const located = (location: string, ...more: readonly (readonly [string, string])[]): Uint8Array =>
  withTensor({ external: [['location', location], ...more] });
const identified = (content: Uint8Array): string | undefined =>
  identifyOnnx(content, new MemorySource(content, 'x'))?.confidence;

describe('identifying ONNX', () => {
  it('takes a model whatever the order of its fields and whatever it does not know', () => {
    const content = graph({ tensors: [tensor({ raw: new Uint8Array(16) })] });
    const opset = bytesField(8, message(varintField(2, 17)));
    expect(identified(model(content))).toBe('certain');
    expect(identified(message(bytesField(7, content), opset, varintField(1, 7)))).toBe('certain');
    expect(identified(message(opset, bytesField(500, 'unknown'), bytesField(7, content)))).toBe('certain');
    expect(
      identified(
        message(varintField(1, 8), bytesField(7, message(bytesField(5, tensor({})), bytesField(2, 'g')))),
      ),
    ).toBe('certain');
  });

  it('is likely where a whole model is empty, and where only the graph speaks for it', () => {
    expect(identified(model(message(bytesField(2, 'g'))))).toBe('likely');
    expect(identified(bytesField(7, graph({})))).toBe('likely');
  });

  it('takes neither other messages nor other bytes', () => {
    const savedModel = message(
      varintField(1, 1),
      bytesField(2, message(bytesField(2, bytesField(1, bytesField(1, 'x'))))),
    );
    const others = [savedModel, Buffer.from('PK\x03\x04'), Buffer.from('{"a": 1}'), new Uint8Array(64)];
    for (const other of [...others, new Uint8Array(0), Buffer.from('\x08\x07'), varintField(1, 7)])
      expect(identified(other)).toBeUndefined();
  });
});

describe('external data', () => {
  it.each([
    ['../x', 'climbs'],
    ['a/../../x', 'climbs'],
    ['a\\..\\..\\x', 'climbs'],
    ['.. /x', 'climbs'],
    ['/etc/passwd', 'absolute'],
    ['\\x', 'absolute'],
    ['\\\\host\\share', 'unc'],
    ['//host/share', 'unc'],
    ['C:\\x', 'drive'],
    ['c:x', 'drive'],
    ['file:///etc/passwd', 'url'],
    ['http://example.invalid/x', 'url'],
    ['~/.ssh/id_rsa', 'home'],
    ['weights.bin\0.txt', 'nul'],
    ['$HOME/x', 'variable'],
    ['%APPDATA%\\x', 'variable'],
  ])('at %s is outside', (location, form) => {
    const { facts } = parse(located(location));
    const evidence = onnxRules.flatMap((rule) =>
      Array.from(rule.check(facts), (e) => ({ ...e, rule: rule.id })),
    );
    expect(evidence).toMatchObject([{ rule: 'onnx/external-data-outside', data: { form } }]);
  });

  it.each(['weights.bin', 'a/b/weights.bin', 'a/../weights.bin', './w', 'w..x', 'w~', 'C-x'])(
    'at %s is inside',
    (location) => {
      expect(judge(located(location), { [location]: 16 })).toEqual([]);
    },
  );

  it('is judged by every location that is written', () => {
    const twice = withTensor({
      external: [
        ['location', '../x'],
        ['location', 'w.bin'],
      ],
    });
    expect(judge(twice, { 'w.bin': 16 })).toEqual(['critical onnx/external-data-outside']);
  });

  const outside = tensor({ external: [['location', '/x']] });
  const places: readonly (readonly [string, Uint8Array])[] = [
    ['an initializer', model(graph({ tensors: [outside] }))],
    ['a sparse initializer', model(graph({ more: [bytesField(15, sparseTensor(outside))] }))],
    ['the indices of a sparse initializer', model(graph({ more: [bytesField(15, bytesField(2, outside))] }))],
    ...(['tensor', 'tensors'] as const).map((kind): [string, Uint8Array] => [
      `an attribute ${kind}`,
      model(graph({ nodes: [node({ op: 'Constant', attributes: [attribute[kind]('value', outside)] })] })),
    ]),
    [
      'a sparse attribute',
      model(
        graph({
          nodes: [node({ op: 'Constant', attributes: [attribute.sparse('v', sparseTensor(outside))] })],
        }),
      ),
    ],
    ...(['graph', 'graphs'] as const).map((kind): [string, Uint8Array] => [
      `a ${kind} attribute`,
      model(
        graph({
          nodes: [node({ op: 'Loop', attributes: [attribute[kind]('body', graph({ tensors: [outside] }))] })],
        }),
      ),
    ]),
    ['training information', model(graph({}), modelField.training(graph({ tensors: [outside] })))],
    [
      'the default of a function attribute',
      model(
        graph({}),
        modelField.localFunction(
          localFunction({
            domain: 'd',
            name: 'f',
            nodes: [],
            more: [bytesField(11, attribute.tensor('v', outside))],
          }),
        ),
      ),
    ],
    ['a second graph that is merged in', model(graph({}), bytesField(7, graph({ tensors: [outside] })))],
  ];
  it.each(places)('is found in %s', (_, content) => {
    expect(judge(content)).toEqual(['critical onnx/external-data-outside']);
  });

  it.each([
    [[['offset', '-4']], { w: 16 }, 'warning'],
    [[['offset', 'x']], { w: 16 }, 'warning'],
    [[['offset', '1']], { w: 16 }, 'warning'],
    [[['offset', '99999999999999999999']], { w: 16 }, 'warning'],
    [[['length', '17']], { w: 99 }, 'warning'],
    [[['length', '1e3']], { w: 99 }, 'warning'],
    [[['length', '16']], { w: 15 }, 'warning'],
    [[], {}, 'info'],
  ] as const)('with %j of %j is told', (entries, files, severity) => {
    expect(judge(located('w', ...entries), files)).toEqual([`${severity} onnx/external-data-range`]);
  });

  it('without a location, or at a folder, names no file', () => {
    for (const location of ['', '.', './', ' '])
      expect(judge(located(location))).toEqual(['warning onnx/external-data-range']);
    expect(judge(withTensor({ location: 1 }))).toEqual(['warning onnx/external-data-range']);
  });

  it('with keys of its own overwrites attributes of the reader', () => {
    expect(judge(located('w', ['__class__', 'x']), { w: 16 })).toEqual(['critical onnx/external-data-keys']);
    expect(judge(located('w', ['colour', 'x']), { w: 16 })).toEqual(['warning onnx/external-data-keys']);
    const genuine = ['checksum', 'basepath', 'prepacked_0'].map((key): [string, string] => [key, '0']);
    expect(judge(located('w', ...genuine), { w: 16 })).toEqual([]);
  });
});

describe('operators', () => {
  const run = (op: string, domain = 'org.example', ...attributes: readonly Uint8Array[]): string[] =>
    judge(model(graph({ nodes: [node({ op, domain, attributes })] })));

  it.each([
    'PyOp',
    'PythonOp',
    'PythonOpGrad',
    'PyFunc',
    'PyOperation',
    'LoadLibrary',
    'DlOpen',
    'System',
    'ShellExecute',
    'ExecCommand',
    'HttpRequest',
    'DownloadFile',
    'WriteFile',
  ])('%s is a door to the machine', (op) => {
    expect(run(op)).toEqual(['critical onnx/code-operator']);
  });

  it.each([
    'Blend',
    'LinearSystemSolve',
    'Copy',
    'Pyramid',
    'ReadoutLayer',
    'FileBatchNorm',
    'PyramidROIAlign',
    'ShellSort',
    'ExecutionPlanHint',
    'Loader',
  ])('%s of a domain that nobody listed is only worth knowing', (op) => {
    expect(run(op)).toEqual(['info onnx/custom-operator']);
  });

  it('of the standard and of the model itself are silent', () => {
    expect(run('Conv', '')).toEqual([]);
    expect(run('Conv', 'ai.onnx')).toEqual([]);
    expect(run('QAttention', 'com.microsoft')).toEqual([]);
    const local = localFunction({ domain: 'org.example', name: 'Blend', nodes: [node({ op: 'Add' })] });
    const content = graph({ nodes: [node({ op: 'Blend', domain: 'org.example' })] });
    expect(judge(model(content, modelField.localFunction(local)))).toEqual([]);
  });

  it('are found in the body of a function that bears a harmless name', () => {
    const local = localFunction({
      domain: 'org.example',
      name: 'Blend',
      nodes: [node({ op: 'PyOp', domain: 'com.microsoft' })],
    });
    expect(judge(model(graph({}), modelField.localFunction(local)))).toEqual(['critical onnx/code-operator']);
  });

  it('are judged by the paths they are given, in whichever node', () => {
    const give = (text: string): string[] =>
      run('Blend', 'org.example', attribute.text('a', text)).slice(0, 1);
    for (const path of ['libx.so', 'a/b.dll', '/tmp/x.so.1'])
      expect(give(path)).toEqual(['critical onnx/operator-path']);
    for (const path of ['/etc/passwd', '../../x', 'https://example.invalid/x', 'C:\\x', '\\\\h\\s'])
      expect(give(path)).toEqual(['warning onnx/operator-path']);
    for (const text of ['/', 'NOTSET', 'a:b', 'to: x', '[PAD]\n/etc/passwd\n', 'vocab.txt', '##ing'])
      expect(give(text)).toEqual(['info onnx/custom-operator']);
  });

  it('that open a compiled context are held to their folder', () => {
    const open = (path: string): string[] =>
      run('EPContext', 'com.microsoft', attribute.text('ep_cache_context', path));
    expect(open('../x.bin')).toEqual(['critical onnx/operator-path']);
    expect(open('x_ctx.bin')).toEqual([]);
  });
});

describe('tensors', () => {
  it('that hold what they declare are silent', () => {
    expect(judge(withTensor({ raw: new Uint8Array(16) }))).toEqual([]);
    expect(judge(withTensor({ dims: [], raw: new Uint8Array(4) }))).toEqual([]);
    expect(judge(withTensor({ dims: [0, 9], raw: new Uint8Array(0) }))).toEqual([]);
    expect(judge(withTensor({ dims: [5], type: 22, raw: new Uint8Array(3) }))).toEqual([]);
    expect(judge(withTensor({ dims: [5], type: 25, raw: new Uint8Array(2) }))).toEqual([]);
    expect(judge(withTensor({ dims: [1, 4], floats: new Uint8Array(16) }))).toEqual([]);
  });

  it('of another size, of no size or of all sizes are told', () => {
    for (const parts of [
      { raw: new Uint8Array(15) },
      { dims: [-1, 2], raw: new Uint8Array(8) },
      { dims: [2 ** 40, 2 ** 40], raw: new Uint8Array(8) },
      { dims: [2 ** 40] },
    ])
      expect(judge(withTensor(parts))).toEqual(['warning onnx/tensor-size']);
  });

  it('in two places are told', () => {
    const raw = new Uint8Array(16);
    expect(judge(withTensor({ raw, floats: raw }))).toEqual(['warning onnx/ambiguous-tensor']);
    expect(judge(withTensor({ raw, external: [['location', 'w']] }), { w: 16 })).toEqual([
      'warning onnx/ambiguous-tensor',
    ]);
  });

  it('may hold pickles, which are judged', async () => {
    const pickle = poisonedPickle('hello');
    for (const parts of [
      { name: 't', dims: [pickle.length], type: 2, raw: pickle },
      { name: 't', dims: [1], type: 8, strings: [pickle] },
      { name: 't', dims: [1], type: 8, strings: [Buffer.from(pickle).toString('base64')] },
    ]) {
      const { told: reported } = await inspectBytes(withTensor(parts), 'model.onnx');
      expect(reported).toEqual(['critical pickle/dangerous-call tensor t']);
    }
  });
});

describe('names', () => {
  it('that deceive are told', () => {
    const named = (op: string): string[] => judge(model(graph({ nodes: [node({ op })] })));
    for (const op of ['Аdd', 'Add\u200b', 'Add\u0000', '\u202eddA', 'Ａdd'])
      expect(named(op)).toContain('warning onnx/deceptive-name');
    expect(judge(model(graph({ nodes: [node({ op: 'Add', name: 'слой_1 层' })] })))).toEqual([]);
    expect(judge(model(graph({ nodes: [node({ op: 'Add', name: 'a\u202eb' })] })))).toEqual([
      'warning onnx/deceptive-name',
    ]);
  });
});

describe('a walk', () => {
  it('offers metadata and documentation as free text, and unknown fields as artifacts', async () => {
    const content = model(
      graph({}),
      modelField.metadata('key', 'value'),
      bytesField(6, 'about'),
      bytesField(77, 'PK..'),
    );
    const { children } = parse(content);
    expect(children.map(({ member, expects }) => [member, expects])).toEqual([
      ['field 77', undefined],
      ['metadata', 'metadata'],
    ]);
    const text = await children[1]?.open();
    expect(Buffer.from(text?.read(0, text.size) ?? []).toString()).toBe('key: value\ndoc_string: about\n');
  });

  it('keeps what it found before the damage', () => {
    const { facts, anomalies } = parse(
      message(withTensor({ external: [['location', '/x']] }), announce(14, 99)),
    );
    expect(told(facts)).toEqual(['critical onnx/external-data-outside']);
    expect(anomalies).toMatchObject([{ kind: 'damaged', key: 'bad-protobuf' }]);
  });

  it('ends at graphs that are nested without end', () => {
    let inner = graph({});
    for (let depth = 0; depth <= limits.maxProtobufDepth; depth += 1)
      inner = graph({ nodes: [node({ op: 'If', attributes: [attribute.graph('then_branch', inner)] })] });
    expect(() => parse(model(inner))).toThrow('nested too deep');
  });

  it('costs what the graph costs, not what the tensors weigh', () => {
    const giant = 2 ** 30;
    const parts = [
      varintField(1, 1_048_576),
      varintField(1, 256),
      varintField(2, 1),
      bytesField(8, 'w'),
      varint(9 * 8 + 2),
      varint(giant),
    ];
    const tensorHead = message(...parts);
    const tensorTag = message(varint(5 * 8 + 2), varint(tensorHead.length + giant));
    const graphBytes = repeatedNodes(200);
    const tag = message(
      varint(7 * 8 + 2),
      varint(graphBytes.length + tensorTag.length + tensorHead.length + giant),
    );
    const start = message(varintField(1, 9), tag, graphBytes, tensorTag, tensorHead);
    const end = bytesField(8, message(varintField(2, 17)));
    let read = 0;
    const source = new CountingSource(new SparseSource(start, giant, end), (count) => (read += count));
    const began = performance.now();
    expect(identifyOnnx(start, source)?.confidence).toBe('certain');
    expect(parse(source)).toMatchObject({
      facts: { nodeCount: 200, tensorCount: 1, tensorIssues: [] },
      anomalies: [],
    });
    expect(read).toBeLessThan(2 ** 20);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('survives damage: a finding or a typed outcome', async () => {
    const original = model(
      graph({
        nodes: [
          node({
            op: 'If',
            attributes: [
              attribute.graph('then_branch', graph({ tensors: [tensor({ raw: new Uint8Array(16) })] })),
            ],
          }),
        ],
        tensors: [tensor({ external: [['location', '../x']] }), tensor({ raw: new Uint8Array(16) })],
      }),
      modelField.metadata('a', 'b'),
    );
    for (const bytesOf of mutations(original, 600)) {
      const { outcome, told: reported } = await inspectBytes(bytesOf, 'model.onnx');
      expect(reported.join()).not.toContain('internal-error');
      if (outcome !== 'scanned') expect(reported).not.toEqual([]);
    }
  });
});

function repeatedNodes(count: number): Uint8Array {
  return message(
    ...Array.from({ length: count }, (_, index) =>
      bytesField(1, node({ op: 'Conv', name: `n${String(index)}` })),
    ),
  );
}

/** Two pieces with zeros between them that nobody holds. */
class SparseSource implements ByteSource {
  readonly name = 'model.onnx';
  readonly size: number;
  readonly #start: Uint8Array;
  readonly #end: Uint8Array;

  constructor(start: Uint8Array, gap: number, end: Uint8Array) {
    this.#start = start;
    this.#end = end;
    this.size = start.length + gap + end.length;
  }

  read(offset: number, length: number): Uint8Array {
    const result = new Uint8Array(length);
    const endsAt = this.size - this.#end.length;
    for (const [piece, at] of [
      [this.#start, 0],
      [this.#end, endsAt],
    ] as const) {
      const from = Math.max(offset, at);
      const to = Math.min(offset + length, at + piece.length);
      if (from < to) result.set(piece.subarray(from - at, to - at), from - offset);
    }
    return result;
  }

  slice(offset: number, length: number, name: string = this.name): ByteSource {
    return new SliceSource(this, offset, length, name);
  }
}
