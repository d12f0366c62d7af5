import type {
  AnyFormat,
  AnyReader,
  ByteSource,
  Draft,
  Format,
  ParseContext,
  Portrait,
  Reader,
  Rule,
} from './types.js';

/** Identity; exists so that `Facts` is given once and the literal is checked in full. */
export function defineRule<Facts>(rule: Rule<Facts>): Rule<Facts> {
  return rule;
}

/** Closes over the type of the facts, so that one registry can hold every format. */
export function defineReader<Facts>(reader: Reader<Facts>): AnyReader {
  const { rules } = reader;
  return {
    rules,
    async inspect(source, context) {
      const parsed = await reader.parse(source, context);
      return {
        ...parsed,
        drafts: rules.flatMap((rule) => judge(rule, parsed.facts)),
        views: () => reader.views?.(source, parsed.facts, context) ?? [],
        portrait: () => portray(reader, parsed.facts, source, context),
      };
    },
  };
}

/** Lets the engine inspect without knowing that the reader is loaded first. */
export function defineFormat({ reader, ...about }: Format): AnyFormat {
  let loaded: AnyReader | undefined;
  return {
    ...about,
    catalogue: async () => (loaded ??= await reader()).rules,
    inspect: async (source, context) => (loaded ??= await reader()).inspect(source, context),
  };
}

function portray<Facts>(
  reader: Reader<Facts>,
  facts: Facts,
  source: ByteSource,
  context: ParseContext,
): Portrait {
  return {
    traits: reader.traits?.(facts, source, context) ?? {},
    imports: [...(reader.imports?.(facts) ?? [])],
  };
}

function judge<Facts>(rule: Rule<Facts>, facts: Facts): Draft[] {
  return Array.from(rule.check(facts), (evidence) => ({
    ...evidence,
    ruleId: rule.id,
    severity: evidence.severity ?? rule.severity,
  }));
}
