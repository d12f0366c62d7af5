import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { Evidence } from '../../../core/types.js';
import type { NamedPlace, SafetensorsFacts } from '../facts.js';

export const ambiguousHeader = defineRule<SafetensorsFacts>({
  id: 'safetensors/ambiguous-header',
  title: 'The header reads differently from one reader to the next',
  severity: 'warning',
  securitySeverity: '6.5',
  precision: 'very-high',
  cwe: ['CWE-436'],
  cve: [],
  references: [
    'https://github.com/huggingface/safetensors#format',
    'https://www.rfc-editor.org/rfc/rfc8259#section-4',
  ],
  since: '1.0.0',
  help: {
    why: 'No writer gives a name twice or describes a tensor by anything but an object. Some readers take the first, some the last, some refuse: what was reviewed need not be what is loaded.',
    fix: 'Do not load the file. Ask for one that the safetensors library itself wrote.',
  },
  *check({ repeated, unusual }) {
    yield* evidence('repeated', 'The header gives a name more than once', repeated);
    yield* evidence('unusual', 'Only some readers understand how a tensor is described', unusual);
  },
});

function* evidence(key: string, what: string, places: readonly NamedPlace[]): Generator<Evidence> {
  const [first] = places;
  if (first === undefined) return;
  yield {
    message: `${what}: ${quoted(first.name)}`,
    at: { range: first.at, logical: first.name },
    key,
    count: places.length,
    data: { names: places.slice(0, 5).map(({ name }) => name) },
  };
}
