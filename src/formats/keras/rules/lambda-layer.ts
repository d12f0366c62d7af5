import { defineRule } from '../../../core/define.js';
import type { Evidence } from '../../../core/types.js';
import { judgeCode } from '../../../judgement/python/judge-code.js';
import type { CodeFact, KerasFacts, OpaqueCodeFact } from '../facts.js';
import { at, spellPlace } from './at.js';
import { spellName } from '../../../core/spell-name.js';
import { describeNames } from '../../../judgement/python/describe-names.js';

/** Calls that one message shows. */
const maxShown = 3;

export const lambdaLayer = defineRule<KerasFacts>({
  id: 'keras/lambda-layer',
  title: 'A layer carries Python code that runs when the model is loaded or called',
  severity: 'critical',
  securitySeverity: '9.8',
  precision: 'very-high',
  cwe: ['CWE-94', 'CWE-502'],
  cve: ['CVE-2024-3660', 'CVE-2025-9905', 'CVE-2025-9906', 'CVE-2021-37678'],
  references: [
    'https://www.kb.cert.org/vuls/id/253266',
    'https://keras.io/api/layers/core_layers/lambda/',
    'https://github.com/keras-team/keras/security/advisories/GHSA-36rr-ww3j-vrjv',
  ],
  since: '1.0.0',
  help: {
    why: 'Keras keeps a lambda as compiled bytecode and runs it inside the model. HDF5 files ignore safe_mode, and it can be switched off elsewhere, so whoever writes the file decides what runs.',
    fix: 'Replace the lambda by a registered layer of your own code, or load the file only if you trust its publisher.',
  },
  *check({ code, opaqueCode }) {
    for (const fact of code) yield codeEvidence(fact);
    for (const fact of opaqueCode) yield opaqueEvidence(fact);
  },
});

function codeEvidence(fact: CodeFact): Evidence {
  const notes = judgeCode(fact.uses);
  const place = `The ${fact.key.replace('[]', '') || 'code'} of ${spellPlace(fact)}`;
  const [first] = notes;
  const calls = notes.slice(0, maxShown).map(({ use }) => use.expression);
  const message =
    first === undefined
      ? `${place} is Python code (${spellCode(fact)}): it ${fact.isWhole ? describeNames(fact.uses.map(spellName)) : 'could not be read to its end'}`
      : `${place} is Python code that runs ${calls.join('; ')}: it ${first.effect}`;
  return {
    message: message.slice(0, 1_000),
    severity: first === undefined ? 'warning' : 'critical',
    at: at(fact),
    key: `${fact.layer} ${fact.key} ${notes.map(({ subject }) => subject).join()}`.slice(0, 300),
    data: {
      layer: fact.layer,
      argument: fact.key,
      calls: notes.slice(0, 20).map(({ subject }) => subject),
      expressions: notes.slice(0, 20).map(({ use }) => use.expression),
      functions: fact.functions.slice(0, 10),
      strings: fact.strings.slice(0, 10),
      python: fact.versions.join(', '),
    },
  };
}

function opaqueEvidence(fact: OpaqueCodeFact): Evidence {
  return {
    message: `The ${fact.key} of ${spellPlace(fact)} holds ${String(fact.characters)} characters where a function belongs, and they are no code that any Python reads`,
    severity: 'warning',
    at: at(fact),
    key: `${fact.layer} ${fact.key} opaque`,
    data: { layer: fact.layer, argument: fact.key },
  };
}

function spellCode({ functions, versions }: CodeFact): string {
  const python = versions.length === 0 ? '' : `, Python ${versions.join(' or ')}`;
  return `${functions.slice(0, 3).join(', ') || 'no function'}${python}`;
}
