export interface Stretch {
  readonly target: string;
  readonly seed: number;
  readonly from: number;
  readonly count: number;
  readonly save?: boolean;
}

export interface Failure {
  readonly failed: number;
  readonly why: string;
  readonly name: string;
  readonly bytes: string;
}

export interface Ran {
  readonly at: number;
  readonly failures: number;
  readonly death: string | undefined;
}

export class Runner {
  constructor(onFailure: (target: string, failure: Failure) => void, script?: string);
  run(stretch: Stretch, deadline: number): Promise<Ran>;
  stop(): void;
}
