import { formats } from '../formats/index.js';
import { runScanner } from './process/run-scanner.js';

await runScanner(formats);
