import { defineRule } from '../../../core/define.js';
import type { TfGraphFacts } from '../facts.js';
import { evidenceOf } from './judged-uses.js';

const saving = /^(Save|MergeV2|Sharded)/;

export const fileRead = defineRule<TfGraphFacts>({
  id: 'tf-graph/file-read',
  title: 'Running the graph reads or lists files of the machine',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-73', 'CWE-22', 'CWE-200'],
  cve: [],
  references: [
    'https://github.com/tensorflow/tensorflow/security/policy',
    'https://arxiv.org/abs/2601.04553',
  ],
  since: '1.0.0',
  help: {
    why: 'A graph that reads files gives what it finds to whoever calls the model, or to a node that sends it on. Models for inference are given their input; vocabularies come from the assets of the model itself.',
    fix: 'Do not load or run the model where it can reach files that matter. Get one that takes its input as tensors.',
  },
  check: (facts) =>
    evidenceOf(facts, ['read', 'source', 'cache', 'table', 'descriptor', 'saver'], (op) => !saving.test(op)),
});
