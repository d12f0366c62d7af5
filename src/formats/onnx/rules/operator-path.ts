import { defineRule } from '../../../core/define.js';
import type { Severity } from '../../../core/types.js';
import { pathAttributes } from '../../../knowledge/onnx/domains.js';
import { describePathForm, pathForm } from '../../../judgement/paths/path-form.js';
import type { OnnxFacts, OnnxOperator, TextAttribute } from '../facts.js';
import { nameOf, placeOf } from './judge-operator.js';
import { quoteName } from '../../../judgement/graphs/quote-name.js';

const library = /\.(so(\.\d+)*|dll|dylib|pyd|exe|sh|bat|ps1|py)$/i;
/** One line without blanks around it, as nobody writes prose or a vocabulary. */
const pathLike = /^[^\s][^\n\r\t]{0,300}$/;

interface Reading {
  readonly severity: Severity;
  readonly what: string;
}

function isOpened({ opType }: OnnxOperator, { name }: TextAttribute): boolean {
  return pathAttributes.some((row) => row.opType === opType && row.attribute === name);
}

function readingOf(operator: OnnxOperator, attribute: TextAttribute): Reading | undefined {
  const { text } = attribute;
  if (!pathLike.test(text)) return undefined;
  const form = pathForm(text);
  if (isOpened(operator, attribute))
    return (
      form && {
        severity: 'critical',
        what: `onnxruntime opens the file, and the path ${describePathForm(form)}`,
      }
    );
  if (library.test(text)) return { severity: 'critical', what: 'it names native or executable code' };
  if (form === undefined || form === 'nul' || form === 'variable') return undefined;
  // One slash alone is a separator, a colon a label: only what leads somewhere counts.
  const leads = /^[/\\]+[\w.-]+[/\\]|^[a-z]:[/\\]|^\\\\|^~\/|\.\.[/\\]|^(https?|ftp|file|s3|gs|hdfs|data):/i;
  return leads.test(text) ? { severity: 'warning', what: `the path ${describePathForm(form)}` } : undefined;
}

export const operatorPath = defineRule<OnnxFacts>({
  id: 'onnx/operator-path',
  title: 'An operator of the model is given a path or an address of the machine it runs on',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'medium',
  cwe: ['CWE-22', 'CWE-73', 'CWE-427'],
  cve: [],
  references: ['https://onnxruntime.ai/docs/execution-providers/EP-Context-Design.html'],
  since: '1.0.0',
  help: {
    why: 'Operators outside the standard may open what their attributes name: a compiled context, a library, a vocabulary. A path that leaves the folder of the model, or names code, makes the reader open what the author of the model chose.',
    fix: 'Get the model from a source you trust, with everything it needs beside it.',
  },
  *check({ operators }) {
    for (const operator of operators) {
      for (const attribute of operator.texts) {
        const reading = readingOf(operator, attribute);
        if (reading === undefined) continue;
        yield {
          message: `The node ${quoteName(operator.node)} runs ${nameOf(operator)} with ${attribute.name}=${quoteName(attribute.text)}: ${reading.what}`,
          severity: reading.severity,
          at: placeOf(operator),
          key: `${nameOf(operator)} ${attribute.name} ${attribute.text}`,
          data: { operator: nameOf(operator), attribute: attribute.name, value: attribute.text },
        };
      }
    }
  },
});
