import { compilePatterns, type LinearPattern } from '../core/linear-pattern.js';
import type { Draft, Location } from '../core/types.js';
import { knownBad } from './rules/known-bad.js';
import { blacklisted } from './rules/blacklisted.js';
import { scanDraft } from './scan-draft.js';

/** What the user does not want to find in names and texts, as it travels to scanner processes. */
export interface Watchwords {
  /** Patterns in RE2 syntax. */
  readonly blacklist: readonly string[];
  /** Lower case, each with the list that names it. */
  readonly domains: readonly (readonly [domain: string, list: string])[];
}

const nothing: ReadonlySet<string> = new Set();
const excerptCharacters = 60;
/** Longest name of a host (RFC 1035). */
const hosts = /[\p{L}\p{N}_.-]{4,253}/gu;

/** Blacklist and known-bad domains of a run, ready to be looked for. */
export class WatchList {
  readonly #patterns: readonly LinearPattern[];
  readonly #domains: ReadonlyMap<string, string>;

  private constructor(patterns: readonly LinearPattern[], domains: Watchwords['domains']) {
    this.#patterns = patterns;
    this.#domains = new Map(domains);
  }

  /** Undefined where nothing is to be looked for. @throws UsageError naming a bad pattern */
  static async compile({ blacklist, domains }: Watchwords): Promise<WatchList | undefined> {
    if (blacklist.length === 0 && domains.length === 0) return undefined;
    return new WatchList(await compilePatterns(blacklist, 'blacklist'), domains);
  }

  /** What is found in one artifact. */
  search(): WatchSearch {
    return new WatchSearch(this.#patterns, this.#domains);
  }

  /** Findings about a name: of a file with its folders, or of a member. */
  judgeName(name: string): Draft[] {
    const search = this.search();
    search.look(name, 'its name', {});
    return search.drafts();
  }
}

interface Hit {
  readonly draft: Draft;
  count: number;
}

/** Looks through the texts of one artifact; each pattern is one finding, with the first place and a count. */
export class WatchSearch {
  readonly #patterns: readonly LinearPattern[];
  readonly #domains: ReadonlyMap<string, string>;
  readonly #hits = new Map<string, Hit>();

  constructor(patterns: readonly LinearPattern[], domains: ReadonlyMap<string, string>) {
    this.#patterns = patterns;
    this.#domains = domains;
  }

  /** The patterns and domains that were found so far. */
  seen(): ReadonlySet<string> {
    return new Set(this.#hits.keys());
  }

  /** @param where what the text is, for the message: `its name`, `model_name` @param passOver what need not be told again */
  look(text: string, where: string, at: Location, passOver: ReadonlySet<string> = nothing): void {
    for (const { source, find } of this.#patterns) {
      if (passOver.has(source)) continue;
      const match = find(text);
      if (match !== undefined) this.#hit(source, () => patternDraft(source, text, match, where, at));
    }
    if (this.#domains.size > 0 && text.includes('.')) this.#lookForDomains(text, where, at, passOver);
  }

  drafts(): Draft[] {
    return [...this.#hits.values()].map(({ draft, count }) => (count === 1 ? draft : { ...draft, count }));
  }

  #lookForDomains(text: string, where: string, at: Location, passOver: ReadonlySet<string>): void {
    for (const [host] of text.toLowerCase().matchAll(hosts)) {
      const labels = host.split('.');
      while (labels.at(-1) === '') labels.pop();
      for (let index = 0; index < labels.length - 1; index += 1) {
        const domain = labels.slice(index).join('.');
        const list = this.#domains.get(domain);
        if (list === undefined || passOver.has(`domain:${domain}`)) continue;
        this.#hit(`domain:${domain}`, () => domainDraft(domain, list, where, at));
      }
    }
  }

  #hit(key: string, draft: () => Draft): void {
    const known = this.#hits.get(key);
    if (known === undefined) this.#hits.set(key, { draft: draft(), count: 1 });
    else known.count += 1;
  }
}

function patternDraft(
  pattern: string,
  text: string,
  { start, end }: { start: number; end: number },
  where: string,
  at: Location,
): Draft {
  const from = Math.max(0, start - excerptCharacters);
  const to = Math.min(text.length, Math.min(end, start + excerptCharacters) + excerptCharacters);
  const excerpt = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  const message = `The blacklisted pattern ${JSON.stringify(pattern)} matches ${where}: ${JSON.stringify(excerpt)}`;
  return {
    ...scanDraft(blacklisted, { message, key: pattern, data: { pattern, where, text: excerpt } }),
    at,
  };
}

function domainDraft(domain: string, list: string, where: string, at: Location): Draft {
  const message = `${knownBad.title}: ${where} names ${domain}, which is on the list ${list}`;
  return { ...scanDraft(knownBad, { message, key: `domain:${domain}`, data: { domain, list } }), at };
}
