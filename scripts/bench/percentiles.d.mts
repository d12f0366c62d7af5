interface FileOfReport {
  readonly path: string;
  readonly size: number;
  readonly formats: readonly string[];
  /** Seconds. */
  readonly duration: number;
}

export interface Percentiles {
  readonly files: number;
  readonly bytes: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly slowest: readonly Pick<FileOfReport, 'path' | 'duration'>[];
}

export function summary(report: { readonly files: readonly FileOfReport[] }): Percentiles;
