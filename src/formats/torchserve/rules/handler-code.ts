import { defineRule } from '../../../core/define.js';
import type { ModelArchiveFacts } from '../facts.js';

export const handlerCode = defineRule<ModelArchiveFacts>({
  id: 'torchserve/handler-code',
  title: 'Serving the model runs Python files of the archive',
  severity: 'info',
  securitySeverity: '3.9',
  precision: 'very-high',
  cwe: ['CWE-829'],
  cve: [],
  references: ['https://docs.pytorch.org/serve/custom_service.html'],
  since: '1.0.0',
  help: {
    why: 'The server imports the handler and the model file as soon as the archive is registered. What they do is judged where they stand; nothing confines them.',
    fix: 'Read the files, or build the archive yourself with a handler of your own or one of those that TorchServe brings along.',
  },
  *check({ files, manifest, manifestName }) {
    const code = files.filter(
      ({ role, name }) => role === 'modelFile' || (role === 'handler' && /[./\\]/.test(name)),
    );
    if (code.length === 0) return;
    const names = [...new Set(code.map(({ name }) => name.slice(0, 120)))].slice(0, 3);
    yield {
      message: `TorchServe runs ${names.map((name) => JSON.stringify(name)).join(', ')} when it serves this model`,
      at: { range: manifest, logical: manifestName },
      key: 'handler',
      count: code.length,
      data: { files: names },
    };
  },
});
