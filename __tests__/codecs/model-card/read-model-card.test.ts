import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { readModelCard } from '../../../src/codecs/model-card/read-model-card.js';
import type { Traits } from '../../../src/core/types.js';
import { FileBudget } from '../../../src/engine/file-budget.js';

function read(files: Readonly<Record<string, string>>): Traits {
  return readModelCard((path) => {
    const text = files[path];
    return text === undefined ? undefined : new MemorySource(Buffer.from(text), path);
  }, new FileBudget());
}

describe('what lies beside a model', () => {
  it('gives licence and task from the front matter of the card', () => {
    const card = '---\nlicense: mit\npipeline_tag: fill-mask\nmodel_name: tiny\n---\n# license: gpl';
    expect(read({ 'README.md': card })).toEqual({ license: 'mit', task: 'fill-mask', name: 'tiny' });
  });

  it('names a licence that is none of the list, and the first of several', () => {
    expect(read({ 'README.md': '---\nlicense: other\nlicense_name: llama3\n---\n' })).toEqual({
      license: 'llama3',
    });
    expect(read({ 'README.md': '---\r\nlicense:\r\n- apache-2.0\r\n- mit\r\n---\r\n' })).toEqual({
      license: 'apache-2.0',
    });
  });

  it('gives the architecture from the configuration', () => {
    const config = JSON.stringify({ model_type: 'bert', architectures: ['BertModel', 'Other'] });
    expect(read({ 'config.json': config })).toEqual({ family: 'bert', architecture: 'BertModel' });
  });

  it.each([
    ['nothing', {}],
    ['a card without front matter', { 'README.md': '# license: mit\n---\nlicense: mit\n---\n' }],
    ['front matter without an end', { 'README.md': '---\nlicense: mit\n' }],
    ['front matter that is no map', { 'README.md': '---\n- license\n---\n' }],
    ['front matter that is no YAML', { 'README.md': '---\n"\u0000: [\n---\n' }],
    ['values of other types', { 'README.md': '---\nlicense: {a: b}\npipeline_tag: 3\n---\n' }],
    ['a configuration that is no JSON', { 'config.json': '{' }],
    ['a configuration that is a list', { 'config.json': '["model_type"]' }],
    ['a configuration beyond any real one', { 'config.json': `{"model_type": "${'x'.repeat(300_000)}"}` }],
  ])('says nothing for %s', (_, files) => {
    expect(read(files)).toEqual({});
  });
});
