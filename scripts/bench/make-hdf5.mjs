// HDF5 with one dataset made longer: it lies behind everything, and is a hole.
import { fixture, u64, writeSparse } from './pieces.mjs';

/** Where Keras put the bias of a small model, and its size: two numbers of four bytes. */
const [oldPlace, oldBytes] = [9192, 8];
/** Where the superblock of version 0 says how long the file is. */
const endOfFile = 40;

/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html: messages of dataspace and of contiguous layout. */
export function writeHdf5(path, bytes) {
  const file = fixture('keras/dense-weights.miss.h5');
  const size = Math.floor(bytes / 4) * 4;
  const layout = file.indexOf(Buffer.concat([Buffer.from([3, 1]), u64(oldPlace, oldBytes)]));
  const dimension = file.lastIndexOf(Buffer.from([1, 1, 1, 0, 0, 0, 0, 0, 2]), layout) + 8;
  u64(file.length, size).copy(file, layout + 2);
  u64(size / 4, size / 4).copy(file, dimension);
  u64(file.length + size).copy(file, endOfFile);
  writeSparse(path, [file, size]);
}
