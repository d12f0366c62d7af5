/** Files that follow the grammar of their format by and large: nobody knows what becomes of them. */
import fc from 'fast-check';

const little = (value, width) => {
  const bytes = Buffer.alloc(width);
  bytes.writeUIntLE(value, 0, Math.min(width, 6));
  return bytes;
};
const join = (...parts) => Buffer.concat(parts.map((part) => Buffer.from(part)));
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const word = fc.stringMatching(/^[a-z_]{1,10}$/);

/* Pickle: values that leave the stack one higher. */
const shortText = text.map((value) => {
  const bytes = Buffer.from(value);
  return join([0x8c, bytes.length], bytes);
});
const pickleValue = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie('plain'), tie('container'), tie('memoized')),
  plain: fc.oneof(
    fc
      .constantFrom('N', '\x88', ']', '}', ')', '\x8f', 'I7\n', 'F1.5\n', 'L-1L\n', "S'a'\n", 'Vb\n')
      .map((opcodes) => Buffer.from(opcodes, 'latin1')),
    fc.nat(255).map((value) => join('K', [value])),
    fc.integer().map((value) => {
      const bytes = Buffer.alloc(4);
      bytes.writeInt32LE(value);
      return join('J', bytes);
    }),
    fc.uint8Array({ maxLength: 40 }).map((bytes) => join('B', little(bytes.length, 4), bytes)),
    shortText,
    fc.constant(join('ccollections\nOrderedDict\n)R')),
  ),
  container: fc
    .tuple(fc.constantFrom('le', 'tt', 'du', 'sa'), fc.array(tie('value'), { maxLength: 5 }))
    .map(([[kind], items]) => {
      const open = { l: ']', t: '', d: '}', s: '\x8f' }[kind];
      const close = { l: 'e', t: 't', d: 'u', s: '\x90' }[kind];
      const keyed = kind === 'd' ? items.flatMap((item) => [join('K\x01'), item]) : items;
      return join(Buffer.from(open, 'latin1'), '(', ...keyed, Buffer.from(close, 'latin1'));
    }),
  memoized: tie('value').map((inner) => join(inner, [0x94])),
})).value;

const program = fc
  .tuple(fc.constantFrom(0, 2, 3, 4, 5), fc.array(pickleValue, { maxLength: 8 }))
  .map(([protocol, values]) => join(protocol === 0 ? '' : [0x80, protocol], ...values, 'N.'));

/* Protocol buffers: fields of every wire type, nested. */
const varint = (value) => {
  const bytes = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
};
const message = fc.letrec((tie) => ({
  message: fc.array(tie('field'), { maxLength: 8 }).map((fields) => join(...fields)),
  field: fc
    .tuple(
      fc.integer({ min: 1, max: 30 }),
      fc.oneof({ maxDepth: 5 }, tie('number'), tie('fixed'), tie('string'), tie('nested')),
    )
    .map(([number, [type, bytes]]) => join(varint(number * 8 + type), bytes)),
  number: fc.maxSafeNat().map((value) => [0, varint(value)]),
  fixed: fc.constantFrom([1, Buffer.alloc(8)], [5, Buffer.alloc(4)]),
  string: text.map((value) => [2, join(varint(Buffer.byteLength(value)), value)]),
  nested: tie('message').map((inner) => [2, join(varint(inner.length), inner)]),
})).message;

/* MessagePack. */
const packed = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, tie('plain'), tie('array'), tie('map')),
  plain: fc.oneof(
    fc
      .constantFrom([0xc0], [0xc2], [0xc3], [0xcb, 0, 0, 0, 0, 0, 0, 0, 0])
      .map((bytes) => Buffer.from(bytes)),
    fc.nat(127).map((value) => Buffer.from([value])),
    word.map((value) => join([0xa0 + value.length], value)),
    fc.uint8Array({ maxLength: 30 }).map((bytes) => join([0xc4, bytes.length], bytes)),
    fc
      .tuple(fc.nat(127), fc.uint8Array({ maxLength: 30 }))
      .map(([type, bytes]) => join([0xc7, bytes.length, type], bytes)),
  ),
  array: fc.array(tie('value'), { maxLength: 6 }).map((items) => join([0x90 + items.length], ...items)),
  map: fc
    .array(fc.tuple(word, tie('value')), { maxLength: 6 })
    .map((pairs) =>
      join(
        [0x80 + pairs.length],
        ...pairs.flatMap(([key, value]) => [join([0xa0 + key.length], key), value]),
      ),
    ),
})).value;

