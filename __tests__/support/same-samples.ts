/** Property tests draw the same samples in every run: the gate finds what a change breaks, `npm run fuzz` what nobody knew. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_261_129 });
