import { defineRule } from '../../../core/define.js';
import type { Severity } from '../../../core/types.js';
import { pathForm } from '../../../judgement/paths/path-form.js';
import type { ExternalData, OnnxFacts } from '../facts.js';
import { quoteName } from '../../../judgement/graphs/quote-name.js';

interface Trouble {
  readonly kind: string;
  readonly severity: Severity;
  readonly what: string;
}

/** A count of bytes as readers accept it; undefined for anything else. */
function bytesIn(text: string): number | undefined {
  return /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
}

function troubleWith(data: ExternalData): Trouble | undefined {
  const { location, offset = '0', length, expectedBytes, fileBytes } = data;
  if (/^[./\\\s]*$/.test(location)) return { kind: 'location', severity: 'warning', what: 'names no file' };
  if (pathForm(location) !== undefined) return undefined;
  const start = bytesIn(offset);
  const declared = length === undefined ? undefined : bytesIn(length);
  if (start === undefined)
    return {
      kind: 'offset',
      severity: 'warning',
      what: `has the offset ${quoteName(offset)}, which is no position`,
    };
  if (length !== undefined && declared === undefined)
    return {
      kind: 'length',
      severity: 'warning',
      what: `has the length ${quoteName(length)}, which is no size`,
    };
  if (declared !== undefined && expectedBytes !== undefined && declared !== expectedBytes)
    return {
      kind: 'expected',
      severity: 'warning',
      what: `takes ${String(declared)} bytes where its dimensions ask for ${String(expectedBytes)}`,
    };
  return troubleWithFile(start + (declared ?? expectedBytes ?? 0), fileBytes);
}

function troubleWithFile(end: number, fileBytes: number | undefined): Trouble | undefined {
  if (fileBytes === undefined)
    return { kind: 'missing', severity: 'info', what: 'is not there as a plain file of the scanned folder' };
  if (end <= fileBytes) return undefined;
  const what = `is read up to byte ${String(end)} of a file of ${String(fileBytes)} bytes`;
  return { kind: 'range', severity: 'warning', what };
}

export const externalDataRange = defineRule<OnnxFacts>({
  id: 'onnx/external-data-range',
  title: 'The model reads external data that is not there',
  severity: 'warning',
  securitySeverity: '5.5',
  precision: 'high',
  cwe: ['CWE-125', 'CWE-20'],
  cve: [],
  references: ['https://onnx.ai/onnx/repo-docs/ExternalData.html'],
  since: '1.0.0',
  help: {
    why: 'A tensor says where in which file its elements lie. Readers that trust offset and length read beyond the file, or take other bytes for weights than those that were reviewed.',
    fix: 'Scan the model together with the file that belongs to it, or get both again from their publisher.',
  },
  *check({ externals }) {
    const groups = new Map<string, { trouble: Trouble; data: ExternalData; count: number }>();
    for (const data of externals) {
      const trouble = troubleWith(data);
      if (trouble === undefined) continue;
      const key = `${trouble.kind} ${data.location}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { trouble, data, count: 1 });
      else group.count += 1;
    }
    for (const [key, { trouble, data, count }] of groups) {
      yield {
        message: `The external data ${quoteName(data.location)} of tensor ${quoteName(data.tensor)} ${trouble.what}`,
        severity: trouble.severity,
        at: { range: data.at, logical: `${data.scope}, tensor ${data.tensor}` },
        key,
        count,
        data: { tensor: data.tensor, location: data.location },
      };
    }
  },
});
