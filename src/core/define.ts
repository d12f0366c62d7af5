import type { AnyFormat, ByteSource, Draft, Format, ParseContext, Portrait, Rule } from './types.js';

/** Identity; exists so that `Facts` is given once and the literal is checked in full. */
export function defineRule<Facts>(rule: Rule<Facts>): Rule<Facts> {
  return rule;
}

/** Closes over the type of the facts, so that one registry can hold every format. */
export function defineFormat<Facts>(format: Format<Facts>): AnyFormat {
  const { id, title, extensions, spec, runsCode, depth, isText, rules } = format;
  return {
    id,
    title,
    extensions,
    spec,
    runsCode,
    ...(depth === undefined ? {} : { depth }),
    ...(isText === undefined ? {} : { isText }),
    catalogue: rules,
    identify: (head, source, name) => format.identify(head, source, name),
    async inspect(source, context) {
      const parsed = await format.parse(source, context);
      return {
        ...parsed,
        drafts: rules.flatMap((rule) => judge(rule, parsed.facts)),
        views: () => format.views?.(source, parsed.facts, context) ?? [],
        portrait: () => portray(format, parsed.facts, source, context),
      };
    },
  };
}

function portray<Facts>(
  format: Format<Facts>,
  facts: Facts,
  source: ByteSource,
  context: ParseContext,
): Portrait {
  return {
    traits: format.traits?.(facts, source, context) ?? {},
    imports: [...(format.imports?.(facts) ?? [])],
  };
}

function judge<Facts>(rule: Rule<Facts>, facts: Facts): Draft[] {
  return Array.from(rule.check(facts), (evidence) => ({
    ...evidence,
    ruleId: rule.id,
    severity: evidence.severity ?? rule.severity,
  }));
}
