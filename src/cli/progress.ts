import { formatBytes } from '../reports/count.js';
import { visible } from '../reports/neutralise.js';
import type { Progress } from '../scan.js';
import { columnsOf } from './terminal.js';

export interface ProgressLine {
  readonly update: (progress: Progress) => void;
  readonly clear: () => void;
}

interface Stream {
  readonly columns?: number;
  write(text: string): unknown;
}

const millisecondsBetweenUpdates = 100;
const clearLine = '\r\u001b[2K';

/** One line that rewrites itself, at most ten times a second. `now` gives milliseconds. */
export function startProgressLine(stream: Stream, now: () => number): ProgressLine {
  const start = now();
  let last = -Infinity;
  return {
    update(progress) {
      const time = now();
      if (time - last < millisecondsBetweenUpdates) return;
      last = time;
      stream.write(clearLine + formatProgress(progress, (time - start) / 1000, columnsOf(stream)));
    },
    clear() {
      if (last !== -Infinity) stream.write(clearLine);
    },
  };
}

/** `12/340 files · 1.2 GB · 85 MB/s · models/x.pt`, never as wide as the terminal, or it would wrap. */
export function formatProgress(progress: Progress, seconds: number, columns: number): string {
  const { filesDone, filesTotal, bytesDone, currentPath, slow } = progress;
  const rate = seconds > 0 ? `${formatBytes(Math.round(bytesDone / seconds))}/s` : '';
  const facts = [
    `${String(filesDone)}/${String(filesTotal)} files`,
    formatBytes(bytesDone),
    rate,
    slow === undefined
      ? visible(currentPath)
      : `${String(Math.round(slow.seconds))} s in ${visible(slow.path)}`,
  ];
  return truncate(facts.filter((fact) => fact !== '').join(' · '), columns - 1);
}

/** Counts every character beyond Latin as two columns: too short a line does no harm, too long a one does. */
function truncate(text: string, columns: number): string {
  let left = columns;
  let kept = '';
  for (const character of text) {
    left -= character > '\u024f' ? 2 : 1;
    if (left < 0) return kept;
    kept += character;
  }
  return kept;
}
