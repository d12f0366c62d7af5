import { defineRule } from '../../../core/define.js';
import type { Evidence } from '../../../core/types.js';
import { mapsOf, textIn, walkDocument, type DocumentMap, type ManifestFacts, type Placed } from '../facts.js';
import { note, shown } from './note.js';

/**
 * What transformers takes for a kernel of the hub: `owner/repository`, with `@revision` and `:function` behind it, blanks
 * around each, and anything before a bar (hub_kernels.is_kernel and load_and_register_attn_kernel).
 */
const kernelName = /^[^/:]+\/[^/:]+(?::[^/:]+)?$/;
const kernelKey = /_implementation(?:_internal)?$|^attn_implementation$/;

/**
 * Which repositories layers are replaced from (transformers, KernelConfig): by the layer's class, and the device, each
 * `owner/repository:Layer`. Configurations of other kernels hold dtypes, paths and names of distributions.
 */
const mappingKey = /^kernel_(?:config|mapping)s?$/;
const layerOfRepository = /^[A-Za-z][\w.-]*\/[A-Za-z][\w.-]*(?:@[\w.-]+)?:[A-Za-z_]\w*$/;
const repository = /^[A-Za-z][\w.-]*\/[A-Za-z][\w.-]*(?:@[\w.-]+)?$/;
const layerPath =
  /(?:^|\.)kernel_mappings?\.[A-Z]\w*(?:\.(?:cuda|rocm|xpu|npu|neuron|tpu|mps|cpu|repo_id|\d+))*$/;
const fileEnding = /\.[a-z]\w{0,5}$/i;

export const hubKernel = defineRule<ManifestFacts>({
  id: 'manifest/hub-kernel',
  title: 'The configuration has the loader download and import a compute kernel',
  severity: 'critical',
  securitySeverity: '9.6',
  precision: 'high',
  cwe: ['CWE-829', 'CWE-915'],
  cve: ['CVE-2026-4372'],
  references: ['https://github.com/advisories/GHSA-29pf-2h5f-8g72'],
  since: '1.0.0',
  help: {
    why: 'transformers 4.56 to 5.2 take the attention implementation from the model’s configuration and download and import the repository that it names, without asking for trust_remote_code.',
    fix: 'Remove the key, or do not load the model; use a transformers release that ignores it.',
  },
  *check({ documents }) {
    for (const root of documents)
      for (const placed of mapsOf(root)) {
        yield* judge(placed);
        yield* judgeMapping(placed);
      }
  },
});

function* judgeMapping(placed: Placed<DocumentMap>): Iterable<Evidence> {
  for (const { key, value } of placed.node.entries) {
    if (!mappingKey.test(key) || isInMapping(placed)) continue;
    const { path } = placed;
    for (const inner of walkDocument(value)) {
      const name = textIn(inner.node);
      const place = [key, inner.path].filter((part) => part !== '').join('.');
      if (name === undefined || !isKernelOf(place, name)) continue;
      const where = path === '' ? place : `${path}.${place}`;
      const message = `The repository ${shown(name)} is named for kernels, which are downloaded and imported where they are used`;
      yield note(inner.node.at, where, name, message, 'warning');
    }
  }
}

function isKernelOf(place: string, name: string): boolean {
  if (layerOfRepository.test(name)) return true;
  return layerPath.test(place) && repository.test(name) && !fileEnding.test(name);
}

/** The walk from there sees a mapping in a configuration of kernels, too. */
function isInMapping(placed: Placed): boolean {
  for (let at: Placed | undefined = placed; at !== undefined; at = at.parent)
    if (mappingKey.test(at.key)) return true;
  return false;
}

function* judge(placed: Placed<DocumentMap>): Iterable<Evidence> {
  for (const { key, value } of placed.node.entries) {
    if (!kernelKey.test(key)) continue;
    const { path } = placed;
    for (const inner of walkDocument(value)) {
      const name = textIn(inner.node);
      if (name === undefined || !kernelName.test(name.split('|')[name.includes('|') ? 1 : 0] ?? '')) continue;
      const where = path === '' ? key : `${path}.${key}`;
      const message = `transformers downloads the repository ${shown(name)} and imports it as ${key}`;
      yield note(inner.node.at, where, name, message);
    }
  }
}
