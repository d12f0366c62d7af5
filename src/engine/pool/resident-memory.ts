import { readFileSync } from 'node:fs';

/** Resident bytes of a process, where the system tells (Linux); undefined elsewhere and for processes that ended. */
export function residentBytes(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'latin1');
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
  } catch {
    // No /proc on this system, or the process has just ended: its end is told by itself.
    return undefined;
  }
}
