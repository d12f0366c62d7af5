/** Neutral facts about the free text of a model's metadata. */
export interface MetadataPlace {
  /** Bytes. */
  readonly offset: number;
  readonly length: number;
  /** 1-based line of the text that the container handed over. */
  readonly line: number;
}

export interface MetadataItem {
  /** '' where the text has no `key: value` form. */
  readonly key: string;
  /** All lines up to the next key. */
  readonly value: string;
  readonly place: MetadataPlace;
}

export interface MetadataFacts {
  /** Bytes. */
  readonly size: number;
  readonly items: readonly MetadataItem[];
  readonly hidden: readonly {
    readonly sort: 'tag' | 'direction' | 'invisible';
    readonly count: number;
    readonly spelled: string;
    readonly place: MetadataPlace;
  }[];
}
