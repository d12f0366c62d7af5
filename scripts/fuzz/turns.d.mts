import type { Stretch, Ran } from './runner.mjs';

export interface Target {
  readonly id: string;
  at: number;
  failures: number;
  ms: number;
}

export function takeTurn(
  target: Target,
  run: {
    readonly runner: { run(stretch: Stretch, deadline: number): Promise<Ran> };
    readonly seed: number;
    readonly most: number;
    readonly end: number;
    readonly say: (line: string) => void;
  },
): Promise<void>;
