/** The text without the run of such characters at its end. An expression (`/[.,]+$/`) takes quadratic time for runs elsewhere. */
export function withoutTrailing(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
