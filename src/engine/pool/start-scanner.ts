import { spawn, type ChildProcess } from 'node:child_process';
import { ignoreDebuggerSignal } from './ignore-debugger-signal.js';
import type { Launch } from './launch.js';

/** Starts a scanner process. @throws where the system refuses at once */
export function startScanner({ command, args, env }: Launch): ChildProcess {
  ignoreDebuggerSignal();
  return spawn(command, args, { env, stdio: 'pipe', windowsHide: true });
}
