import { defineRule } from '../../../core/define.js';
import { describePathForm, pathForm, type PathForm } from '../../../judgement/paths/path-form.js';
import type { ExternalData, OnnxFacts } from '../facts.js';
import { quoteName } from '../../../judgement/graphs/quote-name.js';

/** Every location that is written, since readers differ on which of several counts. */
function locationsOf({ entries }: ExternalData): string[] {
  return entries.filter(([key]) => key.toLowerCase() === 'location').map(([, value]) => value);
}

function byLocation(
  externals: readonly ExternalData[],
): Map<string, { form: PathForm; data: ExternalData[] }> {
  const groups = new Map<string, { form: PathForm; data: ExternalData[] }>();
  for (const data of externals) {
    for (const location of locationsOf(data)) {
      const form = pathForm(location);
      if (form === undefined) continue;
      const group = groups.get(location);
      if (group === undefined) groups.set(location, { form, data: [data] });
      else group.data.push(data);
    }
  }
  return groups;
}

export const externalDataOutside = defineRule<OnnxFacts>({
  id: 'onnx/external-data-outside',
  title: 'Loading the model reads a file outside its folder',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'very-high',
  cwe: ['CWE-22', 'CWE-36', 'CWE-610'],
  cve: ['CVE-2022-25882', 'CVE-2024-27318', 'CVE-2024-5187', 'CVE-2026-27489'],
  references: ['https://onnx.ai/onnx/repo-docs/ExternalData.html'],
  since: '1.0.0',
  help: {
    why: 'Elements of a tensor may lie in a file beside the model, named by its location. A location that leaves the folder makes the reader open any file of the machine as weights, from where it comes out again in the output or in a saved copy; no exporter writes one.',
    fix: 'Do not load the model. Get it again from its publisher; genuine external data lies in the same folder under a plain name.',
  },
  *check({ externals }) {
    for (const [location, { form, data }] of byLocation(externals)) {
      const [first] = data;
      if (first === undefined) continue;
      yield {
        message: `The tensor ${quoteName(first.tensor)} is read from ${quoteName(location)}, which ${describePathForm(form)}`,
        at: { range: first.at, logical: `${first.scope}, tensor ${first.tensor}` },
        key: location,
        count: data.length,
        data: { tensor: first.tensor, location, form },
      };
    }
  },
});
