/** When an accepted finding comes back. */
export type Expiry = 'in force' | 'lapsed' | 'unreadable';

const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const moment = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const secondsOfDay = 86_400;

/**
 * Judges an expiry: a day (`2027-06-30`, good until its end in UTC) or a moment with its offset from UTC
 * (`2027-06-30T12:00:00Z`). A day that no calendar has is unreadable.
 * @param now Unix seconds
 */
export function judgeExpiry(expires: string, now: number): Expiry {
  const end = endOf(expires);
  if (end === undefined) return 'unreadable';
  return now < end ? 'in force' : 'lapsed';
}

/** Unix seconds. */
function endOf(expires: string): number | undefined {
  const match = day.exec(expires) ?? moment.exec(expires);
  if (match === null || !isCalendarDay(match)) return undefined;
  const seconds = Date.parse(expires) / 1000;
  if (Number.isNaN(seconds)) return undefined;
  return expires.length === 10 ? seconds + secondsOfDay : seconds;
}

/** Date takes 30 February for 2 March; months that no year has it refuses to read. */
function isCalendarDay([, year, month, dayOfMonth]: RegExpExecArray): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)));
  return date.getUTCDate() === Number(dayOfMonth);
}
