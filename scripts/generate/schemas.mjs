import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { z } from 'zod';

/** The JSON Schemas of the files that users write or keep, from the schemas that validate them: path and text. */
export async function schemas(root) {
  const { configurationSchema } = await import('../../lib/policy/configuration-schema.js');
  const { baselineSchema } = await import('../../lib/policy/baseline-schema.js');
  const options = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8'));
  const render = (schema, title, description) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
    return format(JSON.stringify({ $schema, title, description, ...rest }), { ...options, parser: 'json' });
  };
  return [
    [
      'docs/config.schema.json',
      await render(
        configurationSchema,
        'ModelAudit configuration',
        'What `.modelaudit.yml` may say; docs/configuration.md explains it.',
      ),
    ],
    [
      'docs/baseline.schema.json',
      await render(
        baselineSchema,
        'ModelAudit baseline',
        'What `modelaudit --write-baseline` writes and `--baseline` reads.',
      ),
    ],
  ];
}
