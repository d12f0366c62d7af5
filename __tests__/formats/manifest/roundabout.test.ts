import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { safetensors } from '../../support/safetensors-assembler.js';

async function grave(name: string, content: string | Uint8Array): Promise<string[]> {
  const { told } = await inspectBytes(Buffer.from(content), name);
  return told.filter((line) => !line.startsWith('info'));
}

const target = 'critical manifest/dangerous-target';

describe('names that are reached in roundabout ways', () => {
  it.each([
    ['another module holds it', 'config.json', '{"func": "site.os.system", "args": "id"}'],
    ['module and function stand apart', 'config.json', '{"module": "trace.os", "function": "popen"}'],
    ['a tag is long', 'hyperparams.yaml', `a: !new:${'os.path.'.repeat(40)}os.system [id]\n`],
    ['a tag is escaped', 'hyperparams.yaml', 'a: !new:os%2Esystem [id]\n'],
    ['a tag stands alone', 'hyperparams.yaml', '!new:os.system [id]\n'],
    ['a comma stands in quotes', 'config.yaml', `a:\n  _target_: "\${oc.env:'A,B',os.system}"\n`],
    [
      'a value refers to what stands beside itself',
      'config.yaml',
      'm: {x: "${.z}", z: os.system}\ny: {_target_: "${m.x}", z: torch.nn.Linear}\n',
    ],
    ['much of nothing is put in', 'config.yaml', `e: ""\na:\n  _target_: "${'${e}'.repeat(65)}os.system"\n`],
    [
      'it is the last of many values',
      'config.json',
      `{"_target_": "operator.methodcaller", "_args_": [${'"a", '.repeat(300)}"system"]}`,
    ],
  ])('%s', async (_, name, text) => {
    expect(await grave(name, text)).toEqual([target]);
  });

  it('say so where there is more to put in than is followed', async () => {
    const text = `e: ""\na:\n  _target_: "${'${e}'.repeat(1_500)}torch.nn.Linear"\n`;
    expect(await grave('config.yaml', text)).toEqual(['warning manifest/dangerous-target']);
  });

  it('read what is evaluated behind other evaluations', async () => {
    const text = `a: >-\n  ${"${eval:'1'}".repeat(40)}\${my.Eval:'__import__("os").system("id")'}\nb: 1\n`;
    expect(await grave('hparams.yaml', text)).toContainEqual(
      expect.stringMatching(/^critical python-source/),
    );
  });

  it.each([
    ['blanks follow', `{"_target_": "os.system", "command": "id"}${' '.repeat(70)}`],
    ['keys have no quotes', '{_target_: os.system, command: id}'],
  ])('are found in the metadata of tensors where %s', async (_, config) => {
    const header = safetensors({ __metadata__: { config } as never });
    expect(await grave('model.safetensors', header)).toContain(`${target} __metadata__[config]`);
  });
});

describe('words that look like these', () => {
  it.each([
    ['a split', 'config.json', '{"_target_": "functools.partial", "split": "eval", "mode": "exec"}'],
    ['a stage beside a tag', 'hyperparams.yaml', 'stage: eval\ngetter: !name:operator.attrgetter [weight]\n'],
    ['a method of modules', 'config.json', '{"_target_": "operator.methodcaller", "_args_": ["eval"]}'],
    ['texts that go on', 'hparams.yaml', `name: "run_\${eval:'\${a}+\${b}'}_(v2)_\${model.name}"\na: 1\n`],
    ['another language', 'config.yaml', 'path: !expr here::here("data")\nf: !code "function(x) { x }"\n'],
  ])('%s', async (_, name, text) => {
    expect(await grave(name, text)).toEqual([]);
  });
});
