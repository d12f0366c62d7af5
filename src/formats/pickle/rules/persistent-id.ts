import { pickleRule } from './pickle-rule.js';

export const persistentId = pickleRule(
  {
    id: 'pickle/persistent-id',
    title: 'The pickle asks its loader for an unusual persistent object',
    severity: 'critical',
    securitySeverity: '7.4',
    precision: 'medium',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#persistence-of-external-objects'],
    since: '1.0.0',
    help: {
      why: 'A persistent id is resolved by the loader. torch writes only storages there; another id makes older loaders look up modules and sources, and one that holds callables hands them to the loader.',
      fix: 'Do not load the file with torch.load(weights_only=False); save the model again with a current release.',
    },
  },
  'persistent-id',
);
