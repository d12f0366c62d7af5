import { sourceRule } from './source-rule.js';

export const customOperator = sourceRule(
  {
    id: 'python-source/custom-operator',
    title: 'TorchScript code calls operators of a library that is not part of PyTorch',
    severity: 'info',
    securitySeverity: '3.3',
    precision: 'high',
    cwe: ['CWE-829'],
    cve: [],
    references: ['https://docs.pytorch.org/tutorials/advanced/custom_ops_landing_page.html'],
    since: '1.0.0',
    help: {
      why: 'The model runs only where a native library with these operators is loaded, and what they do is nowhere in the file.',
      fix: 'Find out which library registers the namespace and whether you trust it; else ask for a model made of PyTorch operators.',
    },
  },
  'custom-operator',
);
