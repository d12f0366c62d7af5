import { defineReader } from '../../core/define.js';
import type { KerasFacts } from './facts.js';
import { parseKerasArchive } from './parse-archive.js';
import { parseKerasConfig } from './parse-config.js';
import { parseKerasMetadata } from './parse-metadata.js';
import { kerasArchiveRules, kerasRules } from './rules/index.js';
import { kerasCodeViews, kerasConfigViews, kerasImports, kerasTraits } from './views.js';

export const config = defineReader<KerasFacts>({
  parse: parseKerasConfig,
  rules: kerasRules,
  views: kerasConfigViews,
  traits: kerasTraits,
  imports: kerasImports,
});

export const archive = defineReader<KerasFacts>({
  parse: parseKerasArchive,
  rules: kerasArchiveRules,
});

export const metadata = defineReader<KerasFacts>({
  parse: parseKerasMetadata,
  rules: kerasRules,
  views: kerasCodeViews,
  imports: kerasImports,
});
