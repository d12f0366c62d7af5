/** Operators of PaddlePaddle that act beyond the graph. Source: paddle/fluid/operators and paddle/phi/ops of the sources. */

import { table } from '../../core/table.js';
/** Call Python of the process that runs the program. */
export const pythonOperators: ReadonlySet<string> = new Set([
  'py_func',
  'py_layer',
  'pylayer',
  'run_program',
  'custom_op',
]);

/** Open the file that an attribute names. */
export const fileOperators: Readonly<Record<string, string>> = table({
  load: 'reads',
  load_combine: 'reads',
  save: 'writes',
  save_combine: 'writes',
  read_file: 'reads',
  sparse_tensor_load: 'reads',
  save_selected_rows: 'writes',
  decode_jpeg_file: 'reads',
  distributed_load: 'reads',
  distributed_save: 'writes',
});

/** Reach other machines. */
export const networkOperators: ReadonlySet<string> = new Set([
  'send',
  'recv',
  'listen_and_serv',
  'fetch_barrier',
  'send_barrier',
  'heter_listen_and_serv',
  'send_and_recv',
  'checkpoint_notify',
  'gen_nccl_id',
]);
