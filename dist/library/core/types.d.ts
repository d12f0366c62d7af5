/** The vocabulary of the whole product, by concern. This folder imports nothing but itself. */
export type * from './terms.js';
export type * from './parsing.js';
export type * from './rules.js';
export type * from './formats.js';
export type * from './portrait.js';
export type * from './findings.js';
export type * from './reports.js';
