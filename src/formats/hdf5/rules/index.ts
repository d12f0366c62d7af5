import type { Rule } from '../../../core/types.js';
import type { Hdf5Facts } from '../facts.js';
import { oversizedDataset } from './oversized-dataset.js';
import { readsOtherFile } from './reads-other-file.js';
import { userDefinedLink } from './user-defined-link.js';

/** Every rule about HDF5 files, by id. */
export const hdf5Rules: readonly Rule<Hdf5Facts>[] = [oversizedDataset, readsOtherFile, userDefinedLink];
