/** `1 file`, `3 files`; `plural` where an s is not enough. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(amount)} ${amount === 1 ? noun : plural}`;
}

/** `1,234,567`. By hand, since the first use of a locale costs 35 ms: more than the rest of a report. */
export function grouped(amount: number): string {
  const digits = String(amount);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** Decimal units, as `--max-file-size` reads them: `74 B`, `1.5 MB`. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let power = 0;
  while (value >= 999.5 && power < units.length - 1) {
    value /= 1000;
    power++;
  }
  return `${power === 0 ? String(value) : value.toFixed(value < 9.95 ? 1 : 0)} ${units[power] ?? ''}`;
}

/** `3 ms`, `1.2 s`, `4 min 5 s`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 0.9995) return `${String(Math.round(seconds * 1000))} ms`;
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${String(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
}