/* Text. */
const document = fc.jsonValue({ maxDepth: 5 });
const keys = [
  'auto_map',
  '_target_',
  'module',
  'class_name',
  'config',
  'chat_template',
  'layers',
  'function',
  'nodes',
  'command',
  '__metadata__',
  '__loader__',
  '__class__',
  'learner',
];
const manifest = fc
  .dictionary(fc.oneof(fc.constantFrom(...keys), word), document, { maxKeys: 8 })
  .map((value) => Buffer.from(JSON.stringify(value)));
const lines = (unit) => fc.array(unit, { maxLength: 20 }).map((list) => Buffer.from(list.join('\n')));
const yaml = lines(
  fc
    .tuple(
      fc.constantFrom('', '  ', '    ', '- '),
      fc.oneof(fc.constantFrom(...keys), word),
      fc.oneof(text, fc.constantFrom('&a', '*a', '!!python/name:x', '|', '>', '[', '{')),
    )
    .map(([indent, key, value]) => `${indent}${key}: ${value}`),
);
const expression = fc.letrec((tie) => ({
  expression: fc.oneof({ maxDepth: 5 }, tie('name'), tie('attribute'), tie('call'), tie('binary')),
  name: fc.oneof(
    word,
    text.map((value) => JSON.stringify(value)),
    fc.nat(1000).map(String),
  ),
  attribute: fc.tuple(tie('expression'), word).map(([left, name]) => `${left}.${name}`),
  call: fc
    .tuple(tie('expression'), fc.array(tie('expression'), { maxLength: 3 }))
    .map(([left, items]) => `${left}(${items.join(', ')})`),
  binary: fc
    .tuple(tie('expression'), fc.constantFrom('+', '~', '|', 'and', 'in', '==', '%'), tie('expression'))
    .map((parts) => parts.join(' ')),
})).expression;
const template = lines(
  fc.oneof(
    expression.map((value) => `{{ ${value} }}`),
    expression.map((value) => `{% set x = ${value} %}`),
    expression.map((value) => `{% for i in ${value} %}{{ i }}{% endfor %}`),
    expression.map((value) => `{%- if ${value} -%}`),
    fc.constantFrom('{% endif %}', '{% macro m(a) %}', '{% endmacro %}', '{# note #}'),
    text,
  ),
);
const source = lines(
  fc
    .tuple(
      fc.constantFrom('', '    ', '        '),
      fc.oneof(
        expression,
        expression.map((value) => `x = ${value}`),
        expression.map((value) => `if ${value}:`),
        word.map((name) => `def ${name}(self, *args):`),
        word.map((name) => `class ${name}:`),
        fc.tuple(word, word).map(([module, name]) => `from ${module} import ${name}`),
        word.map((name) => `import ${name}`),
        fc.constantFrom(
          'try:',
          'except Exception:',
          'return lambda: 1',
          '"""',
          'async with a as b:',
          'match x:',
          'case [1, *_]:',
          '@decorator',
        ),
      ),
    )
    .map((parts) => parts.join('')),
);
const xml = fc
  .letrec((tie) => ({
    element: fc
      .tuple(
        word,
        fc.array(fc.tuple(word, word), { maxLength: 3 }),
        fc.array(fc.oneof({ maxDepth: 5 }, word, tie('element')), { maxLength: 4 }),
      )
      .map(
        ([name, attributes, children]) =>
          `<${name}${attributes.map(([key, value]) => ` ${key}="${value}"`).join('')}>${children.join('')}</${name}>`,
      ),
  }))
  .element.map((element) => Buffer.from(element));

/** By target: a name and an arbitrary of bytes. */
export const loose = {
  pickle: { name: 'model.pkl', files: program },
  joblib: { name: 'model.joblib', files: program },
  'tf-graph': { name: 'saved_model.pb', files: message },
  onnx: { name: 'model.onnx', files: message },
  paddle: { name: 'inference.pdmodel', files: message },
  coreml: { name: 'model.mlmodel', files: message },
  msgpack: { name: 'flax_model.msgpack', files: packed },
  manifest: { name: 'config.json', files: manifest },
  keras: { name: 'config.json', files: manifest },
  skops: { name: 'schema.json', files: manifest },
  xgboost: { name: 'model.json', files: manifest },
  'shard-index': { name: 'model.safetensors.index.json', files: manifest },
  torchserve: { name: 'model-config.yaml', files: yaml },
  'jinja-template': { name: 'chat_template.jinja', files: template },
  'python-source': { name: 'modeling_x.py', files: source },
  'xml-model': { name: 'model.xml', files: xml },
};
