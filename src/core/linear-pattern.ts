import { UsageError } from './errors.js';

/** A user's regular expression in RE2 syntax: its time is linear in the text, whatever the pattern. */
export interface LinearPattern {
  /** As the user wrote it. */
  readonly source: string;
  /** Where the first match lies, in UTF-16 units; undefined where there is none. */
  readonly find: (text: string) => { readonly start: number; readonly end: number } | undefined;
}

const maxPatterns = 256;
const maxPatternCharacters = 1_000;

/**
 * Compiles patterns (https://github.com/google/re2/wiki/Syntax) that ignore case unless they say `(?-i)`.
 * @param label how errors call the setting
 * @throws UsageError naming the pattern: too long or too many, no pattern, or one that matches the empty text
 */
export async function compilePatterns(sources: readonly string[], label: string): Promise<LinearPattern[]> {
  if (sources.length === 0) return [];
  if (sources.length > maxPatterns)
    throw new UsageError(`${label}: at most ${String(maxPatterns)} patterns, not ${String(sources.length)}`);
  const { RE2JS } = await import('re2js');
  return sources.map((source) => {
    if (source.length > maxPatternCharacters)
      throw refusal(label, source, `it has more than ${String(maxPatternCharacters)} characters`);
    const compiled = compile(() => RE2JS.compile(source, RE2JS.CASE_INSENSITIVE), label, source);
    if (compiled.matcher('').find())
      throw refusal(label, source, 'it matches the empty text, and so everything');
    return {
      source,
      find: (text) => {
        const matcher = compiled.matcher(text);
        return matcher.find() ? { start: matcher.start(), end: matcher.end() } : undefined;
      },
    };
  });
}

function compile<Compiled>(attempt: () => Compiled, label: string, source: string): Compiled {
  try {
    return attempt();
  } catch (error) {
    throw refusal(
      label,
      source,
      (error instanceof Error ? error.message : String(error)).replace('(?i)', ''),
    );
  }
}

function refusal(label: string, source: string, reason: string): UsageError {
  const shown = source.length > 80 ? `${source.slice(0, 80)}…` : source;
  return new UsageError(`${label}: bad pattern '${shown}': ${reason}`);
}
