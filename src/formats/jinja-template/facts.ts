/** Neutral facts about a template: which attributes, calls and other templates its expressions lead to. */

export interface TemplatePlace {
  /** Bytes. */
  readonly offset: number;
  readonly length: number;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** How an expression names what it uses; `attribute`: a subscript of what has no keys. */
export type UseForm = 'dot' | 'subscript' | 'attribute' | 'filter' | 'format' | 'tag' | 'constant';

export interface TemplateUse {
  /**
   * `attribute`: of any value; `call`: a name or a dotted path is called; `load`: another template; `text`: a string that
   * looks like a special name is put together or stands there; `repeat`: work whose amount is written in the template.
   */
  readonly kind: 'attribute' | 'call' | 'load' | 'text' | 'repeat';
  /** The attribute, the dotted path called, the template's name, the text; parts known only at run time are left out. */
  readonly name: string;
  /** Whether the name is known whole. */
  readonly isExact: boolean;
  readonly form: UseForm;
  /** The variable that the chain starts from, '' where it starts from something else. */
  readonly root: string;
  /** Repetitions, characters or digits of a `repeat`. */
  readonly amount: number;
  /** The expression as written, bounded. */
  readonly expression: string;
  readonly place: TemplatePlace;
  /** Which tag of the template it stands in. */
  readonly tag: number;
  readonly count: number;
}

/** Characters that are drawn as nothing or that turn the direction of writing, in text that is put out. */
export interface HiddenCharacters {
  readonly sort: 'tag' | 'direction' | 'invisible';
  readonly count: number;
  readonly place: TemplatePlace;
  /** What tag characters spell in ASCII, bounded. */
  readonly spelled: string;
}

export interface JinjaTemplateFacts {
  /** Bytes. */
  readonly size: number;
  /** `chat`: a model brings it along and a loader renders it; `general`: any other template beside it. */
  readonly role: 'chat' | 'general';
  readonly uses: readonly TemplateUse[];
  readonly hidden: readonly HiddenCharacters[];
  /** Names of the macros that the template defines, bounded. */
  readonly macros: readonly string[];
}
