import { formats } from '../formats/index.js';
import { runScanner } from './run-scanner.js';

await runScanner(formats);
