import { readModelCard } from '../../codecs/model-card/read-model-card.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource, Portrait, Traits } from '../../core/types.js';
import { maskSecrets } from '../../judgement/text/find-secrets.js';
import { compareText } from '../compare-text.js';
import type { ReadArtifact } from './describe-artifact.js';
import { portraitBounds } from '../bounds.js';

/** Collects what the artifacts of one file say of themselves; the outermost has the first word. */
export class Portraits {
  readonly #budget: Budget;
  readonly #imports = new Set<string>();
  #traits: Traits = {};

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** A portrait is a courtesy: where the artifact breaks off, there is less to tell. */
  add(artifact: ReadArtifact): void {
    try {
      const { traits, imports } = artifact.portrait();
      this.#traits = { ...traits, ...this.#traits };
      for (const name of imports)
        if (this.#imports.size < limits.maxComparedImports) this.#imports.add(bounded(name));
    } catch (error) {
      if (!(error instanceof FormatError || error instanceof LimitError)) throw error;
    }
  }

  /** @param sibling opens a file beside the portrayed one: the model card, the configuration */
  finish(sibling: (path: string) => ByteSource | undefined): Portrait {
    const traits = { ...readModelCard(sibling, this.#budget), ...this.#traits };
    return { traits: boundTraits(traits), imports: [...this.#imports].sort(compareText) };
  }
}

function boundTraits({ inputs, outputs, ...words }: Traits): Traits {
  const said = Object.entries(words).filter(([, text]) => text.trim() !== '');
  return {
    ...Object.fromEntries(said.map(([name, text]) => [name, bounded(text)])),
    ...(inputs === undefined ? {} : { inputs: boundEnds(inputs) }),
    ...(outputs === undefined ? {} : { outputs: boundEnds(outputs) }),
  };
}

function boundEnds(ends: readonly string[]): string[] {
  return ends.slice(0, portraitBounds.ends).map(bounded);
}

function bounded(text: string): string {
  return maskSecrets(text.slice(0, portraitBounds.characters)).slice(0, portraitBounds.characters);
}
