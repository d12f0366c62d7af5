/** Model.proto of Core ML: its versions so far with room for some, and the fields of its types, of which a model has one. */
export const maxVersion = 31;
export const modelTypes: readonly number[] = [
  200, 201, 202, 300, 301, 302, 303, 304, 400, 401, 402, 403, 404, 500, 501, 502, 555, 556, 560, 600, 601,
  602, 603, 604, 606, 607, 609, 610, 900, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 3000,
];
