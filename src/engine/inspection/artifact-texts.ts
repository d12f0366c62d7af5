import { limits } from '../../core/limits.js';
import type { AnyFormat, Budget, ByteRange, ByteSource, Draft, Inspection } from '../../core/types.js';
import { textsOf } from './texts-of.js';
import { scanDraft } from '../scan-draft.js';
import { limitReached } from '../rules/limit-reached.js';
import type { WatchSearch } from '../watch-list.js';

/** Lines of a text format are searched as they stand, up to here; its facts are searched whole. */
const maxRawBytes = limits.maxTextBytes;

/** The decoded texts of one artifact, each looked through for what the user does not want. Never raw weights. */
export class ArtifactTexts {
  readonly #search: WatchSearch;
  readonly #budget: Budget;
  #wasCut = false;

  constructor(search: WatchSearch, budget: Budget) {
    this.#search = search;
    this.#budget = budget;
  }

  /** For texts that a parser sees and does not keep. */
  readonly take = (text: string, at: ByteRange): void => {
    this.#budget.check();
    this.#search.look(text, 'a text in it', { range: at });
  };

  /** The texts of the facts and the names of members; of text formats the lines as they stand, too. */
  takeAll({ facts, children }: Inspection, { isText }: AnyFormat, source: ByteSource): void {
    for (const { text, key, at } of textsOf(facts, this.#budget))
      this.#search.look(text, key === '' ? 'a text in it' : `the value of ${key}`, at);
    const seen = this.#search.seen();
    for (const { member, range } of children)
      this.#search.look(member, 'the name of a member', range === undefined ? {} : { range }, seen);
    if (isText === true) this.#takeLines(source);
  }

  drafts(): Draft[] {
    const drafts = this.#search.drafts();
    if (!this.#wasCut) return drafts;
    const message = `Only the first ${String(maxRawBytes)} bytes were searched for what the blacklist names`;
    return [...drafts, scanDraft(limitReached, { message, key: 'blacklist' })];
  }

  /** A pattern that the facts hold is found there, with its key: lines add only what no fact holds. */
  #takeLines(source: ByteSource): void {
    this.#wasCut = source.size > maxRawBytes;
    const text = new TextDecoder().decode(source.read(0, Math.min(source.size, maxRawBytes)));
    const seen = this.#search.seen();
    let line = 1;
    for (const content of text.split('\n')) {
      this.#budget.check();
      this.#search.look(content, 'a line of it', { line, column: 1 }, seen);
      line += 1;
    }
  }
}
