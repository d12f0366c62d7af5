/** https://github.com/NVIDIA-NeMo/NeMo/blob/main/nemo/core/connectors/save_restore_connector.py */
import { readTar } from '../../codecs/tar/read-tar.js';
import type { TarEntry } from '../../codecs/tar/tar-entry.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { NemoArtifact, NemoFacts } from './facts.js';
import { configName } from './identify.js';
const weightsName = /(?:^|\/)(?:model_weights\.ckpt|[\w.-]+\.ckpt|model_weights\/.*)$/;
/** A part of the archive, as the configuration names it. */
const artifact = /\bnemo:([^\s"',\]}]{1,1024})/g;

/** What NeMo adds to the archive: what its members are, and which of them the configuration opens. */
export function parseNemo(source: ByteSource, { budget }: ParseContext): Parsed<NemoFacts> {
  const entries = readTar(source, budget).entries.filter(({ kind, size }) => kind === 'file' && size > 0);
  const names = new Set(entries.map(({ name }) => plain(name)));
  const configurations = entries.filter(({ name }) => configName.test(name));
  const tooLong = configurations.filter(({ data }) => data.length > limits.maxYamlBytes);
  return {
    facts: {
      members: [...names].slice(0, limits.maxGraphFacts),
      artifacts: configurations.flatMap((entry) => artifactsOf(source, entry, names)),
    },
    children: entries.flatMap((entry) => childOf(source, entry)),
    anomalies: tooLong.map(({ data }): Anomaly => ({
      kind: 'limit',
      at: data,
      detail: 'its configuration is longer than is read',
      key: 'configuration',
    })),
    covered: [],
  };
}

function artifactsOf(source: ByteSource, { data }: TarEntry, names: ReadonlySet<string>): NemoArtifact[] {
  const bytes = source.read(data.offset, Math.min(data.length, limits.maxYamlBytes));
  const paths = Array.from(Buffer.from(bytes).toString('utf8').matchAll(artifact), ([, path = '']) => path);
  return [...new Set(paths)]
    .slice(0, limits.maxGraphFacts)
    .map((path) => ({ path, at: data, isThere: names.has(plain(path)) }));
}

function childOf(source: ByteSource, { name, data, sparse }: TarEntry): Child[] {
  const expects = configName.test(name) ? 'manifest' : weightsName.test(name) ? 'torch' : undefined;
  if (expects === undefined || sparse !== undefined) return [];
  const open = (): ByteSource => source.slice(data.offset, data.length, name);
  return [{ member: name, expects, range: data, open }];
}

function plain(name: string): string {
  return name.replace(/^(?:\.\/)+/, '');
}
