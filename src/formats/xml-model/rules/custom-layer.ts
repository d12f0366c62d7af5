import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { Evidence } from '../../../core/types.js';
import {
  extensionVersions,
  isOpenvinoOperation,
  openvinoOpset,
} from '../../../knowledge/openvino/layer-types.js';
import type { OpenvinoLayer, XmlModelFacts } from '../facts.js';

/** A file that code is loaded from, or a path that is no parameter of a layer. */
const program =
  /\.(?:so|dll|dylib|py|pyd|cl|xml|js)(?:[.\d]*)$|^(?:\/|\\\\|[a-z]:[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/i;
const interpreted = /^(?:python|py|custom|script|lambda)\w*$/i;

export const customLayer = defineRule<XmlModelFacts>({
  id: 'xml-model/custom-layer',
  title: 'The model needs a layer of a library that is not part of OpenVINO',
  severity: 'critical',
  securitySeverity: '9.3',
  precision: 'high',
  cwe: ['CWE-829', 'CWE-114'],
  cve: [],
  references: ['https://docs.openvino.ai/2025/documentation/openvino-extensibility.html'],
  since: '1.0.0',
  help: {
    why: 'Custom operations come from a native library that has to be loaded first. A model that names such a library itself has its loader run that code.',
    fix: 'Load only extension libraries that you built; compare the layer with what the converter writes.',
  },
  *check({ layers }) {
    for (const layer of layers) yield* judge(layer);
  },
});

function* judge({ name, type, version, libraries, at }: OpenvinoLayer): Iterable<Evidence> {
  const place = { line: at.line, column: at.column, logical: `layer ${name}` };
  const library = libraries.find(({ value }) => program.test(value));
  if (library !== undefined) {
    const message = `The layer ${JSON.stringify(name)} (${type === '' ? 'of no type' : type}) names a library or file to load: ${library.attribute}=${quoted(library.value, 200)}`;
    yield { message, at: place, key: `library ${type} ${library.value.slice(0, 120)}` };
    return;
  }
  const origin = originOf(type, version);
  if (origin === undefined) return;
  yield {
    message: `The layer ${JSON.stringify(name)} is ${type} of ${origin}`,
    severity: interpreted.test(type) ? 'warning' : 'info',
    at: place,
    key: `type ${type} ${version}`,
  };
}

/** Where the operation comes from; undefined where OpenVINO has it. Versions up to 7 of the format name no set. */
function originOf(type: string, version: string): string | undefined {
  if (extensionVersions.has(version)) return 'an extension';
  if (version === '') return interpreted.test(type) ? 'no set' : undefined;
  if (!openvinoOpset.test(version)) return `the operation set ${JSON.stringify(version)}`;
  if (!version.startsWith('opset') || isOpenvinoOperation(type)) return undefined;
  return `${version}, which does not have it: only an extension can`;
}
