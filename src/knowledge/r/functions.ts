/**
 * Functions of R that act on the machine. Sources: the reference manual of each package named
 * (https://stat.ethz.ch/R-manual/R-patched/library/), CVE-2024-27322.
 */

import { table } from '../../core/table.js';
/** Run programs, load native code or reach other machines: no saved model holds a call of them as data. */
export const actingFunctions: Readonly<Record<string, string>> = table({
  system: 'runs a command',
  system2: 'runs a command',
  shell: 'runs a command',
  'shell.exec': 'opens a file with the program of its type',
  pipe: 'runs a command',
  'dyn.load': 'loads native code',
  'library.dynam': 'loads native code',
  socketConnection: 'connects to another machine',
  'make.socket': 'connects to another machine',
  serverSocket: 'opens a port',
  'download.file': 'downloads a file',
  'install.packages': 'installs packages',
  source: 'runs a file of code',
  'sys.source': 'runs a file of code',
  unlink: 'deletes files',
  'file.remove': 'deletes files',
  unserialize: 'deserialises another object',
  readRDS: 'deserialises another file',
  'Sys.setenv': 'changes the environment',
  'reg.finalizer': 'has code run when the session ends',
  'processx::run': 'runs a command',
  'callr::r': 'runs code in another process',
  'sys::exec_wait': 'runs a command',
  'curl::curl_download': 'downloads a file',
  'httr::GET': 'connects to another machine',
  'httr::POST': 'connects to another machine',
  'RCurl::getURL': 'connects to another machine',
  'Rcpp::sourceCpp': 'compiles and loads native code',
  'reticulate::py_run_string': 'runs Python code',
});

/** Evaluate what they are given: harmless in a function of a package, telling where a promise waits to be touched. */
export const evaluatingFunctions: ReadonlySet<string> = new Set(
  'eval evalq eval.parent parse str2lang str2expression do.call Recall Reduce match.fun getFromNamespace assign delayedAssign makeActiveBinding file url gzcon writeLines writeBin cat sink save saveRDS dump .Call .External .C .Internal .Primitive'.split(
    ' ',
  ),
);
