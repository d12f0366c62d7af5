import type { Expression } from './syntax.js';

/**
 * The names that a pattern of `case` binds, PEP 634: bare ones, in whatever they stand. Names with a dot and names that
 * are called are values and classes.
 */
export function patternNames(pattern: Expression | undefined): string[] {
  switch (pattern?.kind) {
    case 'name':
      return pattern.name === '_' ? [] : [pattern.name];
    case 'sequence':
      return pattern.items.flatMap(patternNames);
    case 'mapping':
      return pattern.entries.flatMap(([, value]) => patternNames(value));
    case 'starred':
      return patternNames(pattern.value);
    case 'operation':
      return [pattern.first, ...pattern.rest.map(({ operand }) => operand)].flatMap(patternNames);
    case 'named':
      return [...patternNames(pattern.target), ...patternNames(pattern.value)];
    case 'chain':
      return pattern.trailers.flatMap((trailer) =>
        trailer.kind === 'call' ? trailer.arguments.flatMap(({ value }) => patternNames(value)) : [],
      );
    default:
      return [];
  }
}
