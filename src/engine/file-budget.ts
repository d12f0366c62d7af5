import { LimitError } from '../core/errors.js';
import { limits } from '../core/limits.js';
import type { Budget } from '../core/types.js';
import { ownResidentBytes } from './own-memory.js';

/** What spends a budget for the whole file: after any of these nothing more of it is read. */
export type Exhaustion = 'time' | 'memory';

export interface Allowance {
  /** Seconds from now, a little before the parent kills the process. */
  readonly seconds: number;
  readonly residentBytes: number;
  readonly inflatedBytes: number;
  readonly artifacts: number;
  readonly depth: number;
}

export const fullAllowance: Allowance = {
  seconds: limits.fileTimeoutSeconds,
  residentBytes: limits.maxResidentBytes,
  inflatedBytes: limits.maxInflatedBytes,
  artifacts: limits.maxArtifacts,
  depth: limits.maxDepth,
};

/** What a file may still cost once it was found to be a bomb. */
const curtailed = { seconds: 20, inflatedBytes: 256 * 2 ** 20, artifacts: 1000 };

/** Of that, what all further bombs together may cost, each a share of what is left, and what each may in any case. */
const furtherBombs = { inflatedBytes: 16 * 2 ** 20, share: 1 / 8, leastBytes: 16_384 };

/** Looking at the clock costs 50 ns, so it is done once in so many checks. */
const checksPerClock = 64;

/** What one file may cost, shared by everything nested in it. */
export class FileBudget implements Budget {
  readonly allowance: Allowance;
  #deadline: number;
  #inflatedBytes: number;
  #artifactCount: number;
  #inflated = 0;
  #artifacts = 0;
  #isCurtailed = false;
  #leftForBombs = furtherBombs.inflatedBytes;
  #checks = 0;
  #exhausted: Exhaustion | undefined;

  constructor(allowance: Allowance = fullAllowance) {
    this.allowance = allowance;
    this.#deadline = performance.now() + allowance.seconds * 1000;
    this.#inflatedBytes = allowance.inflatedBytes;
    this.#artifactCount = allowance.artifacts;
  }

  /** Set once time or memory ran out, whatever a parser made of the LimitError. */
  get exhausted(): Exhaustion | undefined {
    return this.#exhausted;
  }

  check(): void {
    this.#checks += 1;
    if (this.#exhausted !== undefined || this.#checks % checksPerClock === 1) this.checkNow();
  }

  /** As `check`, without skipping: between artifacts. */
  checkNow(): void {
    const now = performance.now();
    if (this.#exhausted === 'time' || now > this.#deadline) throw this.#outOfTime();
    const resident = ownResidentBytes(now);
    if (this.#exhausted === 'memory' || resident > this.allowance.residentBytes) throw this.#outOfMemory();
  }

  chargeInflated(bytes: number): void {
    this.check();
    this.#inflated += bytes;
    const allowed = this.#inflatedBytes;
    if (this.#inflated > allowed) {
      throw new LimitError(
        'maxInflatedBytes',
        allowed,
        `more than ${String(allowed)} bytes come out of its decoders`,
      );
    }
  }

  chargeArtifact(): void {
    this.checkNow();
    this.#artifacts += 1;
    const allowed = this.#artifactCount;
    if (this.#artifacts > allowed) {
      throw new LimitError('maxArtifacts', allowed, `it holds more than ${String(allowed)} artifacts`);
    }
  }

  /** Leaves little of what is left: a bomb was found, and only what stands beside it is still worth a look. */
  curtail(): void {
    if (this.#isCurtailed) return;
    this.#isCurtailed = true;
    this.#deadline = Math.min(this.#deadline, performance.now() + curtailed.seconds * 1000);
    this.#inflatedBytes = Math.min(this.#inflatedBytes, this.#inflated + curtailed.inflatedBytes);
    this.#artifactCount = Math.min(this.#artifactCount, this.#artifacts + curtailed.artifacts);
  }

  /**
   * Once one bomb was found, the next are only begun with: they are no news, and what is no bomb shall be read whole.
   * @returns gives back what was not used
   */
  confineBomb(): () => void {
    if (!this.#isCurtailed) return () => undefined;
    const [before, inflated] = [this.#inflatedBytes, this.#inflated];
    const share = Math.max(furtherBombs.leastBytes, this.#leftForBombs * furtherBombs.share);
    this.#inflatedBytes = Math.min(before, inflated + share);
    return () => {
      this.#leftForBombs -= this.#inflated - inflated;
      this.#inflatedBytes = before;
    };
  }

  #outOfTime(): LimitError {
    this.#exhausted = 'time';
    return new LimitError('fileTimeoutSeconds', this.allowance.seconds, 'the time for this file is over');
  }

  #outOfMemory(): LimitError {
    this.#exhausted = 'memory';
    return new LimitError(
      'maxResidentBytes',
      this.allowance.residentBytes,
      'the memory for this file is spent',
    );
  }
}
