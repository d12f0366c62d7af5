/** Chat templates in the files that carry them. */
import { made, type Choose } from '../choose.js';
import type { Grammar, MadeFile } from '../grammar.js';
import { chatTemplate, jinjaEscape } from './payloads.js';

/** The template as its own file, or in the configurations of a tokenizer and a processor. */
function carried(choose: Choose, template: string): MadeFile {
  const configuration = (value: unknown): Buffer =>
    Buffer.from(
      JSON.stringify({ model_max_length: 512, tokenizer_class: 'LlamaTokenizer', chat_template: value }),
    );
  return choose.pick<MadeFile>([
    { name: 'chat_template.jinja', bytes: Buffer.from(template) },
    { name: 'tokenizer_config.json', bytes: configuration(template) },
    { name: 'tokenizer_config.json', bytes: configuration([{ name: 'default', template }]) },
    { name: 'chat_template.json', bytes: Buffer.from(JSON.stringify({ chat_template: template })) },
    { name: 'processor_config.json', bytes: configuration(template) },
  ]);
}

export const templateGrammar: Grammar = {
  genuine: made((choose) => carried(choose, chatTemplate(choose))),
  hostile: made((choose) => carried(choose, chatTemplate(choose, jinjaEscape(choose)))),
};
