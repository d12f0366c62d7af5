import type { Span } from '../../../codecs/jinja/ast.js';
import { limits } from '../../../core/limits.js';
import type { TemplateUse, UseForm } from '../facts.js';
import type { PlaceFinder } from '../place-finder.js';

interface NewUse {
  readonly kind: TemplateUse['kind'];
  readonly name: string;
  readonly form: UseForm;
  readonly isExact?: boolean;
  readonly root?: string;
  readonly amount?: number;
  /** The expression to quote. */
  readonly at: Span;
}

/** Collects what a template uses; equal uses are counted, not repeated. */
export class UseRecorder {
  readonly #text: string;
  readonly #places: PlaceFinder;
  readonly #uses = new Map<string, { count: number; use: NewUse; tag: Span }>();
  /** The tag that is evaluated. */
  tag: Span = { start: 0, end: 0 };
  overflowed = false;

  constructor(text: string, places: PlaceFinder) {
    this.#text = text;
    this.#places = places;
  }

  add(use: NewUse): void {
    const key = [use.kind, use.form, use.root ?? '', String(use.isExact), use.name].join('\0');
    const known = this.#uses.get(key);
    if (known !== undefined) {
      known.count += 1;
      if ((use.amount ?? 0) > (known.use.amount ?? 0)) known.use = use;
    } else if (this.#uses.size < limits.maxTemplateUses)
      this.#uses.set(key, { count: 1, use, tag: this.tag });
    else this.overflowed = true;
  }

  get uses(): TemplateUse[] {
    return Array.from(this.#uses.values(), ({ use, tag, count }) => ({
      kind: use.kind,
      name: use.name,
      isExact: use.isExact ?? true,
      form: use.form,
      root: use.root ?? '',
      amount: use.amount ?? 0,
      expression: this.#text.slice(
        use.at.start,
        Math.min(use.at.end, use.at.start + limits.maxQuotedCharacters),
      ),
      place: this.#places.at(use.at),
      tag: tag.start,
      count,
    }));
  }
}
