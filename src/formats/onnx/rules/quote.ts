/** Text of the model for a message: one line, bounded, in quotes. */
export function quote(text: string): string {
  const most = 160;
  return JSON.stringify(text.length > most ? `${text.slice(0, most)}…` : text);
}
