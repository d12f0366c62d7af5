/**
 * Rows that are looked up by names from a file. They inherit nothing: a plain object answers to `constructor` and
 * `toString` with what every object has, and a file may ask for these.
 */
export function table<Row>(rows: Readonly<Record<string, Row>>): Readonly<Record<string, Row>> {
  return Object.assign(Object.create(null) as Record<string, Row>, rows);
}
