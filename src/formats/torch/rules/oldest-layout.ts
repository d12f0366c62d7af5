import { defineRule } from '../../../core/define.js';
import type { TorchFacts } from '../facts.js';

export const oldestLayout = defineRule<TorchFacts>({
  id: 'torch/oldest-layout',
  title: 'The file has the layout of the first PyTorch, which is read without restrictions',
  severity: 'info',
  securitySeverity: '3.5',
  precision: 'very-high',
  cwe: ['CWE-502'],
  cve: ['CVE-2025-32434'],
  references: [
    'https://github.com/pytorch/pytorch/security/advisories/GHSA-53q9-r3pm-6pq6',
    'https://docs.pytorch.org/docs/main/generated/torch.load.html',
  ],
  since: '1.0.0',
  help: {
    why: 'torch.load reads a tar archive of this layout with the plain unpickler, three members one after the other. Up to PyTorch 2.5 it does so even with weights_only=True; later versions refuse such a file unless weights_only=False is given.',
    fix: 'Load the file once in an isolated environment and save it anew as safetensors or with a current torch.save.',
  },
  *check({ layout }) {
    if (layout !== 'tar') return;
    yield {
      message: 'PyTorch reads this tar archive with the plain unpickler, up to 2.5 despite weights_only=True',
      at: {},
      key: 'tar',
    };
  },
});
