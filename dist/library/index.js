import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4006:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ (function(module) {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 181:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3828:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ FormatError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   oC: () => (/* binding */ LimitError)
/* harmony export */ });
/**
 * An answer, not a bug: formats are told apart by trying, a hundred thousand times in a large archive, and a trace of the
 * stack would cost more than the trial.
 */
class Answer extends Error {
    constructor(detail) {
        const before = Error.stackTraceLimit;
        Error.stackTraceLimit = 0;
        super(detail);
        Error.stackTraceLimit = before;
    }
}
/** The scanned file does not keep to its format. Parsers throw this and `LimitError`, nothing else. */
class FormatError extends Answer {
    name = 'FormatError';
    /** Kebab-case, for example `unexpected-end`. */
    code;
    at;
    constructor(code, at, detail) {
        super(detail);
        this.code = code;
        this.at = at;
    }
}
/** A budget of `core/limits.ts` is spent. */
class LimitError extends Answer {
    name = 'LimitError';
    limit;
    allowed;
    constructor(limit, allowed, detail) {
        super(detail);
        this.limit = limit;
        this.allowed = allowed;
    }
}
/** The user asked for something that can't be done. Shown as one line, exit status 2, no stack. */
class UsageError extends Error {
    name = 'UsageError';
}


/***/ }),

/***/ 7535:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** Every budget of the engine: unit in the name, reason and weakness class beside it. */
const limits = {
    /** Head that formats identify by; a page of everything a magic number or an 8-byte header needs. CWE-400. */
    maxHeadBytes: 65_536,
    /** First read of an embedded artifact: checkpoints hold thousands of storages, formats read on where they must. CWE-400. */
    maxMemberHeadBytes: 2_048,
    /** One read of a file into memory; parsers window what is longer. CWE-770. */
    maxReadBytes: 256 * 2 ** 20,
    /** Nesting of artifacts (zip in pickle in zip \u2026); real models stay below 4, quines never end. CWE-674. */
    maxDepth: 8,
    /** Artifacts in one file; the largest real checkpoints hold some 20,000 storages. CWE-400. */
    maxArtifacts: 100_000,
    /** Bytes that decompressors and decoders may give out for one file. CWE-409. */
    maxInflatedBytes: 8 * 2 ** 30,
    /** Decoded bytes of one member that are looked at; they are decoded as they are read, and mostly not held. CWE-409. */
    maxInflatedMemberBytes: 3 * 2 ** 30,
    /** What may come out of a member, times its size there, before it has to be explained by what its content declares. CWE-409. */
    maxExpansion: 100,
    /** Unexplained bytes that are too few for a bomb, whatever the ratio. CWE-409. */
    maxUnexplainedBytes: 16 * 2 ** 20,
    /** Decoded bytes that a decompressor holds for its matches; `xz -9` wants 64 MiB, `zstd --long` 128 MiB. CWE-770. */
    maxDictionaryBytes: 384 * 2 ** 20,
    /** Entries that an archive's directory may list. CWE-400. */
    maxArchiveEntries: 200_000,
    /** Opcodes of all pickle streams of one artifact: an hour of the slowest plain data. CWE-400. */
    maxPickleOpcodes: 2_000_000_000,
    /** Values on a pickle machine's stack: C's unpickler has no bound, real files stay below 10,000. CWE-770. */
    maxPickleStack: 16_777_216,
    /** Distinct memo entries; one slot costs 8 bytes. CWE-770. */
    maxPickleMemo: 33_554_432,
    /** Distinct calls, imports or state shapes kept as facts of one pickle; the rest is only counted. CWE-770. */
    maxPickleFacts: 20_000,
    /** Distinct imports kept as facts of one pickle, some 200 bytes each. CWE-770. */
    maxPickleImports: 200_000,
    /** Concatenated pickle streams in one artifact. CWE-400. */
    maxPickleStreams: 100_000,
    /** Bytes of one marshal stream; the largest compiled modules stay below 4 MiB. CWE-770. */
    maxMarshalBytes: 64 * 2 ** 20,
    /** Objects of one marshal stream, each some hundred bytes here. CWE-770. */
    maxMarshalObjects: 2_000_000,
    /** Texts of a broken marshal stream that are kept as facts. CWE-770. */
    maxMarshalTexts: 1_000,
    /** Different uses of names that are told apart in the code objects of one artifact. CWE-770. */
    maxCodeUses: 5_000,
    /** Objects, functions and texts of one Keras configuration that are told apart, of each sort. CWE-770. */
    maxKerasFacts: 20_000,
    /** Bytes of one template; the longest real chat templates stay below 100 kB. CWE-770. */
    maxTemplateBytes: 4 * 2 ** 20,
    /** Different uses of attributes, calls and templates that are told apart in one template. CWE-770. */
    maxTemplateUses: 10_000,
    /** Bytes of one Python source; the largest generated modules stay below 8 MiB. CWE-770. */
    maxPythonSourceBytes: 16 * 2 ** 20,
    /** Groups, datasets and attributes of one HDF5 file; stores of a hundred thousand tables are real. CWE-400. */
    maxHdf5Objects: 500_000,
    /** Header messages of one HDF5 object, attributes and links included. CWE-770. */
    maxHdf5Messages: 200_000,
    /** Groups in groups of an HDF5 file. CWE-674. */
    maxHdf5Depth: 512,
    /** Nesting of a Python literal; Python itself stops at 200 parentheses. CWE-674. */
    maxLiteralDepth: 200,
    /** Values in one Python literal; headers of arrays hold some per field. CWE-770. */
    maxLiteralValues: 1_000_000,
    /** Bytes of one array header; numpy itself asks before it reads more than 10,000. CWE-770. */
    maxArrayHeaderBytes: 16 * 2 ** 20,
    /** Values of one JSON document; the largest tokenizers have some two million. CWE-770. */
    maxJsonNodes: 10_000_000,
    /** Nesting of JSON values: Python's json gives up at about 1,000, real configurations stay below 50. CWE-674. */
    maxJsonDepth: 10_000,
    /** Bytes of one JSON, YAML or other text document that is read whole. CWE-770. */
    maxTextBytes: 128 * 2 ** 20,
    /** Bytes of one YAML, TOML or INI file: the YAML reader takes 1.5 s for a megabyte. CWE-400. */
    maxYamlBytes: 4 * 2 ** 20,
    /** Lines, commas and brackets of one YAML file: the reader takes 20 \u00b5s for each. CWE-400. */
    maxYamlNodes: 250_000,
    /** Nesting of YAML and TOML values; real ones stay below 30, the YAML reader's stack ends near 700. CWE-674. */
    maxYamlDepth: 300,
    /** Nesting of R objects that is followed; R itself gives up at some thousands. CWE-674. */
    maxRDepth: 600,
    /** Calls, promises and namespaces of one R object that are kept. CWE-770. */
    maxRFacts: 5_000,
    /** Elements of one XML model whose facts are kept. CWE-770. */
    maxXmlFacts: 20_000,
    /** Characters of the text of one XML element that are kept. CWE-770. */
    maxXmlText: 65_536,
    /** Fields of the messages of one protobuf file that are walked. CWE-400. */
    maxProtobufFields: 50_000_000,
    /** Nesting of protobuf messages; protobuf's own readers stop at 100. CWE-674. */
    maxProtobufDepth: 200,
    /** Tables and elements of one flatbuffer that are walked, shared ones as often as they are reached. CWE-400. */
    maxFlatbufferVisits: 20_000_000,
    /** Characters of a name in a graph that are kept; frameworks stay below some hundred. CWE-770. */
    maxNameCharacters: 1_024,
    /** Nodes of all graphs of one file, some 500 bytes each; the largest real ones stay below 500,000. CWE-770. */
    maxGraphNodes: 1_500_000,
    /** Distinct operators, tensors or names kept as facts of one graph file; the rest is only counted. CWE-770. */
    maxGraphFacts: 20_000,
    /** Blobs inside one graph file that are offered as artifacts of their own. CWE-400. */
    maxEmbeddedBlobs: 10_000,
    /** Key-values, and tensors, of one GGUF file: the largest models have some 3,000. CWE-770. */
    maxGgufEntries: 200_000,
    /** Characters of a model's free text that are judged: the largest model cards stay below 1 MiB. CWE-770. */
    maxMetadataBytes: 16 * 2 ** 20,
    /** Bytes of a classifier's final layer that are read for its figures. CWE-400. */
    maxWeightBytes: 64 * 2 ** 20,
    /** Dotted names that one file imports, kept for comparing versions; the largest genuine pickles have some hundred. CWE-770. */
    maxComparedImports: 5_000,
    /** Facts of one artifact whose texts are searched for what the user blacklists. CWE-400. */
    maxSearchedValues: 20_000_000,
    /** Characters of a string that findings may carry. CWE-779. */
    maxQuotedCharacters: 400,
    /** Findings of one file; what exceeds is counted in one last finding. CWE-779. */
    maxFindingsPerFile: 2_000,
    /** Characters of one file's findings in memory: far above what honest findings need. CWE-770. */
    maxFileFindingCharacters: 64 * 2 ** 20,
    /** Characters of all findings of a run in memory; beyond them every file keeps fewer. CWE-770. */
    maxFindingCharacters: 128 * 2 ** 20,
    /** Findings of a whole run, some 4 kB each; beyond them every file keeps fewer of its own. CWE-779. */
    maxFindings: 20_000,
    /** What a file keeps however many others have findings: its worst. CWE-779. */
    leastFindingsPerFile: 32,
    /** Bytes of one message from a scanner process. CWE-770. */
    maxMessageBytes: 8 * 2 ** 20,
    /** Resident memory of one scanner process. CWE-770. */
    maxResidentBytes: 1_536 * 2 ** 20,
    /** Seconds for one file, unless the user says otherwise. CWE-400. */
    fileTimeoutSeconds: 120,
    /** Entries below the scanned paths. CWE-400. */
    maxDiscoveredEntries: 10_000_000,
    /** Bytes of a configuration file. CWE-400. */
    maxConfigurationBytes: 262_144,
    /** Bytes of a baseline; a hundred thousand findings take some 40 MiB. CWE-400. */
    maxBaselineBytes: 64 * 2 ** 20,
    /** Bytes of a list of known files, some 800,000 entries. CWE-400. */
    maxKnownBadBytes: 64 * 2 ** 20,
};


/***/ }),

/***/ 1728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath),
/* harmony export */   f: () => (/* binding */ escapePath)
/* harmony export */ });
/**
 * Whether `pattern` names `path`, both with `/`: `?` is one character and `*` any number of them within a folder's
 * name, `**` as a whole segment is any number of folders, a backslash takes the next character as it is. Everything
 * else, brackets and braces included, means itself, because file names hold those. Quadratic at worst.
 */
function matchesPath(pattern, path) {
    return matches(segments(pattern), path.split('/'), matchesSegment, (segment) => segment === '**');
}
/** A pattern that names this path and no other. */
function escapePath(path) {
    return path.replace(/[\\*?]/g, String.raw `\$&`);
}
/** Cuts at slashes; one behind a backslash cuts too, since no name can hold it. */
function segments(pattern) {
    return pattern.replace(/^\.\//, '').split('/');
}
function matchesSegment(pattern, name) {
    const tokens = pattern.match(/\\.|./gsu) ?? [];
    return matches(tokens, Array.from(name), matchesCharacter, (token) => token === '*');
}
function matchesCharacter(token, character) {
    if (token === '?')
        return true;
    return token.length > 1 && token.startsWith('\\') ? token.slice(1) === character : token === character;
}
/** The usual walk with one point to come back to: the last item that takes any number. */
function matches(pattern, items, matchesOne, takesAny) {
    let at = 0;
    let back;
    for (let item = 0; item < items.length || at < pattern.length;) {
        const part = pattern[at];
        if (part !== undefined && takesAny(part)) {
            back = { at, item };
            at += 1;
        }
        else if (item < items.length && part !== undefined && matchesOne(part, items[item] ?? '')) {
            at += 1;
            item += 1;
        }
        else if (back !== undefined && back.item < items.length) {
            back.item += 1;
            at = back.at + 1;
            item = back.item;
        }
        else
            return false;
    }
    return true;
}


/***/ }),

/***/ 3012:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ operationalIds)
/* harmony export */ });
/** Rules about trouble of the run, which are no findings of a file. */
function operationalIds({ rules }) {
    return new Set(rules.filter(({ operational }) => operational === true).map(({ id }) => id));
}


/***/ }),

/***/ 3980:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ worseSeverity),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** Worst first. */
const severities = ['critical', 'warning', 'info', 'debug'];
const rank = {
    critical: 4,
    warning: 3,
    info: 2,
    debug: 1,
    never: 5,
};
/** Negative when `a` is worse than `b`. */
function compareSeverity(a, b) {
    return rank[b] - rank[a];
}
/** The worse of two severities; undefined counts as none. */
function worseSeverity(a, b) {
    return (a === undefined ? 0 : rank[a]) >= (b === undefined ? 0 : rank[b]) ? a : b;
}
/** Whether a finding of `severity` reaches the gate. */
function reaches(severity, failOn) {
    return rank[severity] >= rank[failOn];
}


/***/ }),

/***/ 9911:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   loadBaseline: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);

/**
 * Reads the text of a baseline file, as `--write-baseline` writes it.
 * @param name how errors and the report call the file
 * @throws UsageError for anything else, and for a file of a later schema
 */
async function loadBaseline(text, name) {
    const content = parsed(text, name);
    const { baselineSchema, baselineSchemaVersion } = await Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(975)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4975));
    refuseNewer(content, name, baselineSchemaVersion);
    const result = baselineSchema.safeParse(content);
    if (!result.success) {
        const [issue] = result.error.issues;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'no baseline'}`);
    }
    const entries = result.data.findings.map((entry) => ({ ...entry, rule: entry.rule }));
    return { name, entries };
}
function parsed(text, name) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${name} is no baseline: it is not JSON; write one with --write-baseline`);
    }
}
function refuseNewer(content, name, known) {
    const version = content?.schema_version;
    if (typeof version !== 'number') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${name} is no baseline: it has no schema_version; write one with --write-baseline`);
    }
    if (version > known) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${name} was written by a newer ModelAudit (baseline schema ${String(version)}; this version reads up to ${String(known)}): update ModelAudit or write the baseline anew`);
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eb: () => (/* reexport */ errors/* UsageError */.eb),
  B1: () => (/* binding */ renderReport),
  aO: () => (/* binding */ rules),
  SQ: () => (/* binding */ library_scan),
  rl: () => (/* binding */ scanEach),
  rE: () => (/* reexport */ version_version)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
;// CONCATENATED MODULE: ./lib/reports/index.js
/** Every format of `--format`. Loaded when asked for: a run pays for one. */
const renderers = {
    text: async () => (await __nccwpck_require__.e(/* import() */ 717).then(__nccwpck_require__.bind(__nccwpck_require__, 6717))).renderText,
    json: async () => (await __nccwpck_require__.e(/* import() */ 689).then(__nccwpck_require__.bind(__nccwpck_require__, 2689))).renderJson,
    sarif: async () => (await __nccwpck_require__.e(/* import() */ 849).then(__nccwpck_require__.bind(__nccwpck_require__, 4849))).renderSarif,
    html: async () => (await __nccwpck_require__.e(/* import() */ 826).then(__nccwpck_require__.bind(__nccwpck_require__, 826))).loadHtmlRenderer(),
    cyclonedx: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(761), __nccwpck_require__.e(158)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6158))).renderCyclonedx,
    junit: async () => (await __nccwpck_require__.e(/* import() */ 523).then(__nccwpck_require__.bind(__nccwpck_require__, 7523))).renderJunit,
    gitlab: async () => (await __nccwpck_require__.e(/* import() */ 712).then(__nccwpck_require__.bind(__nccwpck_require__, 5712))).renderGitlabSast,
    'gitlab-codequality': async () => (await __nccwpck_require__.e(/* import() */ 70).then(__nccwpck_require__.bind(__nccwpck_require__, 70))).renderGitlabCodeQuality,
    markdown: async () => (await __nccwpck_require__.e(/* import() */ 864).then(__nccwpck_require__.bind(__nccwpck_require__, 864))).renderMarkdown,
};
const reportFormats = Object.keys(renderers);
/** The renderer of a format: a pure function from a report to text. */
async function loadRenderer(format) {
    return renderers[format]();
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./lib/core/version.js
// Generated by scripts/generate.mjs from package.json: do not edit.
/** The release, as package.json says it; importing JSON is still experimental on Node 20. */
const version_version = '1.0.0';

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/engine/cache/engine-digest.js




/**
 * Names the engine by all of its code: a result is worth something only to the very same code on the same Node.
 * @param scannerEntry absolute path of the scanner process's script
 */
function engine_digest_engineDigest(scannerEntry, rules) {
    const folder = dirname(scannerEntry);
    const hash = createHash('sha256');
    const runtime = [version, process.versions.node, process.platform, process.arch];
    hash.update(JSON.stringify([...runtime, rules.map(({ id, severity }) => [id, severity])]));
    for (const name of codeIn(folder))
        hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
    return hash.digest('hex');
}
function codeIn(folder) {
    return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort();
}

// EXTERNAL MODULE: ./lib/core/severity.js
var core_severity = __nccwpck_require__(3980);
;// CONCATENATED MODULE: ./lib/engine/compare-text.js
/** Order by code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/engine/compare-findings.js


/** The report's order: path, member, severity, offset, rule; then key and message, so that no order is left to chance. */
function compare_findings_compareFindings(a, b) {
    return (compareText(a.path, b.path) ||
        compareMembers(a.member, b.member) ||
        (0,core_severity/* compareSeverity */.zK)(a.severity, b.severity) ||
        offsetOf(a) - offsetOf(b) ||
        compareText(a.ruleId, b.ruleId) ||
        compareText(a.key, b.key) ||
        compareText(a.message, b.message));
}
function compareMembers(a, b) {
    for (const [index, name] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        const order = compareText(name, other);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function offsetOf(finding) {
    return finding.at.range?.offset ?? -1;
}

;// CONCATENATED MODULE: ./lib/core/first-id.js
/** The id that a rule was born with: fingerprints and baselines outlive renames. */
function firstId({ id, formerIds }) {
    return formerIds?.at(-1) ?? id;
}

;// CONCATENATED MODULE: ./lib/engine/place-findings.js



/** The id that each rule was born with: fingerprints outlive renames. */
function birthIds(rules) {
    return new Map(rules.map((rule) => [rule.id, firstId(rule)]));
}
/**
 * Gives the findings of one file their place and fingerprint: SHA-256 over the rule's first id, path, member, key and
 * an ordinal between equals, 32 hexadecimal digits. Wording and offsets do not count.
 */
function placeFindings(path, placed, births) {
    const ordinals = new Map();
    const findings = placed.map(({ member, draft }) => ({ ...draft, path, member, fingerprint: '' }));
    findings.sort(compare_findings_compareFindings);
    for (const finding of findings) {
        const identity = JSON.stringify([
            births.get(finding.ruleId) ?? finding.ruleId,
            path,
            finding.member,
            finding.key,
        ]);
        const ordinal = ordinals.get(identity) ?? 0;
        ordinals.set(identity, ordinal + 1);
        finding.fingerprint = fingerprint(identity, ordinal);
    }
    return findings;
}
function fingerprint(identity, ordinal) {
    return (0,external_node_crypto_namespaceObject.hash)('sha256', `${identity}#${String(ordinal)}`, 'hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./lib/engine/rules/configuration-changed.js
const configurationChanged = {
    id: 'scan/configuration-changed',
    title: 'Decides what the scan reports, and is under change',
    severity: 'info',
    securitySeverity: '2.0',
    precision: 'very-high',
    cwe: ['CWE-693'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'The proposed change edits the configuration, the baseline or a list of the scan. The version of the base commit is in force for this run; once merged, the new version decides what later runs report.',
        fix: 'Review what the change accepts, lowers or leaves out as you would review a change of the scan itself.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/scan-draft.js
/** A finding of one of the engine's own rules, before it gets its place. */
function scanDraft(rule, evidence) {
    const { message, key = '', at, severity = rule.severity, data, count } = evidence;
    return {
        ruleId: rule.id,
        severity,
        message,
        key,
        at: at === undefined ? {} : { range: at },
        ...(data === undefined ? {} : { data }),
        ...(count === undefined ? {} : { count }),
    };
}

;// CONCATENATED MODULE: ./lib/engine/configuration-change.js



/** The finding about it, in a report of its own: the file is no model. */
function reportConfigurationChange({ path, message }, rules) {
    const draft = scanDraft(configurationChanged, { message });
    return {
        path,
        size: 0,
        formats: [],
        outcome: 'scanned',
        findings: placeFindings(path, [{ member: [], draft }], birthIds(rules)),
        duration: 0,
        bytesRead: 0,
        claimed: false,
    };
}

;// CONCATENATED MODULE: ./lib/engine/discovery/resolve-pointers.js
/** After so many rounds the whole object is cheaper. */
const maxRounds = 16;
/**
 * Scans the objects that pointers stand for, as far as scanners ask for their bytes.
 * @param scan scans these files of the checkout, with others in their place
 * @returns the reports with those of pointers replaced where their object could be had
 */
async function resolvePointers(reports, objects, scan) {
    const resolved = new Map();
    let pending = await objects.open(reports.flatMap(pointerOf));
    for (let round = 1; pending.size > 0; round++) {
        const next = new Map();
        for (const report of await scan(pending)) {
            const absent = report.absent ?? [];
            if (absent.length === 0)
                resolved.set(report.path, report);
            else
                await fetchNext(objects, report.path, round >= maxRounds ? undefined : absent, next);
        }
        // Whoever asks for more of an object that is there as a whole reads beyond it.
        pending = round > maxRounds ? new Map() : next;
    }
    return reports.map((report) => resolved.get(report.path) ?? report);
}
async function fetchNext(objects, path, ranges, next) {
    const file = ranges === undefined ? await objects.fetchWhole(path) : await objects.fetch(path, ranges);
    if (file !== undefined)
        next.set(path, file);
}
function pointerOf({ path, findings }) {
    const data = findings.find(({ ruleId }) => ruleId === 'scan/lfs-pointer')?.data;
    const [sha256, size] = [data?.['sha256'], data?.['size']];
    return typeof sha256 === 'string' && typeof size === 'number' ? [{ path, sha256, size }] : [];
}

;// CONCATENATED MODULE: ./lib/engine/rules/blacklisted.js
const blacklisted = {
    id: 'policy/blacklisted',
    title: 'The blacklist of this scan names the model or something in it',
    severity: 'critical',
    securitySeverity: '9.5',
    precision: 'high',
    cwe: ['CWE-506'],
    cve: [],
    references: ['https://github.com/google/re2/wiki/Syntax'],
    since: '1.0.0',
    help: {
        why: 'A pattern of --blacklist, of the input blacklist or of the configuration matches the name of the file, a name in its manifest or another text that it holds. Whoever set up the scan does not want such models.',
        fix: 'Do not use the model, or correct the pattern if it matches more than it was meant to.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/cached-result-differs.js
const cachedResultDiffers = {
    id: 'scan/cached-result-differs',
    title: 'The cache holds another result for this file than scanning it gives',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'very-high',
    cwe: ['CWE-345'],
    cve: [],
    references: [
        'https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache',
    ],
    since: '1.0.0',
    help: {
        why: 'Results that are kept between runs are checked by scanning some of the files again. The same bytes under the same engine and options always give the same result, so somebody or something wrote another one into the cache: whoever can write to it can have a poisoned file passed.',
        fix: 'Delete the cache, find out which workflow runs could write to it, and scan again without it. This run discarded it and scanned everything.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/changed-while-read.js
const changedWhileRead = {
    id: 'scan/changed-while-read',
    title: 'Changed while it was read, twice',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'very-high',
    cwe: ['CWE-367'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'What was analysed is not what the file holds now.',
        fix: 'Scan again when nothing writes to the file any more.',
    },
    operational: true,
};

;// CONCATENATED MODULE: ./lib/engine/rules/crashed.js
const crashed = {
    id: 'scan/crashed',
    title: 'Made the scanner process crash',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'high',
    cwe: ['CWE-703'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'The process that reads this file ended without a result. Other files are not affected. What was found until then is reported.',
        fix: 'Report the file to the project if you may share it, and treat it as hostile until it is understood.',
    },
    operational: true,
};

;// CONCATENATED MODULE: ./lib/engine/rules/damaged.js
const damaged = {
    id: 'scan/damaged',
    title: 'Is damaged: it does not keep to its format',
    severity: 'warning',
    securitySeverity: '5.3',
    precision: 'high',
    cwe: ['CWE-1286'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: "Loaders are more lenient than the formats' specifications: a file that breaks off or contradicts itself may still run what stands before the damage. Everything that could be read was judged, the rest is not known.",
        fix: 'Get the file again from its source and compare checksums. If it was meant to be like this, do not load it.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/decompression-bomb.js
const decompressionBomb = {
    id: 'scan/decompression-bomb',
    title: 'Unpacks to far more than its content has any use for',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-409', 'CWE-400'],
    cve: [],
    references: [
        'https://cwe.mitre.org/data/definitions/409.html',
        'https://www.bamsoftware.com/hacks/zipbomb/',
    ],
    since: '1.0.0',
    help: {
        why: 'A few kilobytes that unpack to gigabytes, or an archive that holds itself, fill the memory or the disk of whoever opens them. Arrays and tensors of zeros compress as well, but they say how long they are; this content does not.',
        fix: 'Do not unpack the file. Get the model again from its publisher.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/deceptive-name.js
const deceptiveName = {
    id: 'scan/deceptive-name',
    title: 'The name of a model file is not what it looks like',
    severity: 'warning',
    securitySeverity: '6.0',
    precision: 'high',
    cwe: ['CWE-1007', 'CWE-451'],
    cve: ['CVE-2021-42574', 'CVE-2021-42694'],
    references: ['https://www.unicode.org/reports/tr39/', 'https://attack.mitre.org/techniques/T1036/002/'],
    since: '1.0.0',
    help: {
        why: 'Characters that do not print, that turn the direction of writing or that are drawn like others make one file pass for another, or hide its real ending.',
        fix: 'Rename the file with plain letters, and find out who gave it this name.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/encrypted.js
const encrypted = {
    id: 'scan/encrypted',
    title: 'Holds an encrypted part that could not be analysed',
    severity: 'warning',
    securitySeverity: '5.3',
    precision: 'very-high',
    cwe: ['CWE-693'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'What is encrypted can hold anything, and a password beside the file is all that a loader needs.',
        fix: 'Decrypt the file and scan the result, or do not load it.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/findings-limit.js
const findingsLimit = {
    id: 'scan/findings-limit',
    title: 'Holds more findings than the report keeps of one file',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'very-high',
    cwe: ['CWE-779'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'A file can be built to flood a report so that the one finding that matters is overlooked. The worst are kept and the rest is counted.',
        fix: 'Treat the file by its worst findings.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/internal-error.js
const internalError = {
    id: 'scan/internal-error',
    title: 'Met a fault in the scanner itself',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'high',
    cwe: ['CWE-703'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'A part of the scanner failed on this file in a way that it should not. The part that failed judged nothing.',
        fix: 'Report the message to the project, and treat the file as not analysed.',
    },
    operational: true,
};

;// CONCATENATED MODULE: ./lib/engine/rules/known-bad.js
const knownBad = {
    id: 'scan/known-bad',
    title: 'Known malicious model (blacklisted)',
    severity: 'critical',
    securitySeverity: '10.0',
    precision: 'very-high',
    cwe: ['CWE-506'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'The SHA-256 of this file is on a list of known malicious files that this scan was given.',
        fix: 'Do not load the file. Remove it, and find out how it came here and who has loaded it.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/lfs-pointer.js
const lfsPointer = {
    id: 'scan/lfs-pointer',
    title: 'Is a Git LFS pointer: the model itself was not there to be scanned',
    severity: 'warning',
    securitySeverity: '3.1',
    precision: 'very-high',
    cwe: ['CWE-693'],
    cve: [],
    references: ['https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md'],
    since: '1.0.0',
    help: {
        why: 'The checkout holds a few lines of text in place of the model. The model that users get was not analysed.',
        fix: 'Fetch LFS objects before the scan: `lfs: true` for actions/checkout, `git lfs pull` elsewhere.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/limit-reached.js
const limitReached = {
    id: 'scan/limit-reached',
    title: 'Exceeds a budget of the scanner, so a part of it was not analysed',
    severity: 'warning',
    securitySeverity: '5.3',
    precision: 'high',
    cwe: ['CWE-400', 'CWE-409'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: "Budgets on depth, counts and decompressed bytes keep a hostile file from stopping the scan. What lies beyond them is not known, and hiding code beyond a scanner's limits is a known trick.",
        fix: 'Look at the named part by hand, or split the file so that every part can be scanned.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/missing-path.js
const missingPath = {
    id: 'scan/missing-path',
    title: 'Does not exist',
    severity: 'warning',
    securitySeverity: '2.0',
    precision: 'very-high',
    cwe: [],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'A path that was asked for is not there, so nothing under it was scanned.',
        fix: 'Correct the path, or make sure that the step which provides it has run.',
    },
    operational: true,
};

;// CONCATENATED MODULE: ./lib/engine/rules/name-contradicts-content.js
const nameContradictsContent = {
    id: 'scan/name-contradicts-content',
    title: 'Carries a name that contradicts its content',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'high',
    cwe: ['CWE-351', 'CWE-434'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'People and programs choose a loader by name. A file whose name promises no code, and whose content can run some, passes reviews and filters that go by names.',
        fix: 'Rename the file to what it is, or find out who gave it this name and why.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/out-of-memory.js
const outOfMemory = {
    id: 'scan/out-of-memory',
    title: 'Took more memory than the scanner allows itself',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'high',
    cwe: ['CWE-770'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'A file can be built to exhaust memory. What was found until then is reported, the rest is not known.',
        fix: 'Treat the file as hostile unless its origin explains its size.',
    },
    operational: true,
};

;// CONCATENATED MODULE: ./lib/engine/rules/recognised-only.js
const recognisedOnly = {
    id: 'scan/recognised-only',
    title: 'Is recognised, but not analysed in depth',
    severity: 'info',
    securitySeverity: '2.0',
    precision: 'very-high',
    cwe: ['CWE-693'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'The format was told apart by its content and its outline was read, but nothing says what its loader would do with the rest. Silence about such a file is no proof.',
        fix: 'Load the file only where its origin is known, or convert it to a format that is analysed in depth.',
    },
    strictSeverity: 'warning',
};

;// CONCATENATED MODULE: ./lib/engine/rules/special-file.js
const specialFile = {
    id: 'scan/special-file',
    title: 'Is a pipe, a device, a socket or a link that leads nowhere',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'very-high',
    cwe: ['CWE-66'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'Reading such a name can block, or give something else each time. It was not opened.',
        fix: 'Remove it from the folder, or exclude it.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/symlink-outside.js
const symlinkOutside = {
    id: 'scan/symlink-outside',
    title: 'Is a link that leaves the scanned folder',
    severity: 'warning',
    securitySeverity: '5.9',
    precision: 'very-high',
    cwe: ['CWE-59'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'What the link leads to depends on the machine. It was not read: a scan must not be led to files that nobody asked it to read.',
        fix: 'Replace the link by the file, or scan the folder that the link leads to.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/timed-out.js
const timedOut = {
    id: 'scan/timed-out',
    title: 'Was not analysed to its end in the time allowed',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'very-high',
    cwe: ['CWE-400'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'A file can be built to take very long. What was found until the deadline is reported, the rest is not known.',
        fix: 'Raise the time limit if the file is merely large; otherwise treat it as hostile.',
    },
    operational: true,
};

;// CONCATENATED MODULE: ./lib/engine/rules/too-large.js
const tooLarge = {
    id: 'scan/too-large',
    title: 'Is larger than the size limit and was not analysed',
    severity: 'warning',
    securitySeverity: '3.1',
    precision: 'very-high',
    cwe: ['CWE-400'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'A file above the limit that was set for this scan was not opened, so its content is not known.',
        fix: 'Raise the limit, or exclude the file if it is known by other means.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/unreadable.js
const unreadable = {
    id: 'scan/unreadable',
    title: 'Can not be read',
    severity: 'warning',
    securitySeverity: '3.1',
    precision: 'very-high',
    cwe: [],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'The system refused to open or read it, so its content is not known.',
        fix: 'Give the scanner permission to read it, and make sure that nothing removes files during the scan.',
    },
    operational: true,
};

;// CONCATENATED MODULE: ./lib/engine/rules/unrecognised.js
const unrecognised = {
    id: 'scan/unrecognised',
    title: 'Is no file of any known format, whatever its name says',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'high',
    cwe: ['CWE-351'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'The content decides what a loader does. Nothing here matches a known format, so nothing in it was judged.',
        fix: 'Find out what wrote the file. If it is no model, give it another name or exclude it.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/unsupported.js
const unsupported = {
    id: 'scan/unsupported',
    title: 'Uses a variant of its format that is not analysed',
    severity: 'warning',
    securitySeverity: '4.3',
    precision: 'very-high',
    cwe: ['CWE-693'],
    cve: [],
    references: [],
    since: '1.0.0',
    help: {
        why: 'The format was recognised, but this variant of it can not be read here, so its content is not known.',
        fix: 'Convert the file to a common variant of its format and scan that.',
    },
};

;// CONCATENATED MODULE: ./lib/engine/rules/index.js

























/** The rules about the scan itself, sorted by id. */
const scanRules = [
    blacklisted,
    cachedResultDiffers,
    changedWhileRead,
    configurationChanged,
    crashed,
    damaged,
    decompressionBomb,
    deceptiveName,
    encrypted,
    findingsLimit,
    internalError,
    knownBad,
    lfsPointer,
    limitReached,
    missingPath,
    nameContradictsContent,
    outOfMemory,
    recognisedOnly,
    specialFile,
    symlinkOutside,
    timedOut,
    tooLarge,
    unreadable,
    unrecognised,
    unsupported,
];

;// CONCATENATED MODULE: ./lib/engine/error-code.js
/** The system's code of an error (`ENOENT`), told by its shape: an error of another realm is no `instanceof Error`. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}

;// CONCATENATED MODULE: ./lib/core/paths.js
/** Whether `path` is `folder` or below it; both absolute and normalised. */
function isInside(path, folder, { sep }) {
    return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
/** `path` as reports, git and code scanning write it: relative to `folder`, with `/`. */
function relativePath(folder, path, rules) {
    return rules.relative(folder, path).replaceAll(rules.sep, '/');
}
/** A path or pattern without the slashes behind its last name; `/` alone stays. */
function withoutTrailingSlashes(path) {
    let end = path.length;
    while (end > 1 && path.charAt(end - 1) === '/')
        end -= 1;
    return path.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/engine/discovery/path-obstacle.js

/** A path that is not scanned, and why. */
function pathObstacle(path, rule, message, outcome = 'skipped', severity = rule.severity) {
    return { path, outcome, draft: scanDraft(rule, { message, severity }) };
}

;// CONCATENATED MODULE: ./lib/engine/discovery/remote-argument.js

const scheme = /^([a-z][a-z0-9+.-]+):\/\/(.*)$/is;
/**
 * Fetching is the caller's job: a URL in place of a path is refused with the command that fetches it.
 * @throws UsageError
 */
function refuseRemote(argument) {
    const [, name, rest = ''] = scheme.exec(argument) ?? [];
    if (name === undefined)
        return;
    const command = fetchCommand(name.toLowerCase(), argument, rest);
    const advice = command === undefined ? 'fetch it first and scan the local copy' : `fetch it first: ${command}`;
    throw new errors/* UsageError */.eb(`${argument} is no local path; ${advice}`);
}
function fetchCommand(name, argument, rest) {
    switch (name) {
        case 'hf':
            return `huggingface-cli download ${quoted(rest)} --local-dir model`;
        case 's3':
            return `aws s3 cp --recursive ${quoted(argument)} model`;
        case 'gs':
            return `gsutil cp -r ${quoted(argument)} .`;
        case 'http':
        case 'https':
        case 'ftp':
            return `curl -LO ${quoted(argument)}`;
        default:
            return undefined;
    }
}
/** For a POSIX shell, so that the advice can be pasted whatever the argument holds. */
function quoted(text) {
    return /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/engine/discovery/scan-roots.js











/** @throws UsageError for empty paths and for URLs */
function resolveRoots(request) {
    const roots = [];
    const obstacles = [];
    request.paths.forEach(refuseEmpty);
    request.paths.forEach(refuseRemote);
    for (const argument of new Set(request.paths)) {
        const found = resolveRoot(argument, request);
        if ('draft' in found)
            obstacles.push(found);
        else
            roots.push(found);
    }
    return { roots, obstacles };
}
/** Resolved, it would be the working directory, which nobody asked for who passed an unset variable. */
function refuseEmpty(argument) {
    if (argument === '')
        throw new errors/* UsageError */.eb('a path is empty');
}
function resolveRoot(argument, request) {
    const lexical = (0,external_node_path_namespaceObject.resolve)(request.workingDirectory, argument);
    const path = shownPath(request.workingDirectory, lexical);
    try {
        const realPath = external_node_fs_namespaceObject.realpathSync.native(lexical);
        if (!request.followOutside && leaves(request.workingDirectory, lexical, realPath)) {
            return pathObstacle(path || '.', symlinkOutside, 'The path leads out of the working directory through a link');
        }
        return existing(path, realPath);
    }
    catch (error) {
        return absent(path || '.', error);
    }
}
function existing(path, realPath) {
    const stat = (0,external_node_fs_namespaceObject.statSync)(realPath, { bigint: true });
    if (stat.isDirectory())
        return { path, realPath, folder: realPath, stat };
    if (stat.isFile())
        return { path, realPath, folder: (0,external_node_path_namespaceObject.dirname)(realPath), stat };
    return pathObstacle(path, specialFile, 'The path is neither a file nor a folder');
}
function absent(path, error) {
    const code = errorCode(error) ?? 'an unknown error';
    return code === 'ENOENT' || code === 'ENOTDIR'
        ? pathObstacle(path, missingPath, 'The path does not exist', 'unreadable')
        : pathObstacle(path, unreadable, `The path can not be read: ${code}`, 'unreadable');
}
function leaves(workingDirectory, lexical, realPath) {
    return isWithin(lexical, workingDirectory) && !isWithin(realPath, external_node_fs_namespaceObject.realpathSync.native(workingDirectory));
}
/** Whether `path` is `folder` or below it; both absolute and normalised. */
function isWithin(path, folder) {
    return isInside(path, folder, external_node_path_namespaceObject);
}
function shownPath(workingDirectory, absolute) {
    return relativePath(workingDirectory, absolute, external_node_path_namespaceObject);
}

;// CONCATENATED MODULE: ./lib/engine/discovery/checkout-notes.js




/** Git's own files are small; what is larger is no such file. */
const maxGitFileBytes = 1 << 20;
const maxNamed = 5;
/** What a checkout leaves out without a trace among the files: submodules and sparse paths. */
function checkoutNotes(root) {
    const absent = absentSubmodules(root.realPath);
    const notes = [];
    if (absent.length > 0) {
        const named = absent.slice(0, maxNamed).map((path) => JSON.stringify(path));
        const more = absent.length > maxNamed ? ', \u2026' : '';
        notes.push(`${String(absent.length)} submodule(s) not checked out and not scanned: ${named.join(', ')}${more}`);
    }
    if (isSparse(root.realPath))
        notes.push('The checkout is sparse: paths that git left out were not scanned');
    return notes;
}
function absentSubmodules(root) {
    const declared = gitFile((0,external_node_path_namespaceObject.join)(root, '.gitmodules')).matchAll(/^[ \t]*path[ \t]*=(.*)$/gm);
    return [...declared].map(([, path = '']) => path.trim()).filter((path) => isEmptyFolder(root, path));
}
/** The path is the repository's word: nothing outside the root is looked at, and no link is followed. */
function isEmptyFolder(root, path) {
    const folder = (0,external_node_path_namespaceObject.join)(root, path);
    if (folder === root || !isWithin(folder, root) || path.includes('\0'))
        return false;
    try {
        return (0,external_node_fs_namespaceObject.lstatSync)(folder).isDirectory() && (0,external_node_fs_namespaceObject.readdirSync)(folder).length === 0;
    }
    catch (error) {
        // A folder that can't be listed is reported by the walk; here only absence counts.
        return errorCode(error) === 'ENOENT';
    }
}
function isSparse(root) {
    if (gitFile((0,external_node_path_namespaceObject.join)(root, '.git', 'info', 'sparse-checkout')) === '')
        return false;
    const configs = ['config', 'config.worktree'].map((name) => gitFile((0,external_node_path_namespaceObject.join)(root, '.git', name)));
    return configs.some((text) => /^[ \t]*sparseCheckout[ \t]*=[ \t]*true[ \t\r]*$/im.test(text));
}
/** Text of one of git's own files; '' where there is none that could be read. */
function gitFile(path) {
    try {
        const stat = (0,external_node_fs_namespaceObject.lstatSync)(path);
        return stat.isFile() && stat.size <= maxGitFileBytes ? (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8') : '';
    }
    catch {
        // Most scanned folders are no checkouts. Notes are a courtesy; what can't be read is no reason to fail.
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/engine/discovery/readable-folders.js

/** The folders that scanner processes must be able to read. */
function readableFolders(roots, allowHubCacheLinks) {
    const blobs = allowHubCacheLinks ? roots.map(({ realPath }) => hubBlobsFolder(realPath)) : [];
    return [...roots.map(({ folder }) => folder), ...blobs.filter((folder) => folder !== undefined)];
}
/**
 * `<cache>/models--x--y/blobs` for a link in `<cache>/models--x--y/snapshots/<revision>/\u2026`, see
 * https://huggingface.co/docs/huggingface_hub/guides/manage-cache
 */
function hubBlobsFolder(path, { sep } = external_node_path_namespaceObject) {
    const parts = path.split(sep);
    const snapshots = parts.lastIndexOf('snapshots');
    const repository = parts[snapshots - 1];
    if (repository === undefined || !/^(models|datasets|spaces)--/.test(repository))
        return undefined;
    return [...parts.slice(0, snapshots), 'blobs'].join(sep);
}

;// CONCATENATED MODULE: ./lib/engine/discovery/follow-links.js







/**
 * Follows the links that a walk met, where they stay inside a scanned root and lead to what is not scanned anyway.
 * @param allowHubCacheLinks whether `snapshots/<revision>/x -> ../../blobs/<hash>` of a Hugging Face cache may be followed
 */
async function followLinks(walk, roots, allowHubCacheLinks, signal) {
    // Folders behind links bring further links; each folder is listed once, so this ends.
    while (walk.links.length > 0) {
        const links = walk.links.splice(0).sort((a, b) => Buffer.compare(a.location, b.location));
        for (const link of links)
            await followLink(walk, link, roots, allowHubCacheLinks, signal);
    }
}
async function followLink(walk, link, roots, allowHubCacheLinks, signal) {
    try {
        const target = external_node_fs_namespaceObject.realpathSync.native(link.location, { encoding: 'buffer' });
        const folder = allowedFolder(link, target.toString(), roots, allowHubCacheLinks);
        if (folder === undefined)
            walk.obstacles.push(pathObstacle(link.path, symlinkOutside, outsideMessage(link)));
        else
            await followTo(walk, link, target, folder, signal);
    }
    catch (error) {
        const code = errorCode(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            walk.special(link.path, 'It is a link to nothing');
        else if (code === 'ELOOP')
            walk.special(link.path, 'It is a link that leads back to itself');
        else
            walk.unreadable(link.path, error);
    }
}
/** The folder that allows the link to be followed: a scanned root that its target is in, or a hub cache's blobs. */
function allowedFolder(link, target, roots, allowHubCacheLinks) {
    const root = roots.find(({ stat, folder }) => stat.isDirectory() && isWithin(target, folder));
    if (root !== undefined)
        return root.folder;
    const blobs = allowHubCacheLinks ? hubBlobsFolder(link.location.toString()) : undefined;
    return blobs !== undefined && (0,external_node_path_namespaceObject.dirname)(target) === blobs ? blobs : undefined;
}
async function followTo(walk, link, target, root, signal) {
    const stat = (0,external_node_fs_namespaceObject.lstatSync)(target, { bigint: true });
    if (stat.isDirectory())
        await walk.folder(link.path, target, root, signal);
    else if (stat.isFile())
        walk.file(link.path, target, root, stat);
    else
        walk.special(link.path, 'It is a link to a pipe, a device or a socket, and was not opened');
}
function outsideMessage(link) {
    return `The link leads to ${(0,external_node_fs_namespaceObject.readlinkSync)(link.location)}, which is outside the scanned folder`;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
;// CONCATENATED MODULE: ./lib/engine/discovery/selection.js



/**
 * Globs against the path relative to the working directory; a pattern without a slash against the last name too, as in
 * .gitignore. Hidden names are names like any other.
 * @throws UsageError for a pattern that names nothing, such as `./`
 */
function selection(include = [], exclude = []) {
    const wanted = include.map(matcher);
    const unwanted = exclude.map(matcher);
    return {
        excludes: (path) => unwanted.some((matches) => matches(path)),
        includes: (path) => wanted.length === 0 || wanted.some((matches) => matches(path)),
    };
}
function matcher(pattern) {
    const plain = withoutTrailingSlashes(pattern.replace(/^\.\//, ''));
    if (plain.trim() === '')
        throw new errors/* UsageError */.eb(`the pattern '${pattern}' names nothing`);
    const matches = picomatch(plain, { dot: true });
    if (plain.includes('/'))
        return matches;
    return (path) => matches(path) || matches(path.slice(path.lastIndexOf('/') + 1));
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/core/add-all.js
/** Adds items at the end of a list, one by one: a call with a spread list fails beyond some hundred thousand arguments. */
function addAll(list, items) {
    for (const item of items)
        list.push(item);
}

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __nccwpck_require__(7535);
;// CONCATENATED MODULE: ./lib/engine/model-names.js
/** What a file's name leads people and loaders to expect. Names never decide what a file is, only how surprises are judged. */
/** Endings of formats that say what they are in their first bytes, so that "unrecognised" is itself suspicious. */
const selfDescribing = new Set(`.pkl .pickle .pckl .joblib .dill .cloudpickle .pt .pth .pt2 .ptl .ckpt .mar .nemo .h5 .hdf5 .keras .onnx .ort
  .safetensors .gguf .ggml .npy .npz .pb .pbtxt .tflite .lite .mlmodel .mlpackage .msgpack .flax .orbax .pmml .ubj
  .rds .rda .rdata .engine .plan .trt .pdmodel .pdparams .pdiparams .pte .ptd .skops .llamafile .cbm .lgb .mnn .rknn
  .t7 .caffemodel .ftz`.split(/\s+/));
/** Endings of what joblib, pandas and shell tools compress; what they hold stands before: `model.pkl.gz`. */
const compressed = new Set([
    '.gz',
    '.bz2',
    '.xz',
    '.lzma',
    '.zst',
    '.lz4',
    '.z',
    '.zlib',
    '.zstd',
    '.tgz',
    '.tbz2',
    '.txz',
]);
/** Endings that models share with everything else. */
const ambiguous = new Set(['.bin', '.dat', '.weights', '.model', '.params', '']);
/** Endings under which nobody expects code: weights without code, data, text, pictures. */
const codeFree = new Set(`.safetensors .gguf .json .jsonl .txt .md .rst .csv .tsv .yaml .yml .toml .ini .cfg .xml .log .lock
  .jpg .jpeg .png .gif .bmp .tif .tiff .webp .svg .ico .pdf .mp3 .wav .flac .ogg .mp4 .avi .mov .mkv .webm
  .parquet .arrow .feather`.split(/\s+/));
/** The last ending with its dot, lower case; '' where there is none. A leading dot starts no ending. */
function extensionOf(name) {
    const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase();
    const dot = base.lastIndexOf('.');
    return dot <= 0 ? '' : base.slice(dot);
}
/** The ending of a model format which describes itself, with that of a compression behind it; undefined for others. */
function modelEnding(name) {
    const last = extensionOf(name);
    if (selfDescribing.has(last))
        return last;
    if (!compressed.has(last))
        return undefined;
    const inner = extensionOf(name.slice(0, -last.length));
    return selfDescribing.has(inner) ? inner + last : undefined;
}
/** Whether the name is that of a model format which describes itself. */
function promisesModel(name) {
    return modelEnding(name) !== undefined;
}
function isAmbiguous(name) {
    return ambiguous.has(extensionOf(name));
}
function promisesNoCode(name) {
    return codeFree.has(extensionOf(name));
}
/** Whether files of this format are another file, compressed. */
function isCompression(format) {
    return format.extensions.length > 0 && format.extensions.every((extension) => compressed.has(extension));
}
/** Whether the name ends as files of this format do; endings may have two dots (`.tar.gz`). */
function namedAs(format, name) {
    const lower = name.toLowerCase();
    return format.extensions.some((extension) => lower.endsWith(extension));
}

;// CONCATENATED MODULE: ./lib/engine/discovery/walk.js











/** Folders between two turns of the event loop, so that a stop is noticed. */
const foldersPerTurn = 256;
const separator = Buffer.from(external_node_path_namespaceObject.sep);
/** Collects what lies under folders, each file and folder once. Paths are bytes: names need not be UTF-8. */
class Walk {
    files = [];
    obstacles = [];
    links = [];
    #selection;
    #maxEntries;
    #seen = new Set();
    #entries = 0;
    constructor(selection, maxEntries = limits/* limits */.F.maxDiscoveredEntries) {
        this.#selection = selection;
        this.#maxEntries = maxEntries;
    }
    /** @param path how reports show the folder; '' for the working directory */
    async folder(path, location, root, signal) {
        const pending = [{ path, location, root }];
        for (let turn = 1; pending.length > 0 && signal?.aborted !== true; turn += 1) {
            const next = pending.pop();
            if (next !== undefined)
                addAll(pending, this.#list(next));
            if (turn % foldersPerTurn === 0)
                await (0,promises_namespaceObject.setImmediate)();
        }
    }
    file(path, location, root, stat) {
        if (!this.#selection.includes(path) || !this.#firstVisit(location))
            return;
        const { dev, ino, size } = stat;
        this.files.push({
            path,
            realPath: location,
            root,
            size: Number(size),
            device: String(dev),
            inode: String(ino),
        });
    }
    special(path, message) {
        const severity = promisesModel(path) ? 'warning' : 'info';
        this.obstacles.push(pathObstacle(path, specialFile, message, 'skipped', severity));
    }
    unreadable(path, error) {
        const code = errorCode(error) ?? 'an unknown error';
        const message = `It can not be read: ${code}`;
        this.obstacles.push(pathObstacle(path === '' ? '.' : path, unreadable, message, 'unreadable'));
    }
    #list(folder) {
        if (!this.#firstVisit(folder.location))
            return [];
        try {
            const entries = (0,external_node_fs_namespaceObject.readdirSync)(folder.location, { withFileTypes: true, encoding: 'buffer' });
            return entries.flatMap((entry) => this.#entry(folder, entry));
        }
        catch (error) {
            this.unreadable(folder.path, error);
            return [];
        }
    }
    #entry(folder, entry) {
        const name = entry.name.toString();
        const path = folder.path === '' ? name : `${folder.path}/${name}`;
        const place = {
            path,
            location: Buffer.concat([folder.location, separator, entry.name]),
            root: folder.root,
        };
        if (this.#selection.excludes(path) || this.#overLimit(folder))
            return [];
        if (entry.isDirectory())
            return name === '.git' ? [] : [place];
        if (entry.isSymbolicLink())
            this.links.push(place);
        else if (entry.isFile())
            this.#regular(place);
        else
            this.special(path, 'It is a pipe, a device or a socket, and was not opened');
        return [];
    }
    #regular({ path, location, root }) {
        try {
            this.file(path, location, root, (0,external_node_fs_namespaceObject.lstatSync)(location, { bigint: true }));
        }
        catch (error) {
            this.unreadable(path, error);
        }
    }
    #firstVisit(location) {
        const key = location.toString('latin1');
        if (this.#seen.has(key))
            return false;
        this.#seen.add(key);
        return true;
    }
    #overLimit(folder) {
        this.#entries += 1;
        if (this.#entries <= this.#maxEntries)
            return false;
        if (this.#entries === this.#maxEntries + 1) {
            const message = `There are more than ${String(this.#maxEntries)} entries; the rest was not scanned`;
            this.obstacles.push(pathObstacle(folder.path === '' ? '.' : folder.path, limitReached, message, 'partial'));
        }
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/engine/discovery/discover.js





/** Every regular file under the roots, each once, and what stands in the way. */
async function discover(request) {
    const { roots, signal, allowHubCacheLinks = false } = request;
    const walk = new Walk(selection(request.include, request.exclude));
    for (const { path, realPath, folder, stat } of roots) {
        if (stat.isDirectory())
            await walk.folder(path, Buffer.from(realPath), folder, signal);
        else
            walk.file(path, Buffer.from(realPath), folder, stat);
    }
    await followLinks(walk, roots, allowHubCacheLinks, signal);
    return {
        files: walk.files.sort(byPath),
        obstacles: walk.obstacles.sort((a, b) => compareText(a.path, b.path)),
        notes: roots.filter(({ stat }) => stat.isDirectory()).flatMap(checkoutNotes),
    };
}
function byPath(a, b) {
    return compareText(a.path, b.path) || Buffer.compare(a.realPath, b.realPath);
}

;// CONCATENATED MODULE: ./lib/engine/discovery/narrow.js
/** Leaves what is not selected out. What could not be listed or read at all stays: nobody knows what it holds. */
function narrow(discovery, select) {
    if (select === undefined)
        return discovery;
    const { files, obstacles, notes } = discovery;
    const named = obstacles.filter(({ outcome }) => outcome === 'skipped');
    const wanted = select([...files, ...named].map(({ path }) => path));
    return {
        files: files.filter(({ path }) => wanted.has(path)),
        obstacles: obstacles.filter(({ path, outcome }) => outcome !== 'skipped' || wanted.has(path)),
        notes,
    };
}

;// CONCATENATED MODULE: ./lib/engine/discovery/stand-in.js

/** The file with another one in its place, where there is one: same name, same neighbours, other bytes. */
function standIn(file, standIns) {
    const other = standIns?.get(file.path);
    if (other === undefined)
        return file;
    const stat = (0,external_node_fs_namespaceObject.lstatSync)(other.path, { bigint: true });
    return {
        ...file,
        realPath: Buffer.from(other.path),
        size: other.size,
        device: String(stat.dev),
        inode: String(stat.ino),
        partial: {
            present: other.present,
            sha256: other.sha256,
            besideBase64: file.realPath.toString('base64'),
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/bounds.js
/** What a scanner process tells at most; the process that makes it keeps to that, the one that reads it holds it to that. */
/** Of the description of an artifact. */
const descriptionBounds = {
    textCharacters: 2_000,
    tables: 32,
    columns: 12,
    children: 2_000,
    /** Of the whole description as JSON. */
    characters: 4 * 2 ** 20,
    /** Of all descriptions of one file together. */
    fileCharacters: 64 * 2 ** 20,
};
/** Of a portrait. */
const portraitBounds = {
    /** Of one word of the author's. */
    characters: 500,
    /** Inputs, and outputs. */
    ends: 64,
};
/** Of the neighbours that a scan asked for; one that asks for more, or by longer names, is not told whole. */
const bounds_neighbourBounds = { count: 256, characters: 1_024 };

;// CONCATENATED MODULE: ./lib/engine/bound-draft.js

/** Bounds of what a scanner process may say in one finding; the child keeps to them, the parent holds it to them. */
const findingBounds = {
    messageCharacters: 8_000,
    keyCharacters: 1_000,
    memberCharacters: 70_000,
    traceSteps: 500,
    dataCharacters: 65_536,
};
/** Cuts a finding to the bounds. A long key becomes its hash, so that it still tells findings apart. */
function boundDraft(draft) {
    const { message, key, trace, data, ...rest } = draft;
    return {
        ...rest,
        message: message.slice(0, findingBounds.messageCharacters),
        key: key.length <= findingBounds.keyCharacters ? key : createHash('sha256').update(key).digest('hex'),
        ...(trace === undefined ? {} : { trace: trace.slice(0, findingBounds.traceSteps) }),
        ...(data === undefined ? {} : { data: boundData(data) }),
    };
}
function boundData(data) {
    return JSON.stringify(data).length <= findingBounds.dataCharacters ? data : { truncated: true };
}

;// CONCATENATED MODULE: ./lib/engine/pool/read-frame.js




/** A scanner process said something that it has no business saying. */
class read_frame_ForgedFrameError extends Error {
    name = 'ForgedFrameError';
}
const outcomes = [
    'scanned',
    'partial',
    'unreadable',
    'timed-out',
    'skipped',
    'unrecognised',
];
const maxFormats = 1_000;
const maxRanges = 64;
/**
 * Checks a line from a scanner process field by field: what it parses is the attacker's, and so might the process be.
 * @param ruleIds the rules that exist
 * @throws ForgedFrameError
 */
function read_frame_readFrame(line, ruleIds) {
    const fields = record(parsed(line), 'frame');
    if (fields['type'] === 'ready')
        return { type: 'ready' };
    const id = count(fields['id'], 'id');
    switch (fields['type']) {
        case 'started':
        case 'identified':
        case 'again':
            return { type: fields['type'], id };
        case 'hashed':
            return { type: 'hashed', id, sha256: sha256(fields['sha256']), size: count(fields['size'], 'size') };
        case 'absent':
            return { type: 'absent', id, ranges: list(fields['ranges'], maxRanges, 'ranges').map(byteRange) };
        case 'finding':
            return {
                type: 'finding',
                id,
                member: members(fields['member']),
                draft: draft(fields['draft'], ruleIds),
            };
        case 'artifact':
            return { type: 'artifact', id, description: description(fields['description']) };
        case 'neighbours':
            return {
                type: 'neighbours',
                id,
                absent: list(fields['absent'], bounds_neighbourBounds.count, 'absent').map((path) => read_frame_text(path, bounds_neighbourBounds.characters, 'path')),
                found: flag(fields['found'], 'found'),
            };
        case 'portrait':
            return { type: 'portrait', id, portrait: portrait(fields['portrait']) };
        case 'done':
            return done(id, fields);
        default:
            throw new read_frame_ForgedFrameError('unknown type of frame');
    }
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw new read_frame_ForgedFrameError('a frame is no JSON', { cause });
    }
}
function done(id, fields) {
    return {
        type: 'done',
        id,
        outcome: oneOf(outcomes, fields['outcome'], 'outcome'),
        formats: list(fields['formats'], maxFormats, 'formats').map((format) => read_frame_text(format, 100, 'format')),
        claimed: flag(fields['claimed'], 'claimed'),
        bytesRead: count(fields['bytesRead'], 'bytesRead'),
        retire: flag(fields['retire'], 'retire'),
    };
}
function description(value) {
    const fields = record(value, 'description');
    const { textCharacters, children, tables, characters } = descriptionBounds;
    const facts = fields['facts'];
    if (facts === undefined || JSON.stringify(facts).length > characters)
        throw wrong('facts');
    return {
        member: members(fields['member']),
        format: read_frame_text(fields['format'], 100, 'format'),
        title: read_frame_text(fields['title'], textCharacters, 'title'),
        because: read_frame_text(fields['because'], textCharacters + 1, 'because'),
        size: count(fields['size'], 'size'),
        children: texts(fields['children'], children, 'children'),
        facts: facts,
        tables: list(fields['tables'], tables, 'tables').map(table),
    };
}
function portrait(value) {
    const { traits: said, imports } = record(value, 'portrait');
    return { traits: traits(said), imports: list(imports, limits/* limits */.F.maxComparedImports, 'imports').map(trait) };
}
const traitNames = ['name', 'license', 'architecture', 'family', 'task'];
function traits(value) {
    const fields = record(value, 'traits');
    const said = traitNames.flatMap((name) => fields[name] === undefined ? [] : [[name, trait(fields[name])]]);
    const ends = ['inputs', 'outputs'].flatMap((name) => fields[name] === undefined
        ? []
        : [[name, list(fields[name], portraitBounds.ends, name).map(trait)]]);
    return Object.fromEntries([...said, ...ends]);
}
function trait(value) {
    return read_frame_text(value, portraitBounds.characters + 1, 'trait');
}
function table(value) {
    const { title, columns, from, rows, hasMore } = record(value, 'table');
    return {
        title: read_frame_text(title, descriptionBounds.textCharacters, 'title'),
        columns: texts(columns, descriptionBounds.columns, 'columns'),
        from: count(from, 'from'),
        rows: list(rows, limits/* limits */.F.maxGraphNodes, 'rows').map((row) => texts(row, descriptionBounds.columns, 'row')),
        hasMore: flag(hasMore, 'hasMore'),
    };
}
/** Texts are cut with an ellipsis behind. */
function texts(value, most, what) {
    return list(value, most, what).map((item) => read_frame_text(item, descriptionBounds.textCharacters + 1, what));
}
function members(value) {
    return list(value, limits/* limits */.F.maxDepth + 1, 'member').map((name) => read_frame_text(name, findingBounds.memberCharacters, 'member'));
}
function draft(value, ruleIds) {
    const fields = record(value, 'draft');
    const { trace, count: occurrences, data } = fields;
    return {
        ruleId: ruleId(fields['ruleId'], ruleIds),
        severity: oneOf(core_severity/* severities */.gO, fields['severity'], 'severity'),
        message: read_frame_text(fields['message'], findingBounds.messageCharacters, 'message'),
        key: read_frame_text(fields['key'], findingBounds.keyCharacters, 'key'),
        at: read_frame_location(fields['at']),
        ...(trace === undefined ? {} : { trace: list(trace, findingBounds.traceSteps, 'trace').map(read_frame_location) }),
        ...(occurrences === undefined ? {} : { count: count(occurrences, 'count') }),
        ...(data === undefined ? {} : { data: json(data) }),
    };
}
function ruleId(value, known) {
    if (typeof value !== 'string' || !known.has(value))
        throw new read_frame_ForgedFrameError('unknown rule');
    return value;
}
function read_frame_location(value) {
    const { range, line, column, logical, note } = record(value, 'location');
    const { messageCharacters } = findingBounds;
    return {
        ...(range === undefined ? {} : { range: byteRange(range) }),
        ...(line === undefined ? {} : { line: count(line, 'line') }),
        ...(column === undefined ? {} : { column: count(column, 'column') }),
        ...(logical === undefined ? {} : { logical: read_frame_text(logical, findingBounds.memberCharacters, 'logical') }),
        ...(note === undefined ? {} : { note: read_frame_text(note, messageCharacters, 'note') }),
    };
}
function byteRange(value) {
    const fields = record(value, 'range');
    return { offset: count(fields['offset'], 'offset'), length: count(fields['length'], 'length') };
}
function json(value) {
    if (JSON.stringify(value).length > findingBounds.dataCharacters)
        throw new read_frame_ForgedFrameError('too much data');
    return record(value, 'data');
}
function sha256(value) {
    const digits = read_frame_text(value, 64, 'sha256');
    if (!/^[0-9a-f]{64}$/.test(digits))
        throw new read_frame_ForgedFrameError('no SHA-256');
    return digits;
}
function record(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrong(what);
    return value;
}
function list(value, most, what) {
    if (!Array.isArray(value) || value.length > most)
        throw wrong(what);
    return value;
}
function read_frame_text(value, most, what) {
    if (typeof value !== 'string' || value.length > most)
        throw wrong(what);
    return value;
}
function count(value, what) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw wrong(what);
    return value;
}
function flag(value, what) {
    if (typeof value !== 'boolean')
        throw wrong(what);
    return value;
}
function oneOf(allowed, value, what) {
    const found = allowed.find((item) => item === value);
    if (found === undefined)
        throw wrong(what);
    return found;
}
function wrong(what) {
    return new read_frame_ForgedFrameError(`wrong ${what}`);
}

;// CONCATENATED MODULE: ./lib/engine/cache/cached-result.js


/** Bounds of an entry; what is beyond is scanned every time. */
const cacheBounds = {
    /** Hashing larger files costs more than scanning them. */
    fileBytes: 256 * 2 ** 20,
    findings: 200,
    nameCharacters: 1_024,
    /** Of one entry as JSON. */
    entryCharacters: 256 * 2 ** 10,
};
function cached_result_cacheKey({ sha256, name }) {
    return `${sha256} ${name}`;
}
/** What a scanner process would have said, had it scanned the file. Hash and size are for lists that name files. */
function framesOf(result, { id, size, hash }) {
    const { sha256, formats, claimed, findings, imports } = result;
    return [
        { type: 'started', id },
        ...(hash ? [{ type: 'hashed', id, sha256, size }] : []),
        ...findings.map((finding) => ({ type: 'finding', id, ...finding })),
        { type: 'portrait', id, portrait: { traits: {}, imports } },
        { type: 'done', id, outcome: 'scanned', formats, claimed, bytesRead: 0, retire: false },
    ];
}
/**
 * Checks an entry as strictly as what a scanner process says: a cache is written by whoever may write to it.
 * @param ruleIds the rules that exist
 * @throws ForgedFrameError
 */
function readCachedResult(value, ruleIds) {
    if (typeof value !== 'object' || value === null)
        throw new ForgedFrameError('no entry');
    const fields = value;
    const { sha256, name, formats, claimed, imports } = fields;
    const findings = cached_result_list(fields['findings'], cacheBounds.findings);
    const frame = (content) => readFrame(JSON.stringify({ id: 0, ...content }), ruleIds);
    const hashed = frame({ type: 'hashed', sha256, size: 0 });
    const done = frame({ type: 'done', outcome: 'scanned', formats, claimed, bytesRead: 0, retire: false });
    const portrait = frame({ type: 'portrait', portrait: { traits: {}, imports } });
    if (hashed.type !== 'hashed' || done.type !== 'done' || portrait.type !== 'portrait')
        throw new ForgedFrameError('no entry');
    return {
        sha256: hashed.sha256,
        name: cached_result_text(name, cacheBounds.nameCharacters),
        formats: done.formats,
        claimed: done.claimed,
        findings: findings.map((finding) => placed(frame({ ...asObject(finding), type: 'finding' }))),
        imports: portrait.portrait.imports,
        absent: cached_result_list(fields['absent'], neighbourBounds.count).map((path) => cached_result_text(path, neighbourBounds.characters)),
    };
}
/** Whether two scans of one file say the same. */
function saySame(one, other) {
    return canonical(one) === canonical(other);
}
/** Neighbours may have been asked for in another order, by another path through the same code. */
function canonical({ formats, claimed, findings, imports }) {
    const told = findings.map((finding) => JSON.stringify(readablyOrdered(finding))).sort();
    return JSON.stringify([formats, claimed, told, imports]);
}
function readablyOrdered(value) {
    if (Array.isArray(value))
        return value.map(readablyOrdered);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, field]) => field !== undefined);
    return Object.fromEntries(entries
        .map(([key, field]) => [key, readablyOrdered(field)])
        .sort(([a], [b]) => (a < b ? -1 : 1)));
}
function placed(frame) {
    if (frame.type !== 'finding')
        throw new ForgedFrameError('no finding');
    return { member: frame.member, draft: frame.draft };
}
function asObject(value) {
    if (typeof value !== 'object' || value === null)
        throw new ForgedFrameError('no finding');
    return value;
}
function cached_result_list(value, most) {
    if (!Array.isArray(value) || value.length > most)
        throw new ForgedFrameError('no list');
    return value;
}
function cached_result_text(value, most) {
    if (typeof value !== 'string' || value.length > most)
        throw new ForgedFrameError('no text');
    return value;
}

;// CONCATENATED MODULE: ./lib/bytes/bounds.js

/**
 * Holds a read to its source. Offsets come from the file, so they may be negative, fractional, NaN or huge.
 * @throws FormatError `unexpected-end`
 */
function checkRange(name, size, offset, length) {
    const sound = Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0;
    if (sound && offset <= size - length)
        return;
    const start = Number.isSafeInteger(offset) ? Math.min(Math.max(offset, 0), size) : 0;
    throw new errors/* FormatError */.IF('unexpected-end', { offset: start, length: size - start }, `${String(length)} bytes at ${String(offset)} are not inside ${name} (${String(size)} bytes)`);
}

;// CONCATENATED MODULE: ./lib/bytes/slice-source.js

/** A window on another source; nothing is copied, and a slice of a slice reads from the first source directly. */
class SliceSource {
    name;
    size;
    #parent;
    #start;
    /** @throws FormatError `unexpected-end` when the window is not inside the parent */
    constructor(parent, offset, length, name = parent.name) {
        checkRange(parent.name, parent.size, offset, length);
        this.name = name;
        this.size = length;
        this.#parent = parent;
        this.#start = offset;
    }
    read(offset, length) {
        checkRange(this.name, this.size, offset, length);
        return this.#parent.read(this.#start + offset, length);
    }
    isAtHand(offset, length) {
        return this.#parent.isAtHand?.(this.#start + offset, length) ?? true;
    }
    slice(offset, length, name = this.name) {
        checkRange(this.name, this.size, offset, length);
        return new SliceSource(this.#parent, this.#start + offset, length, name);
    }
}

;// CONCATENATED MODULE: ./lib/bytes/file-source.js





/** What is opened is no regular file, or no longer the file that was looked up. */
class FileChangedError extends Error {
    name = 'FileChangedError';
}
/** Windows has neither flag; there a link can only be swapped in by somebody who may write to the folder. */
const posixFlags = external_node_fs_namespaceObject.constants;
const openFlags = external_node_fs_namespaceObject.constants.O_RDONLY | (posixFlags.O_NOFOLLOW ?? 0) | (posixFlags.O_NONBLOCK ?? 0);
/** Positional reads on one descriptor. */
class FileSource {
    name;
    size;
    /** As it was when it was opened. */
    opened;
    #descriptor;
    constructor(descriptor, opened, name) {
        this.#descriptor = descriptor;
        this.opened = opened;
        this.size = Number(opened.size);
        this.name = name;
    }
    /**
     * Opens a regular file, never through a link and never waiting for a writer.
     * @param expected what the path was when it was found; undefined skips the comparison
     * @throws FileChangedError, and the system's own error where the file can't be opened
     */
    static open(path, name, expected) {
        const descriptor = (0,external_node_fs_namespaceObject.openSync)(path, openFlags);
        try {
            const stat = (0,external_node_fs_namespaceObject.fstatSync)(descriptor, { bigint: true });
            requireIdentity(stat, expected);
            return new FileSource(descriptor, stat, name);
        }
        catch (error) {
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
            throw error;
        }
    }
    read(offset, length) {
        checkRange(this.name, this.size, offset, length);
        if (length > limits/* limits */.F.maxReadBytes) {
            throw new errors/* LimitError */.oC('maxReadBytes', limits/* limits */.F.maxReadBytes, `one read of ${String(length)} bytes`);
        }
        const buffer = Buffer.allocUnsafe(length);
        let filled = 0;
        while (filled < length) {
            const count = (0,external_node_fs_namespaceObject.readSync)(this.#descriptor, buffer, filled, length - filled, offset + filled);
            if (count === 0)
                throw this.#shrunk(offset + filled);
            filled += count;
        }
        return buffer;
    }
    slice(offset, length, name = this.name) {
        return new SliceSource(this, offset, length, name);
    }
    stat() {
        return (0,external_node_fs_namespaceObject.fstatSync)(this.#descriptor, { bigint: true });
    }
    close() {
        (0,external_node_fs_namespaceObject.closeSync)(this.#descriptor);
    }
    #shrunk(offset) {
        const at = { offset, length: this.size - offset };
        return new errors/* FormatError */.IF('unexpected-end', at, `${this.name} became shorter while it was read`);
    }
}
function requireIdentity(stat, expected) {
    if (!stat.isFile())
        throw new FileChangedError('it is no regular file');
    if (expected === undefined)
        return;
    if (String(stat.dev) !== expected.device || String(stat.ino) !== expected.inode) {
        throw new FileChangedError('another file took its place');
    }
}

;// CONCATENATED MODULE: ./lib/engine/own-memory.js
/** How old the figure may be: nothing grows by much in that time, and asking the system costs from 20 \u00b5s to a millisecond. */
const maxAgeMs = 20;
let lookedAt = -Infinity;
let resident = 0;
/** Resident bytes of this process as of the last 20 ms, shared by all files that it reads: small ones take less. */
function ownResidentBytes(now = performance.now()) {
    if (now - lookedAt >= maxAgeMs) {
        resident = process.memoryUsage.rss();
        lookedAt = now;
    }
    return resident;
}

;// CONCATENATED MODULE: ./lib/engine/file-budget.js



const fullAllowance = {
    seconds: limits/* limits */.F.fileTimeoutSeconds,
    residentBytes: limits/* limits */.F.maxResidentBytes,
    inflatedBytes: limits/* limits */.F.maxInflatedBytes,
    artifacts: limits/* limits */.F.maxArtifacts,
    depth: limits/* limits */.F.maxDepth,
};
/** What a file may still cost once it was found to be a bomb. */
const curtailed = { seconds: 20, inflatedBytes: 256 * 2 ** 20, artifacts: 1000 };
/** Of that, what all further bombs together may cost, each a share of what is left, and what each may in any case. */
const furtherBombs = { inflatedBytes: 16 * 2 ** 20, share: 1 / 8, leastBytes: 16_384 };
/** Looking at the clock costs 50 ns, so it is done once in so many checks. */
const checksPerClock = 64;
/** What one file may cost, shared by everything nested in it. */
class FileBudget {
    allowance;
    #deadline;
    #inflatedBytes;
    #artifactCount;
    #inflated = 0;
    #artifacts = 0;
    #isCurtailed = false;
    #leftForBombs = furtherBombs.inflatedBytes;
    #checks = 0;
    #exhausted;
    constructor(allowance = fullAllowance) {
        this.allowance = allowance;
        this.#deadline = performance.now() + allowance.seconds * 1000;
        this.#inflatedBytes = allowance.inflatedBytes;
        this.#artifactCount = allowance.artifacts;
    }
    /** Set once time or memory ran out, whatever a parser made of the LimitError. */
    get exhausted() {
        return this.#exhausted;
    }
    check() {
        this.#checks += 1;
        if (this.#exhausted !== undefined || this.#checks % checksPerClock === 1)
            this.checkNow();
    }
    /** As `check`, without skipping: between artifacts. */
    checkNow() {
        const now = performance.now();
        if (this.#exhausted === 'time' || now > this.#deadline)
            throw this.#outOfTime();
        const resident = ownResidentBytes(now);
        if (this.#exhausted === 'memory' || resident > this.allowance.residentBytes)
            throw this.#outOfMemory();
    }
    chargeInflated(bytes) {
        this.check();
        this.#inflated += bytes;
        const allowed = this.#inflatedBytes;
        if (this.#inflated > allowed) {
            throw new errors/* LimitError */.oC('maxInflatedBytes', allowed, `more than ${String(allowed)} bytes come out of its decoders`);
        }
    }
    chargeArtifact() {
        this.checkNow();
        this.#artifacts += 1;
        const allowed = this.#artifactCount;
        if (this.#artifacts > allowed) {
            throw new errors/* LimitError */.oC('maxArtifacts', allowed, `it holds more than ${String(allowed)} artifacts`);
        }
    }
    /** Leaves little of what is left: a bomb was found, and only what stands beside it is still worth a look. */
    curtail() {
        if (this.#isCurtailed)
            return;
        this.#isCurtailed = true;
        this.#deadline = Math.min(this.#deadline, performance.now() + curtailed.seconds * 1000);
        this.#inflatedBytes = Math.min(this.#inflatedBytes, this.#inflated + curtailed.inflatedBytes);
        this.#artifactCount = Math.min(this.#artifactCount, this.#artifacts + curtailed.artifacts);
    }
    /**
     * Once one bomb was found, the next are only begun with: they are no news, and what is no bomb shall be read whole.
     * @returns gives back what was not used
     */
    confineBomb() {
        if (!this.#isCurtailed)
            return () => undefined;
        const [before, inflated] = [this.#inflatedBytes, this.#inflated];
        const share = Math.max(furtherBombs.leastBytes, this.#leftForBombs * furtherBombs.share);
        this.#inflatedBytes = Math.min(before, inflated + share);
        return () => {
            this.#leftForBombs -= this.#inflated - inflated;
            this.#inflatedBytes = before;
        };
    }
    #outOfTime() {
        this.#exhausted = 'time';
        return new errors/* LimitError */.oC('fileTimeoutSeconds', this.allowance.seconds, 'the time for this file is over');
    }
    #outOfMemory() {
        this.#exhausted = 'memory';
        return new errors/* LimitError */.oC('maxResidentBytes', this.allowance.residentBytes, 'the memory for this file is spent');
    }
}

;// CONCATENATED MODULE: ./lib/bytes/create-hash.js
/** `createHash` of Node, loaded at the first hash: a scanner process that makes none starts without its twenty modules. */
function create_hash_createHash(algorithm) {
    return process.getBuiltinModule('node:crypto').createHash(algorithm);
}

;// CONCATENATED MODULE: ./lib/engine/hash-source.js

const windowBytes = 1 << 20;
/** SHA-256 in lower-case hexadecimal digits, a mebibyte at a time. @throws LimitError when the time is over */
function hashSource(source, budget) {
    const hash = create_hash_createHash('sha256');
    for (let offset = 0; offset < source.size; offset += windowBytes) {
        budget.check();
        hash.update(source.read(offset, Math.min(windowBytes, source.size - offset)));
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./lib/bytes/counting-source.js

/** The longest read that is kept, and how many: the head and the end that one format after another asks for. */
const maxKeptBytes = 65_536;
const maxKeptReads = 4;
/**
 * Tells how much was really read: for the report's `bytes_read`, and for tests that tensors are skipped. The last short
 * reads are kept, so that formats which look at the same head in turn cost one read of it.
 */
class CountingSource {
    name;
    size;
    #inner;
    #onRead;
    #kept = [];
    /** @param onRead is told the bytes of each read that succeeded */
    constructor(inner, onRead) {
        this.name = inner.name;
        this.size = inner.size;
        this.#inner = inner;
        this.#onRead = onRead;
    }
    read(offset, length) {
        const kept = this.#keptBytes(offset, length);
        if (kept !== undefined)
            return kept;
        const bytes = this.#inner.read(offset, length);
        this.#onRead(length);
        if (length <= maxKeptBytes)
            this.#keep(offset, bytes);
        return bytes;
    }
    slice(offset, length, name = this.name) {
        return new SliceSource(this, offset, length, name);
    }
    #keptBytes(offset, length) {
        // What is no range is for the source itself to refuse.
        if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length) || length <= 0)
            return undefined;
        for (const { offset: first, bytes } of this.#kept) {
            const start = offset - first;
            if (start >= 0 && start + length <= bytes.length)
                return bytes.subarray(start, start + length);
        }
        return undefined;
    }
    #keep(offset, bytes) {
        this.#kept.push({ offset, bytes });
        if (this.#kept.length > maxKeptReads)
            this.#kept.shift();
    }
}

;// CONCATENATED MODULE: ./lib/engine/sibling-files.js





/** Opens other files of the scan root for a parser; closes them all at the end. */
class SiblingFiles {
    #folder;
    #root;
    #onRead;
    #opened = [];
    #absent = new Set();
    #found = false;
    /** @param file absolute real path of the scanned file, @param root absolute real path of its scan root */
    constructor(file, root, onRead) {
        this.#folder = (0,external_node_path_namespaceObject.dirname)(file);
        this.#root = root;
        this.#onRead = onRead;
    }
    /** What was asked for so far: neighbours that are not there, and whether anything else matters besides. */
    get asked() {
        const { count, characters } = bounds_neighbourBounds;
        const isTold = this.#absent.size <= count && [...this.#absent].every((path) => path.length <= characters);
        return { absent: isTold ? [...this.#absent] : [], found: this.#found || !isTold };
    }
    /** @param path as the model writes it; undefined unless it leads to a regular file of the root, without any link */
    open(path) {
        const source = this.#open(path);
        if (source !== undefined)
            this.#found = true;
        else if (this.#absent.size <= bounds_neighbourBounds.count)
            this.#absent.add(path);
        return source;
    }
    #open(path) {
        const target = (0,external_node_path_namespaceObject.resolve)(this.#folder, path);
        const inside = (0,external_node_path_namespaceObject.relative)(this.#root, target);
        if ((0,external_node_path_namespaceObject.isAbsolute)(path) || path.includes('\0') || !staysInside(inside))
            return undefined;
        try {
            return this.#openPlain(target, inside);
        }
        catch {
            // Absent, unreadable or swapped meanwhile: for the parser there is no such file, and it reports what it misses.
            return undefined;
        }
    }
    close() {
        for (const source of this.#opened.splice(0))
            source.close();
    }
    #openPlain(target, inside) {
        const steps = inside.split(external_node_path_namespaceObject.sep);
        const onTheWay = steps.map((_, index) => (0,external_node_path_namespaceObject.join)(this.#root, ...steps.slice(0, index + 1)));
        if (onTheWay.some((step) => (0,external_node_fs_namespaceObject.lstatSync)(step).isSymbolicLink()))
            return undefined;
        const stat = (0,external_node_fs_namespaceObject.lstatSync)(target, { bigint: true });
        const identity = { device: String(stat.dev), inode: String(stat.ino) };
        const source = FileSource.open(target, inside.replaceAll(external_node_path_namespaceObject.sep, '/'), identity);
        this.#opened.push(source);
        return new CountingSource(source, this.#onRead);
    }
}
/** @param path relative to the root, as the system writes it; another drive of Windows stays absolute */
function staysInside(path, rules = external_node_path_namespaceObject) {
    return path !== '' && path !== '..' && !path.startsWith(`..${rules.sep}`) && !rules.isAbsolute(path);
}

;// CONCATENATED MODULE: ./lib/engine/cache/known-results.js





/** Between two files: other work of the process has its turn. */
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
/**
 * Looks up each file by the SHA-256 of its bytes and its name. A result counts only while every neighbour that its scan
 * missed is still missing; scans that found a neighbour are never kept.
 */
async function knownTasks(tasks, cache, signal) {
    if (cache.mode !== 'read' || cache.isEmpty)
        return [];
    const known = [];
    for (const task of tasks) {
        if (signal.aborted)
            break;
        await nextTurn();
        const result = mayBeKept(task) ? lookUp(task, cache) : undefined;
        if (result !== undefined)
            known.push({ task, result });
    }
    return known;
}
/** A file that is only partly at hand, or is to be described besides, is no matter of its bytes alone. */
function mayBeKept({ file, job }) {
    return file.size <= cacheBounds.fileBytes && job.partial === undefined && job.describe === undefined;
}
function lookUp({ file, job }, cache) {
    try {
        const source = FileSource.open(file.realPath, job.name, file);
        try {
            const result = cache.find(hashSource(source, new FileBudget()), job.name);
            return result !== undefined && areAbsent(file.realPath, file.root, result.absent) ? result : undefined;
        }
        finally {
            source.close();
        }
    }
    catch {
        // Whatever keeps it from being read here is told by the scan that follows.
        return undefined;
    }
}
function areAbsent(file, root, paths) {
    const siblings = new SiblingFiles(file.toString(), root, () => undefined);
    try {
        return paths.every((path) => siblings.open(path) === undefined);
    }
    finally {
        siblings.close();
    }
}

;// CONCATENATED MODULE: ./lib/engine/cache/run-cached.js




/** Trouble of the run: what a scan says then is no matter of the file's bytes. */
const passing = new Set([
    'scan/timed-out',
    'scan/out-of-memory',
    'scan/crashed',
    'scan/internal-error',
    'scan/changed-while-read',
    'scan/unreadable',
]);
/**
 * Runs tasks with the help of earlier results. Of the files that are known a sample is scanned all the same; where that
 * says anything else than the cache, it is a finding, nothing of the cache is believed, and everything is scanned.
 */
async function runCached(tasks, cache, signal, { run, runAgain, answered }) {
    const known = await knownTasks(tasks, cache, signal);
    const sampled = known.length === 0 ? new Set() : cache.sample(known);
    const trusted = known.filter((one) => !sampled.has(one));
    const left = new Set(trusted.map(({ task }) => task));
    await run(tasks.filter((task) => !left.has(task)));
    const different = [...sampled].filter(differs);
    for (const { task, result } of different)
        task.take(differenceFrame(task, result.sha256));
    if (different.length > 0) {
        cache.distrust(different.length);
        await runAgain(trusted.map(({ task }) => task));
    }
    else {
        for (const one of trusted)
            answer(one, answered);
    }
    for (const task of tasks)
        keep(task, cache);
}
function differs({ task, result }) {
    const fresh = task.result(result.sha256);
    if (fresh !== undefined)
        return !saySame(fresh, result);
    if (task.foundRules.some((rule) => passing.has(rule)))
        return false;
    return task.outcome !== 'scanned';
}
function differenceFrame(task, sha256) {
    const message = 'The cache held another result for this file than scanning it gives, so nothing of the cache was used';
    const draft = scanDraft(cachedResultDiffers, { message, key: sha256 });
    return { type: 'finding', id: task.job.id, member: [], draft };
}
function answer({ task, result }, answered) {
    const { hash, id } = task.job;
    const wantsHash = hash === 'always' || (hash === 'with-findings' && result.findings.length > 0);
    for (const frame of framesOf(result, { id, size: task.file.size, hash: wantsHash }))
        task.take(frame);
    answered(task);
}
function keep(task, cache) {
    const result = cache.mode === 'write' && mayBeKept(task) ? task.result() : undefined;
    if (result !== undefined)
        cache.keep(result);
}

;// CONCATENATED MODULE: ./lib/engine/known-bad-index.js


/** All lists of a run, indexed for look-ups by size and by hash. */
class KnownBadIndex {
    #byHash = new Map();
    #sizes = new Set();
    #anySize = false;
    constructor(lists) {
        for (const list of lists) {
            for (const hash of list.hashes)
                this.#add({ ...hash, list: list.name });
        }
    }
    /** Whether a file of `size` bytes could match at all; hashing is the slowest pass over a file. */
    wantsHash(size) {
        return this.#anySize || this.#sizes.has(size);
    }
    /** @param size bytes of the file that has this hash */
    match(sha256, size) {
        const entry = this.#byHash.get(sha256)?.find((known) => known.size === null || known.size === size);
        if (entry === undefined)
            return undefined;
        const note = entry.note === '' ? '' : ` (${entry.note})`;
        return scanDraft(knownBad, {
            message: `${knownBad.title}: its SHA-256 is on the list ${entry.list}${note}`,
            key: sha256,
            data: { sha256, list: entry.list, note: entry.note },
        });
    }
    #add(entry) {
        const same = this.#byHash.get(entry.sha256);
        if (same === undefined)
            this.#byHash.set(entry.sha256, [entry]);
        else
            same.push(entry);
        if (entry.size === null)
            this.#anySize = true;
        else
            this.#sizes.add(entry.size);
    }
}

;// CONCATENATED MODULE: ./lib/engine/pool/finding-collector.js




/** Keeps the worst findings of one file and counts the rest, in bounded memory however many are sent. */
class FindingCollector {
    #most;
    #mostCharacters;
    #kept = [];
    #characters = 0;
    #dropped = new Map();
    constructor(most = limits/* limits */.F.maxFindingsPerFile, mostCharacters = limits/* limits */.F.maxFileFindingCharacters) {
        this.#most = most;
        this.#mostCharacters = mostCharacters;
    }
    /** Findings so far, dropped ones included. */
    get total() {
        return this.#kept.length + this.#droppedCount;
    }
    /** @param characters how long it is as JSON */
    add(placed, characters = JSON.stringify(placed).length) {
        this.#kept.push({ placed, characters });
        this.#characters += characters;
        if (this.#kept.length >= 2 * this.#most)
            this.#dropMildest(this.#mostCharacters);
        if (this.#characters > this.#mostCharacters)
            this.#dropMildest(this.#mostCharacters / 2);
    }
    /** Findings that are held. */
    get kept() {
        return this.#kept.length;
    }
    /** Characters of what is held, as JSON. */
    get keptCharacters() {
        return this.#characters;
    }
    /** From now on no more than so many are kept, and one at least; what was kept beyond them is counted only. */
    keepAtMost(most, characters) {
        this.#most = Math.min(this.#most, most);
        this.#mostCharacters = Math.min(this.#mostCharacters, characters);
        if (this.#kept.length > this.#most || this.#characters > this.#mostCharacters)
            this.#dropMildest(this.#mostCharacters);
    }
    clear() {
        this.#kept = [];
        this.#characters = 0;
        this.#dropped.clear();
    }
    /** What was kept, and one finding about what was not. */
    result() {
        if (this.#kept.length > this.#most)
            this.#dropMildest(this.#mostCharacters);
        const kept = this.#kept.map(({ placed }) => placed);
        const dropped = this.#droppedCount;
        if (dropped === 0)
            return kept;
        const message = `${String(dropped)} more findings of this file are not shown; the worst are`;
        const data = { dropped, dropped_by_severity: Object.fromEntries(this.#dropped) };
        return [...kept, { member: [], draft: scanDraft(findingsLimit, { message, data }) }];
    }
    get #droppedCount() {
        return core_severity/* severities */.gO.reduce((sum, severity) => sum + (this.#dropped.get(severity) ?? 0), 0);
    }
    /** Sorting is stable, so of equally bad findings the first ones stay. */
    #dropMildest(mostCharacters) {
        this.#kept.sort((a, b) => (0,core_severity/* compareSeverity */.zK)(a.placed.draft.severity, b.placed.draft.severity));
        for (const { placed, characters } of this.#kept.splice(this.#fitting(mostCharacters))) {
            const { severity } = placed.draft;
            this.#dropped.set(severity, (this.#dropped.get(severity) ?? 0) + 1);
            this.#characters -= characters;
        }
    }
    /** How many of the first fit into both bounds; the worst one always does. */
    #fitting(mostCharacters) {
        let [count, characters] = [0, 0];
        for (const kept of this.#kept) {
            characters += kept.characters;
            if (count >= this.#most || (count > 0 && characters > mostCharacters))
                break;
            count += 1;
        }
        return count;
    }
}

;// CONCATENATED MODULE: ./lib/engine/pool/file-task.js








/** One file on its way through a scanner process: what was said about it, and how it ended. */
class FileTask {
    file;
    job;
    #knownBad;
    #showsHash;
    #findings = new FindingCollector();
    #startedAt;
    #endedAt = 0;
    #identified = false;
    #hashDraft;
    #sha256;
    #absent = [];
    #artifacts = [];
    #artifactCharacters = 0;
    #portrait;
    #neighbours;
    #done;
    /** @param showsHash whether the report has the file's hash, where one was made */
    constructor(file, job, knownBad, showsHash = true) {
        this.file = file;
        this.#showsHash = showsHash;
        this.job = job;
        this.#knownBad = knownBad;
    }
    get started() {
        return this.#startedAt !== undefined;
    }
    /** Seconds that the file has been read, undefined before and after. */
    get secondsInHand() {
        if (this.#startedAt === undefined || this.#done !== undefined)
            return undefined;
        return (performance.now() - this.#startedAt) / 1000;
    }
    get findingCount() {
        return this.#findings.total;
    }
    /** Findings that are held in memory. */
    get keptFindings() {
        return this.#findings.kept;
    }
    get keptCharacters() {
        return this.#findings.keptCharacters;
    }
    keepAtMost(findings, characters) {
        this.#findings.keepAtMost(findings, characters);
    }
    /** Takes in one frame about this file. @param characters of its line, where it came in one */
    take(frame, characters) {
        if (frame.type === 'started')
            this.#startedAt = performance.now();
        else if (frame.type === 'identified')
            this.#identified = true;
        else if (frame.type === 'finding')
            this.#findings.add({ member: frame.member, draft: frame.draft }, characters);
        else if (frame.type === 'hashed')
            this.#takeHash(frame.sha256, frame.size);
        else if (frame.type === 'absent')
            this.#absent = frame.ranges;
        else if (frame.type === 'again')
            this.#restart();
        else if (frame.type === 'artifact')
            this.#describe(frame.description);
        else if (frame.type === 'neighbours')
            this.#neighbours = frame;
        else if (frame.type === 'portrait')
            this.#portrait = frame.portrait;
        else if (frame.type === 'done')
            this.#finish(frame);
    }
    /** The process that read this file ended without a result. */
    fail(ending) {
        const { draft, timed } = failure(ending);
        this.#findings.add({ member: [], draft });
        this.#finish(this.#failed(timed));
    }
    /** The run ended while the file was read, or before. */
    stop(message) {
        this.#findings.add({ member: [], draft: scanDraft(timedOut, { message }) });
        this.#finish(this.#failed(true));
    }
    /** @param place gives findings their path and fingerprint @param named what its name alone gives */
    report(place, named) {
        const { path, size } = this.file;
        const { outcome, formats, bytesRead, claimed } = this.#done ?? this.#failed(false);
        const hashed = this.#hashDraft === undefined ? [] : [this.#hashDraft];
        const known = [...hashed, ...named].map((draft) => ({ member: [], draft }));
        const findings = place(path, [...known, ...this.#findings.result()]);
        const duration = this.#startedAt === undefined ? 0 : (this.#endedAt - this.#startedAt) / 1000;
        return {
            path,
            size,
            formats,
            outcome,
            findings,
            duration,
            bytesRead,
            claimed: claimed || known.length > 0,
            ...(this.#sha256 === undefined || !this.#showsHash ? {} : { sha256: this.#sha256 }),
            ...(this.#absent.length === 0 ? {} : { absent: this.#absent }),
            ...this.#portrayed(),
            ...(this.job.describe === undefined ? {} : { artifacts: this.#artifacts }),
        };
    }
    get outcome() {
        return this.#done?.outcome;
    }
    /** Rules of what was found so far. */
    get foundRules() {
        return this.#findings.result().map(({ draft }) => draft.ruleId);
    }
    /** What may stand for a scan of the same bytes; undefined where the scan saw more than the file, or not all of it. */
    result(sha256 = this.#sha256) {
        const [done, portrait, neighbours] = [this.#done, this.#portrait, this.#neighbours];
        const findings = this.#findings.result();
        if (sha256 === undefined || done?.outcome !== 'scanned' || portrait === undefined)
            return undefined;
        const isCut = this.#findings.total > this.#findings.kept || findings.length > cacheBounds.findings;
        if (neighbours?.found !== false || isCut)
            return undefined;
        const { formats, claimed } = done;
        const { absent } = neighbours;
        return { sha256, name: this.job.name, formats, claimed, findings, imports: portrait.imports, absent };
    }
    #portrayed() {
        if (this.#portrait === undefined)
            return {};
        const { traits, imports } = this.#portrait;
        return { imports, ...(Object.keys(traits).length === 0 ? {} : { traits }) };
    }
    #takeHash(sha256, size) {
        this.#sha256 = sha256;
        this.#hashDraft = this.#knownBad.match(sha256, size);
    }
    /** Beyond the bound of all descriptions together the rest is not kept. */
    #describe(description) {
        this.#artifactCharacters += JSON.stringify(description).length;
        if (this.#artifactCharacters <= descriptionBounds.fileCharacters)
            this.#artifacts.push(description);
    }
    #restart() {
        this.#artifacts = [];
        this.#portrait = undefined;
        this.#neighbours = undefined;
        this.#findings.clear();
        this.#identified = false;
        this.#hashDraft = undefined;
        this.#sha256 = undefined;
    }
    #finish(done) {
        this.#endedAt = performance.now();
        this.#done = done;
    }
    #failed(timed) {
        const somethingRead = this.#identified;
        const outcome = timed ? 'timed-out' : somethingRead ? 'partial' : 'unreadable';
        return { outcome, formats: [], claimed: somethingRead || promisesModel(this.file.path), bytesRead: 0 };
    }
}
function failure(ending) {
    if (ending.killed === 'time') {
        const message = 'The analysis did not end in the time allowed; the rest of the file is not known';
        return { draft: scanDraft(timedOut, { message }), timed: true };
    }
    if (ending.killed === 'memory' || /heap out of memory|allocation failed/i.test(ending.lastWords)) {
        const message = 'The analysis took more memory than allowed; the rest of the file is not known';
        return { draft: scanDraft(outOfMemory, { message }), timed: false };
    }
    return { draft: crashDraft(ending), timed: false };
}
function crashDraft(ending) {
    return scanDraft(crashed, { message: crashMessage(ending), data: { lastWords: ending.lastWords } });
}
function crashMessage({ killed, code, signal }) {
    if (killed === 'forged')
        return 'The scanner process said something that it has no business saying and was stopped';
    if (signal !== null)
        return `The scanner process ended by ${signal}; the rest of the file is not known`;
    if (code === null)
        return 'No scanner process could be started, so the file was not read';
    return `The scanner process ended with exit code ${String(code)}; the rest of the file is not known`;
}

;// CONCATENATED MODULE: ./lib/engine/pool/launch.js




/** V8's own limit; it lies below the resident limit because buffers and wasm live outside V8's heap. */
const heapMebibytes = Math.floor((limits/* limits */.F.maxResidentBytes * 0.8) / 2 ** 20);
/** More flags than this could pass the system's bound on a command line. */
const maxReadRoots = 64;
/**
 * Node's permission model: the process may read the scan roots and its own code, and can't write, spawn or load addons.
 * It gets no variable of the environment, so no token.
 * @param entry absolute path of the scanner process's script
 * @param readRoots absolute real paths
 */
function scannerLaunch(entry, readRoots, settings) {
    const readable = [...codeFolders(entry), ...fewRoots(readRoots)];
    return {
        command: process.execPath,
        args: [
            permissionFlag(),
            ...readable.map((path) => `--allow-fs-read=${path}`),
            ...withoutDatabases(),
            '--no-warnings',
            '--disable-proto=delete',
            '--disallow-code-generation-from-strings',
            `--max-old-space-size=${String(heapMebibytes)}`,
            entry,
        ],
        ...(settings === undefined ? {} : { settings }),
        env: process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] ?? '' } : {},
    };
}
/** Node 20 knows the model as an experiment only. */
function permissionFlag() {
    return process.allowedNodeEnvironmentFlags.has('--permission')
        ? '--permission'
        : '--experimental-permission';
}
/** `node:sqlite` of Node 22 and later opens any file, to write too, and asks no permission. */
function withoutDatabases() {
    const flag = '--no-experimental-sqlite';
    return process.allowedNodeEnvironmentFlags.has(flag) ? [flag] : [];
}
/** The folder of all bundles; in a development tree, where nothing is bundled, the dependencies too (often a link). */
function codeFolders(entry) {
    const code = (0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.dirname)(entry));
    const dependencies = (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(code), 'node_modules');
    const isBundled = (0,external_node_path_namespaceObject.basename)(entry) === 'index.js' || !(0,external_node_fs_namespaceObject.existsSync)(dependencies);
    return isBundled ? [code] : [...new Set([code, dependencies, (0,external_node_fs_namespaceObject.realpathSync)(dependencies)])];
}
/** Drops what lies inside another root; too many roots shrink to the one folder that holds them all. */
function fewRoots(roots) {
    const all = new Set(roots);
    const outer = [...all].filter((root) => !foldersAbove(root).some((folder) => all.has(folder))).sort();
    return outer.length <= maxReadRoots ? outer : [commonFolder(outer)];
}
function foldersAbove(path) {
    const above = [];
    for (let folder = (0,external_node_path_namespaceObject.dirname)(path); folder !== above.at(-1); folder = (0,external_node_path_namespaceObject.dirname)(folder))
        above.push(folder);
    return above.filter((folder) => folder !== path);
}
function commonFolder(paths) {
    return paths.reduce((common, path) => {
        let folder = common;
        while (!isInside(path, folder, external_node_path_namespaceObject) && folder !== (0,external_node_path_namespaceObject.dirname)(folder))
            folder = (0,external_node_path_namespaceObject.dirname)(folder);
        return folder;
    });
}

;// CONCATENATED MODULE: ./lib/engine/pool/resident-memory.js

/** Resident bytes of a process, where the system tells (Linux); undefined elsewhere and for processes that ended. */
function residentBytes(pid) {
    try {
        const status = (0,external_node_fs_namespaceObject.readFileSync)(`/proc/${String(pid)}/status`, 'latin1');
        const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
        return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
    }
    catch {
        // No /proc on this system, or the process has just ended: its end is told by itself.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/engine/line-splitter.js
const newline = 0x0a;
/** Cuts a stream of bytes into lines and holds each to a length. */
class LineSplitter {
    #maxBytes;
    #pending = [];
    #pendingBytes = 0;
    constructor(maxBytes) {
        this.#maxBytes = maxBytes;
    }
    /** @returns the lines that are now complete, or undefined once a line is longer than allowed */
    push(chunk) {
        const lines = [];
        let start = 0;
        for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
            this.#keep(chunk.subarray(start, end));
            if (this.#pendingBytes > this.#maxBytes)
                return undefined;
            lines.push(this.#take());
            start = end + 1;
        }
        this.#keep(chunk.subarray(start));
        return this.#pendingBytes > this.#maxBytes ? undefined : lines;
    }
    #keep(part) {
        if (part.length === 0)
            return;
        this.#pending.push(part);
        this.#pendingBytes += part.length;
    }
    #take() {
        const line = Buffer.concat(this.#pending).toString('utf8');
        this.#pending = [];
        this.#pendingBytes = 0;
        return line;
    }
}

;// CONCATENATED MODULE: ./lib/engine/pool/scanner-process.js



const maxLastWords = 2_048;
/** One scanner process: sends jobs, checks frames, and says exactly once how it ended. */
class ScannerProcess {
    #child;
    #events;
    #ruleIds;
    #lines = new LineSplitter(limits/* limits */.F.maxMessageBytes);
    #lastWords = '';
    #killed;
    #ended = false;
    /**
     * @param child of which nothing was read and to which nothing was said
     * @param settings the first thing it is told
     */
    constructor(child, settings, ruleIds, events) {
        this.#child = child;
        this.#events = events;
        this.#ruleIds = ruleIds;
        if (settings !== undefined)
            this.#write({ settings });
        this.#child.on('error', (error) => {
            this.#end(null, null, error.message);
        });
        // Without free descriptors there are no streams at all, only the error.
        this.#child.stdout?.on('data', (chunk) => {
            this.#receive(chunk);
        });
        this.#child.stderr?.on('data', (chunk) => {
            this.#hear(chunk);
        });
        // A dead process breaks its pipe; that it died is told by 'close'.
        this.#child.stdin?.on('error', () => undefined);
        this.#child.on('close', (code, signal) => {
            this.#end(code, signal, this.#lastWords);
        });
    }
    get pid() {
        return this.#child.pid;
    }
    send(job) {
        this.#write(job);
    }
    kill(reason) {
        if (this.#killed !== undefined)
            return;
        this.#killed = reason;
        this.#child.kill('SIGKILL');
    }
    /** No more jobs: all it could say is said, and its own way out takes a tenth of a small scan. */
    close() {
        this.kill('stopped');
    }
    #write(order) {
        this.#child.stdin?.write(`${JSON.stringify(order)}\n`);
    }
    #receive(chunk) {
        if (this.#killed !== undefined)
            return;
        try {
            const lines = this.#lines.push(chunk);
            if (lines === undefined)
                this.kill('forged');
            else
                this.#deliver(lines);
        }
        catch (error) {
            this.#lastWords = error instanceof Error ? error.message : String(error);
            this.kill('forged');
        }
    }
    #deliver(lines) {
        for (const line of lines) {
            if (this.#killed !== undefined)
                return;
            this.#events.frame(read_frame_readFrame(line, this.#ruleIds), line.length);
        }
    }
    #hear(chunk) {
        this.#lastWords = (this.#lastWords + chunk.toString('latin1')).slice(-maxLastWords);
    }
    #end(code, signal, lastWords) {
        if (this.#ended)
            return;
        this.#ended = true;
        const printable = lastWords.replace(/[^\x20-\x7e]+/g, ' ').trim();
        this.#events.ended({ killed: this.#killed, code, signal, lastWords: printable });
    }
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./lib/engine/pool/ignore-debugger-signal.js
const ignore = () => undefined;
/**
 * From now on SIGUSR1 opens no debugger here. A scanner process that a file took over could send it, connect to the
 * port that opens, and run what it likes in this process, token and all. It stays so: a process of Node without its
 * listener would end at the signal. (Windows has no such signal; there the scanner's own functions are all that is shut.)
 */
function ignoreDebuggerSignal() {
    if (!process.listeners('SIGUSR1').includes(ignore))
        process.on('SIGUSR1', ignore);
}

;// CONCATENATED MODULE: ./lib/engine/pool/start-scanner.js


/** Starts a scanner process. @throws where the system refuses at once */
function startScanner({ command, args, env }) {
    ignoreDebuggerSignal();
    return (0,external_node_child_process_namespaceObject.spawn)(command, args, { env, stdio: 'pipe', windowsHide: true });
}

;// CONCATENATED MODULE: ./lib/engine/pool/scanner-slot.js




/** A scanner process with the tasks that were sent to it; the first of them is in hand. */
class ScannerSlot {
    #options;
    #events;
    #process;
    #queue = [];
    #timer;
    #worked = false;
    constructor(options, events) {
        this.#options = options;
        this.#events = events;
        const { launch, early, ruleIds } = options;
        const child = early?.take(launch) ?? startScanner(launch);
        this.#process = new ScannerProcess(child, launch.settings, ruleIds, {
            frame: (frame, characters) => {
                this.#take(frame, characters);
            },
            ended: (ending) => {
                this.#ended(ending);
            },
        });
    }
    get tasks() {
        return this.#queue;
    }
    send(task) {
        this.#queue.push(task);
        if (this.#queue.length === 1)
            this.#watch();
        this.#process.send(task.job);
    }
    kill(reason) {
        this.#process.kill(reason);
    }
    close() {
        this.#process.close();
    }
    /** Resident bytes; 0 where the system does not tell. */
    resident() {
        const { pid } = this.#process;
        return (pid === undefined ? undefined : residentBytes(pid)) ?? 0;
    }
    #take(frame, characters) {
        if (frame.type === 'ready')
            return;
        const task = this.#queue[0];
        if (task?.job.id !== frame.id)
            throw new read_frame_ForgedFrameError('a frame about another file');
        task.take(frame, characters);
        if (frame.type === 'started')
            this.#watch();
        if (frame.type !== 'done')
            return;
        this.#queue.shift();
        this.#worked = true;
        this.#watch();
        this.#events.finished(task);
    }
    /** One deadline for the task in hand, anew from its `started` frame. */
    #watch() {
        clearTimeout(this.#timer);
        if (this.#queue.length === 0)
            return;
        this.#timer = setTimeout(() => {
            this.#process.kill('time');
        }, this.#options.deadlineMs);
    }
    #ended(ending) {
        clearTimeout(this.#timer);
        const [head] = this.#queue;
        const blamed = head !== undefined && (head.started || ending.killed === 'time') && ending.killed !== 'stopped';
        if (blamed) {
            this.#queue.shift();
            head.fail(ending);
            this.#events.finished(head);
        }
        this.#events.ended(this.#queue.splice(0), this.#worked || blamed);
    }
}

;// CONCATENATED MODULE: ./lib/engine/pool/pool.js



/** Small files are queued in a process, so that none waits for a round trip; a large one gets a process of its own. */
const pipelinedFiles = 3;
const pipelinedBytes = 1 << 20;
/** Processes in a row that end before they finish anything: then it is not the files' fault. */
const maxFailedStarts = 3;
const memoryPollMs = 50;
/** Runs tasks in scanner processes. A process that dies costs the file in its hand and nothing else. */
class Pool {
    #options;
    #slots = new Set();
    /** The next one is the last: taking the first of a hundred thousand would move all the others. */
    #waiting = [];
    #failedStarts = 0;
    #stopped;
    #resolve;
    constructor(options) {
        this.#options = options;
    }
    /** Starts the first process before there is work, while discovery still runs. */
    warm() {
        if (this.#slots.size === 0)
            this.#open();
    }
    /** Ends processes that have nothing to do; needed where `run` is never reached. */
    close() {
        for (const slot of this.#slots)
            slot.close();
    }
    /** Resolves when every task has its result. */
    async run(tasks) {
        this.#waiting = tasks.toReversed();
        const poll = setInterval(() => {
            this.#watchMemory();
        }, memoryPollMs);
        try {
            await new Promise((resolve) => {
                this.#resolve = resolve;
                this.#dispatch();
            });
        }
        finally {
            clearInterval(poll);
            this.close();
        }
    }
    /** Ends the run: what is in hand or waiting gets `message` as its finding, what was found is kept. */
    stop(message) {
        this.#stopped ??= message;
        for (const slot of this.#slots)
            slot.kill('stopped');
        this.#dispatch();
    }
    #dispatch() {
        if (this.#stopped !== undefined)
            this.#abandon(this.#stopped);
        while (this.#waiting.length > 0 && this.#sendNext())
            ;
        const busy = [...this.#slots].some((slot) => slot.tasks.length > 0);
        if (this.#waiting.length === 0 && !busy)
            this.#resolve?.();
    }
    #sendNext() {
        const task = this.#waiting.at(-1);
        if (task === undefined)
            return false;
        const slot = this.#idle() ?? this.#another() ?? this.#roomy(task);
        if (slot === undefined)
            return false;
        this.#waiting.pop();
        slot.send(task);
        return true;
    }
    #idle() {
        return [...this.#slots].find((slot) => slot.tasks.length === 0);
    }
    #another() {
        return this.#slots.size < this.#options.jobs ? this.#open() : undefined;
    }
    #roomy(task) {
        if (task.file.size > pipelinedBytes)
            return undefined;
        const small = [...this.#slots].filter(({ tasks }) => tasks.length < pipelinedFiles && tasks.every(({ file }) => file.size <= pipelinedBytes));
        return small.toSorted((a, b) => a.tasks.length - b.tasks.length)[0];
    }
    /** @returns undefined where the system refuses at once; most refusals come later, as an ended process */
    #open() {
        const { launch, early, ruleIds, fileTimeoutSeconds } = this.#options;
        try {
            const slot = new ScannerSlot({ launch, early, ruleIds, deadlineMs: fileTimeoutSeconds * 1000 }, {
                finished: (task) => {
                    this.#finished(task);
                },
                ended: (blameless, worked) => {
                    this.#ended(slot, blameless, worked);
                },
            });
            this.#slots.add(slot);
            return slot;
        }
        catch (error) {
            if (this.#slots.size === 0)
                this.#giveUp(error instanceof Error ? error.message : String(error));
            return undefined;
        }
    }
    #finished(task) {
        this.#failedStarts = 0;
        this.#options.finished(task);
        this.#dispatch();
    }
    #ended(slot, blameless, worked) {
        this.#slots.delete(slot);
        addAll(this.#waiting, blameless.toReversed());
        if (!worked && this.#stopped === undefined)
            this.#failedStarts += 1;
        if (this.#failedStarts >= maxFailedStarts)
            this.#giveUp('it ends at once');
        this.#dispatch();
    }
    #giveUp(reason) {
        const ending = { killed: undefined, code: null, signal: null, lastWords: reason };
        this.#settle((task) => {
            task.fail(ending);
        });
    }
    /** Tasks in a killed process come back through `ended`; only those that wait are settled here. */
    #abandon(message) {
        this.#settle((task) => {
            task.stop(message);
        });
    }
    #settle(how) {
        for (const task of this.#waiting.splice(0).reverse()) {
            how(task);
            this.#options.finished(task);
        }
    }
    #watchMemory() {
        for (const slot of this.#slots) {
            if (slot.tasks.length > 0 && slot.resident() > limits/* limits */.F.maxResidentBytes)
                slot.kill('memory');
        }
    }
}

;// CONCATENATED MODULE: ./lib/engine/run-findings.js

const runBounds = {
    findings: limits/* limits */.F.maxFindings,
    characters: limits/* limits */.F.maxFindingCharacters,
    leastFindings: limits/* limits */.F.leastFindingsPerFile,
};
/** What every file may keep: the longest that one finding can be is little more. */
const leastCharacters = 65_536;
/**
 * Holds the findings of a whole run to bounds: each file keeps its worst, and how much this is is halved until all of it
 * fits. What it comes to depends on the findings alone and not on the order in which files are done.
 */
class RunFindings {
    #holders = [];
    #bounds;
    #perFile = limits/* limits */.F.maxFindingsPerFile;
    #charactersPerFile = limits/* limits */.F.maxFileFindingCharacters;
    #kept = 0;
    #characters = 0;
    constructor(bounds = {}) {
        this.#bounds = { ...runBounds, ...bounds };
    }
    add(holder) {
        this.#holders.push(holder);
        holder.keepAtMost(this.#perFile, this.#charactersPerFile);
        this.#kept += holder.keptFindings;
        this.#characters += holder.keptCharacters;
        while (this.#isTooMuch)
            this.#halve();
    }
    get #isTooMuch() {
        const { findings, characters, leastFindings } = this.#bounds;
        return ((this.#kept > findings && this.#perFile > leastFindings) ||
            (this.#characters > characters && this.#charactersPerFile > leastCharacters));
    }
    #halve() {
        this.#perFile = Math.max(this.#bounds.leastFindings, Math.floor(this.#perFile / 2));
        this.#charactersPerFile = Math.max(leastCharacters, Math.floor(this.#charactersPerFile / 2));
        for (const holder of this.#holders)
            holder.keepAtMost(this.#perFile, this.#charactersPerFile);
        this.#kept = this.#holders.reduce((sum, holder) => sum + holder.keptFindings, 0);
        this.#characters = this.#holders.reduce((sum, holder) => sum + holder.keptCharacters, 0);
    }
}

;// CONCATENATED MODULE: ./lib/engine/file-run.js













/** A file in hand for longer is named. */
const slowSeconds = 3;
const slowPollMs = 1_000;
const noTask = { path: '', seconds: 0 };
/** Timers of Node end at 2^31 ms, some 24 days, and fire at once beyond. */
const maxTimerSeconds = 2_147_483;
/** One scan of many files: hands them to the pool, tells how far it is, and makes a report of each. */
class FileRun {
    #request;
    #births;
    #knownBad;
    #watch;
    #pool;
    #openPool;
    #filesTotal = 0;
    #currentPath = '';
    #filesDone = 0;
    #bytesDone = 0;
    #findings = 0;
    #kept = new RunFindings();
    /** What the caller's own functions threw. */
    #thrown;
    constructor(request, readable, settings, watch) {
        this.#request = request;
        this.#births = birthIds(request.rules);
        this.#knownBad = new KnownBadIndex(request.knownBad ?? []);
        this.#watch = watch;
        const launch = scannerLaunch(request.scannerEntry, readable, settings);
        const ruleIds = new Set(request.rules.map((rule) => rule.id));
        this.#openPool = () => new Pool({
            launch,
            early: request.early,
            ruleIds,
            jobs: Math.max(1, request.jobs),
            fileTimeoutSeconds: this.#fileSeconds,
            finished: (task) => {
                this.#finished(task);
            },
        });
        this.#pool = this.#openPool();
    }
    /** The first process starts up while folders are listed. */
    async whileWarm(worthwhile, work) {
        if (worthwhile)
            this.#pool.warm();
        try {
            return await work();
        }
        catch (error) {
            this.#pool.close();
            throw error;
        }
    }
    async scan(discovery, obstacles, stop) {
        const { maxFileSizeBytes = Infinity } = this.#request;
        const tasks = discovery.files
            .filter(({ size }) => size <= maxFileSizeBytes)
            .map((file, id) => this.#task(file, id));
        const larger = discovery.files.filter(({ size }) => size > maxFileSizeBytes);
        this.#filesTotal = tasks.length;
        stop.onStop((message) => {
            this.#pool.stop(message);
        });
        this.#tellWholeReads(tasks);
        const watch = setInterval(() => {
            this.#tellSlow(tasks);
        }, slowPollMs);
        try {
            await this.#runTasks(tasks, stop);
        }
        finally {
            clearInterval(watch);
        }
        if (this.#thrown !== undefined)
            throw this.#thrown.error;
        const unread = [
            ...larger.map((file) => this.#tooLarge(file, maxFileSizeBytes)),
            ...[...discovery.obstacles, ...obstacles].map((obstacle) => this.#obstacle(obstacle)),
        ];
        for (const report of unread)
            this.#request.onFile?.(report);
        return [...tasks.map((task) => this.#report(task)), ...unread].sort((a, b) => compareText(a.path, b.path));
    }
    async #runTasks(tasks, stop) {
        const { cache } = this.#request;
        if (cache === undefined)
            return this.#pool.run(tasks);
        await runCached(tasks, cache, stop.signal, {
            run: (some) => this.#pool.run(some),
            runAgain: (some) => {
                this.#pool = this.#openPool();
                if (stop.signal.aborted)
                    this.#pool.stop(stop.message);
                return this.#pool.run(some);
            },
            answered: (task) => {
                this.#finished(task);
            },
        });
    }
    get #fileSeconds() {
        return Math.min(this.#request.fileTimeoutSeconds ?? limits/* limits */.F.fileTimeoutSeconds, maxTimerSeconds);
    }
    #task(file, id) {
        const seconds = Math.max(this.#fileSeconds * 0.6, this.#fileSeconds - 20);
        const { realPath, root, device, inode, path, size, partial } = file;
        const name = path.slice(path.lastIndexOf('/') + 1);
        const { describe, portraits, cache } = this.#request;
        const asked = this.#hashMode(size);
        const keeps = cache?.mode === 'write' && size <= cacheBounds.fileBytes;
        const hash = keeps ? 'always' : asked;
        const place = { pathBase64: realPath.toString('base64'), name, root, device, inode };
        const wishes = {
            ...(partial === undefined ? {} : { partial }),
            ...(describe === undefined ? {} : { describe }),
            ...(portraits === undefined ? {} : { portrait: portraits }),
            ...(cache === undefined ? {} : { portrait: portraits ?? 'imports', tellsNeighbours: true }),
        };
        return new FileTask(file, { id, ...place, hash, seconds, ...wishes }, this.#knownBad, asked !== 'never');
    }
    get #progress() {
        return {
            filesDone: this.#filesDone,
            filesTotal: this.#filesTotal,
            bytesDone: this.#bytesDone,
            currentPath: this.#currentPath,
            findings: this.#findings,
        };
    }
    #tellWholeReads(tasks) {
        const hashed = tasks.filter(({ job }) => job.hash === 'always');
        this.#request.onWholeReads?.(hashed.reduce((sum, { file }) => sum + file.size, 0));
    }
    /** Between two finished files nothing else tells what the run is waiting for. */
    #tellSlow(tasks) {
        const { onProgress } = this.#request;
        if (onProgress === undefined)
            return;
        const inHand = tasks.map((task) => ({ path: task.file.path, seconds: task.secondsInHand ?? 0 }));
        const slow = inHand.reduce((longest, one) => (one.seconds > longest.seconds ? one : longest), inHand[0] ?? noTask);
        if (slow.seconds >= slowSeconds)
            this.#tell(() => {
                onProgress({ ...this.#progress, slow });
            });
    }
    #report(task) {
        return task.report(this.#place, this.#nameDrafts(task.file.path));
    }
    #hashMode(size) {
        if (this.#request.hashes === true || this.#knownBad.wantsHash(size))
            return 'always';
        return this.#request.hashFindings === true ? 'with-findings' : 'never';
    }
    #finished(task) {
        this.#filesDone += 1;
        this.#bytesDone += task.file.size;
        this.#findings += task.findingCount;
        this.#kept.add(task);
        this.#currentPath = task.file.path;
        this.#tell(() => {
            this.#request.onFile?.(this.#report(task));
            this.#request.onProgress?.(this.#progress);
        });
    }
    /** A mistake in the caller's own functions ends the run and is the caller's to see: no scanner process made it. */
    #tell(call) {
        if (this.#thrown !== undefined)
            return;
        try {
            call();
        }
        catch (error) {
            this.#thrown = { error };
            this.#pool.stop('A function of the caller failed');
        }
    }
    #nameDrafts(path) {
        return this.#watch?.judgeName(path) ?? [];
    }
    #place = (path, placed) => placeFindings(path, placed, this.#births);
    #tooLarge({ path, size }, allowed) {
        const message = `The file has ${String(size)} bytes, more than the ${String(allowed)} that this scan allows`;
        const severity = promisesNoCode(path) ? 'info' : tooLarge.severity;
        const draft = scanDraft(tooLarge, { message, severity });
        return { ...this.#obstacle({ path, draft, outcome: 'skipped' }), size, claimed: !promisesNoCode(path) };
    }
    #obstacle({ path, draft, outcome }) {
        const drafts = [draft, ...this.#nameDrafts(path)];
        const findings = this.#place(path, drafts.map((each) => ({ member: [], draft: each })));
        return {
            path,
            size: 0,
            formats: [],
            outcome,
            findings,
            duration: 0,
            bytesRead: 0,
            claimed: promisesModel(path),
        };
    }
}

;// CONCATENATED MODULE: ./lib/engine/pool/stop.js
/** The two ways in which a run ends early: its time is over, or the caller stops it. */
class Stop {
    /** Aborted when either happens. */
    signal;
    #seconds;
    #caller;
    #controller = new AbortController();
    #timer;
    #relay = () => {
        this.#controller.abort();
    };
    /** @param seconds for the whole run from now; undefined for no bound */
    constructor(seconds, caller) {
        this.signal = this.#controller.signal;
        this.#seconds = seconds;
        this.#caller = caller;
        if (seconds !== undefined)
            this.#timer = setTimeout(this.#relay, Math.min(seconds * 1000, 0x7fff_ffff));
        if (caller?.aborted === true)
            this.#relay();
        else
            caller?.addEventListener('abort', this.#relay);
    }
    /** Why the run ended, as the beginning of a sentence. */
    get message() {
        return this.#caller?.aborted === true
            ? 'The run was stopped'
            : `The time for the whole run (${String(this.#seconds)} s) was over`;
    }
    /** @param handle is called once, at once if the run has been stopped already */
    onStop(handle) {
        const tell = () => {
            handle(`${this.message} before this file was analysed to its end`);
        };
        if (this.signal.aborted)
            tell();
        else
            this.signal.addEventListener('abort', tell, { once: true });
    }
    clear() {
        clearTimeout(this.#timer);
        this.#caller?.removeEventListener('abort', this.#relay);
    }
}

;// CONCATENATED MODULE: ./lib/core/linear-pattern.js

const maxPatterns = 256;
const maxPatternCharacters = 1_000;
/**
 * Compiles patterns (https://github.com/google/re2/wiki/Syntax) that ignore case unless they say `(?-i)`.
 * @param label how errors call the setting
 * @throws UsageError naming the pattern: too long or too many, no pattern, or one that matches the empty text
 */
async function compilePatterns(sources, label) {
    if (sources.length === 0)
        return [];
    if (sources.length > maxPatterns)
        throw new errors/* UsageError */.eb(`${label}: at most ${String(maxPatterns)} patterns, not ${String(sources.length)}`);
    const { RE2JS } = await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.bind(__nccwpck_require__, 2856));
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
function compile(attempt, label, source) {
    try {
        return attempt();
    }
    catch (error) {
        throw refusal(label, source, (error instanceof Error ? error.message : String(error)).replace('(?i)', ''));
    }
}
function refusal(label, source, reason) {
    const shown = source.length > 80 ? `${source.slice(0, 80)}\u2026` : source;
    return new errors/* UsageError */.eb(`${label}: bad pattern '${shown}': ${reason}`);
}

;// CONCATENATED MODULE: ./lib/engine/watch-list.js




const nothing = new Set();
const excerptCharacters = 60;
/** Longest name of a host (RFC 1035). */
const hosts = /[\p{L}\p{N}_.-]{4,253}/gu;
/** Blacklist and known-bad domains of a run, ready to be looked for. */
class WatchList {
    #patterns;
    #domains;
    constructor(patterns, domains) {
        this.#patterns = patterns;
        this.#domains = new Map(domains);
    }
    /** Undefined where nothing is to be looked for. @throws UsageError naming a bad pattern */
    static async compile({ blacklist, domains }) {
        if (blacklist.length === 0 && domains.length === 0)
            return undefined;
        return new WatchList(await compilePatterns(blacklist, 'blacklist'), domains);
    }
    /** What is found in one artifact. */
    search() {
        return new WatchSearch(this.#patterns, this.#domains);
    }
    /** Findings about a name: of a file with its folders, or of a member. */
    judgeName(name) {
        const search = this.search();
        search.look(name, 'its name', {});
        return search.drafts();
    }
}
/** Looks through the texts of one artifact; each pattern is one finding, with the first place and a count. */
class WatchSearch {
    #patterns;
    #domains;
    #hits = new Map();
    constructor(patterns, domains) {
        this.#patterns = patterns;
        this.#domains = domains;
    }
    /** The patterns and domains that were found so far. */
    seen() {
        return new Set(this.#hits.keys());
    }
    /** @param where what the text is, for the message: `its name`, `model_name` @param passOver what need not be told again */
    look(text, where, at, passOver = nothing) {
        for (const { source, find } of this.#patterns) {
            if (passOver.has(source))
                continue;
            const match = find(text);
            if (match !== undefined)
                this.#hit(source, () => patternDraft(source, text, match, where, at));
        }
        if (this.#domains.size > 0 && text.includes('.'))
            this.#lookForDomains(text, where, at, passOver);
    }
    drafts() {
        return [...this.#hits.values()].map(({ draft, count }) => (count === 1 ? draft : { ...draft, count }));
    }
    #lookForDomains(text, where, at, passOver) {
        for (const [host] of text.toLowerCase().matchAll(hosts)) {
            const labels = host.split('.');
            while (labels.at(-1) === '')
                labels.pop();
            for (let index = 0; index < labels.length - 1; index += 1) {
                const domain = labels.slice(index).join('.');
                const list = this.#domains.get(domain);
                if (list === undefined || passOver.has(`domain:${domain}`))
                    continue;
                this.#hit(`domain:${domain}`, () => domainDraft(domain, list, where, at));
            }
        }
    }
    #hit(key, draft) {
        const known = this.#hits.get(key);
        if (known === undefined)
            this.#hits.set(key, { draft: draft(), count: 1 });
        else
            known.count += 1;
    }
}
function patternDraft(pattern, text, { start, end }, where, at) {
    const from = Math.max(0, start - excerptCharacters);
    const to = Math.min(text.length, Math.min(end, start + excerptCharacters) + excerptCharacters);
    const excerpt = `${from > 0 ? '\u2026' : ''}${text.slice(from, to)}${to < text.length ? '\u2026' : ''}`;
    const message = `The blacklisted pattern ${JSON.stringify(pattern)} matches ${where}: ${JSON.stringify(excerpt)}`;
    return {
        ...scanDraft(blacklisted, { message, key: pattern, data: { pattern, where, text: excerpt } }),
        at,
    };
}
function domainDraft(domain, list, where, at) {
    const message = `${knownBad.title}: ${where} names ${domain}, which is on the list ${list}`;
    return { ...scanDraft(knownBad, { message, key: `domain:${domain}`, data: { domain, list } }), at };
}

;// CONCATENATED MODULE: ./lib/engine/scan-files.js












/** Domains that fit into one message to a scanner process. */
const maxDomains = 20_000;
/** From paths to file reports. @throws UsageError for empty paths, URLs, globs that name nothing and bad patterns */
async function scan_files_scanFiles(request) {
    const { workingDirectory, paths, allowHubCacheLinks = false } = request;
    const { roots, obstacles } = resolveRoots({ paths, workingDirectory, followOutside: allowHubCacheLinks });
    const settings = settingsOf(request);
    const watch = settings && (await WatchList.compile(settings.watch));
    const standInFolders = [
        ...new Set([...(request.standIns?.values() ?? [])].map(({ path }) => (0,external_node_path_namespaceObject.dirname)(path))),
    ];
    const readable = [...readableFolders(roots, allowHubCacheLinks), ...standInFolders];
    const run = new FileRun(request, readable, settings, watch);
    const stop = new Stop(request.timeoutSeconds, request.signal);
    try {
        const search = { ...request, roots, signal: stop.signal };
        const found = await run.whileWarm(roots.length > 0, () => discover(search));
        const narrowed = narrow(found, request.select);
        const discovery = { ...narrowed, files: narrowed.files.map((file) => standIn(file, request.standIns)) };
        const unfinished = stop.signal.aborted ? [unfinishedWalk(stop.message)] : [];
        const reports = await run.scan(discovery, [...obstacles, ...unfinished], stop);
        return { reports, notes: discovery.notes };
    }
    finally {
        stop.clear();
    }
}
/** Undefined where all is default, and nothing need be said. */
function settingsOf({ blacklist = [], knownBad = [], weights = 'auto', }) {
    const domains = knownBad.flatMap(({ domains: names, name }) => names.map((domain) => [domain, name]));
    if (domains.length > maxDomains)
        throw new errors/* UsageError */.eb(`known-bad lists hold more than ${String(maxDomains)} domains`);
    if (blacklist.length === 0 && domains.length === 0 && weights === 'auto')
        return undefined;
    return { watch: { blacklist, domains }, weights };
}
function unfinishedWalk(message) {
    return pathObstacle('.', timedOut, `${message}, and not all folders were listed`, 'partial');
}

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./lib/engine/scanner-entry.js



/**
 * The scanner process's script: `scanner/index.js` beside the bundle of the action (`dist/index.js`) or one folder up
 * from that of the command line (`dist/cli/index.js`); `scanner.js` here in a tree that is only compiled.
 * The segments are joined at run time, because the bundler would copy what it sees as a URL of an asset.
 */
function scanner_entry_scannerEntry() {
    const here = (0,external_node_path_namespaceObject.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url));
    const candidates = [(0,external_node_path_namespaceObject.join)(here, 'scanner', 'index.js'), (0,external_node_path_namespaceObject.join)(here, '..', 'scanner', 'index.js')];
    return candidates.find((path) => (0,external_node_fs_namespaceObject.existsSync)(path)) ?? (0,external_node_path_namespaceObject.join)(here, 'scanner.js');
}

;// CONCATENATED MODULE: ./lib/formats/catalogue.js
const formatRules = [
 {
  "id": "archive/ambiguous-directory",
  "title": "Readers of the archive come to different members",
  "severity": "warning",
  "securitySeverity": "7.1",
  "precision": "high",
  "cwe": [
   "CWE-436",
   "CWE-345"
  ],
  "cve": [
   "CVE-2025-1944",
   "CVE-2025-1945",
   "CVE-2025-10156"
  ],
  "references": [
   "https://docs.python.org/3/library/zipfile.html",
   "https://github.com/pytorch/pytorch/blob/main/caffe2/serialize/inline_container.cc"
  ],
  "since": "1.0.0",
  "help": {
   "why": "An archive says where its members are in more than one place. Where these differ, one program loads what another never sees: scanners were passed in this way. All readings were judged here, but no writer makes such files by itself.",
   "fix": "Get the file again from its publisher, or save it anew from a trusted source."
  }
 },
 {
  "id": "archive/false-size",
  "title": "Unpacks to more than it declares",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-409",
   "CWE-130"
  ],
  "cve": [],
  "references": [
   "https://www.bamsoftware.com/hacks/zipbomb/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Programs look at the declared sizes to decide whether there is room. An archive whose members overlap, or give out more than they declare, passes that check and fills memory or disk; no writer makes one by itself.",
   "fix": "Do not unpack the archive. Get the model again from its publisher."
  }
 },
 {
  "id": "archive/link-outside",
  "title": "A link in the archive leads out of it",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-59",
   "CWE-61"
  ],
  "cve": [
   "CVE-2025-4517",
   "CVE-2025-12638"
  ],
  "references": [
   "https://docs.python.org/3/library/tarfile.html#tarfile-extraction-filter"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Tools that unpack the archive create the link as it is. What is then read through it comes from elsewhere on the machine, and what is written through it goes there: start-up files, keys, code.",
   "fix": "Do not unpack the archive. Get the model again from its publisher."
  }
 },
 {
  "id": "archive/path-traversal",
  "title": "Extracting the archive writes outside its folder",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "very-high",
  "cwe": [
   "CWE-22",
   "CWE-29",
   "CWE-36",
   "CWE-158"
  ],
  "cve": [
   "CVE-2025-14009",
   "CVE-2025-12060"
  ],
  "references": [
   "https://docs.python.org/3/library/tarfile.html#tarfile-extraction-filter"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Tools that unpack a model join the member name to their folder. A name that climbs, starts at the root or hides its end overwrites start-up files, keys or code elsewhere; nothing that saves a model writes such names.",
   "fix": "Do not unpack the archive. Get the model again from its publisher."
  }
 },
 {
  "id": "archive/special-member",
  "title": "Extracting the archive makes a device or a pipe",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "very-high",
  "cwe": [
   "CWE-67",
   "CWE-73"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/library/tarfile.html#tarfile-extraction-filter"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A device node gives whoever extracts the archive with enough rights a door to disks and memory, and a pipe makes programs that read it wait for ever. Nothing that saves a model writes either.",
   "fix": "Do not unpack the archive. Get the model again from its publisher."
  }
 },
 {
  "id": "arrow/pickled-type",
  "title": "The type of a column is a pickle",
  "severity": "critical",
  "securitySeverity": "9.8",
  "precision": "very-high",
  "cwe": [
   "CWE-502"
  ],
  "cve": [
   "CVE-2023-47248"
  ],
  "references": [
   "https://nvd.nist.gov/vuln/detail/CVE-2023-47248"
  ],
  "since": "1.0.0",
  "help": {
   "why": "pyarrow before 14.0.1 unpickles such a type as soon as it opens the file, before any column is read; pandas, datasets and everything else that reads tables with it does so, too. Later versions refuse it.",
   "fix": "Do not open the file with an old pyarrow. Have the table written again without types of its own."
  }
 },
 {
  "id": "caffe/outside-file",
  "title": "The network opens a file that is no data of its own",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-73",
   "CWE-22"
  ],
  "cve": [],
  "references": [
   "https://github.com/BVLC/caffe/blob/master/src/caffe/proto/caffe.proto"
  ],
  "since": "1.0.0",
  "help": {
   "why": "HDF5Output layers and solvers write the file that they name as soon as they run, wherever it lies; data layers read what they name. Paths to where a machine keeps its settings and keys are no data of a network.",
   "fix": "Do not run the network. Get one whose files lie beside it."
  }
 },
 {
  "id": "caffe/python-layer",
  "title": "Building the network imports a Python module",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://github.com/BVLC/caffe/blob/master/include/caffe/layers/python_layer.hpp"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Caffe imports the module and builds the class when the network is set up. The code is not in this file: whatever of that name lies on the path of Python is run.",
   "fix": "Look at the module that the layer names before you build the network, or remove the layer."
  }
 },
 {
  "id": "caffe/weights-python-layer",
  "title": "The weights are of a network that imports a Python module",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://github.com/BVLC/caffe/blob/master/include/caffe/layers/python_layer.hpp"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Caffe imports the module and builds the class when the network is set up. The code is not in this file: whatever of that name lies on the path of Python is run.",
   "fix": "Look at the module that the layer names before you build the network, or remove the layer."
  }
 },
 {
  "id": "caffe2/acting-operator",
  "title": "Running the network does more than compute",
  "severity": "critical",
  "securitySeverity": "9.2",
  "precision": "high",
  "cwe": [
   "CWE-94",
   "CWE-73"
  ],
  "cve": [],
  "references": [
   "https://caffe2.ai/docs/operators-catalogue.html",
   "https://caffe2.ai/docs/custom-operators.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A network is run operator by operator. Most compute; some call Python functions that the process has registered, open databases and files, or connect to other machines. No network for inference needs them.",
   "fix": "Do not run the network. Get one that takes and gives tensors only."
  }
 },
 {
  "id": "catboost/inconsistent-tree",
  "title": "The trees of the model have more than the model holds",
  "severity": "warning",
  "securitySeverity": "5.9",
  "precision": "high",
  "cwe": [
   "CWE-131",
   "CWE-125"
  ],
  "cve": [],
  "references": [
   "https://github.com/catboost/catboost/blob/master/catboost/libs/model/flatbuffers/model.fbs"
  ],
  "since": "1.0.0",
  "help": {
   "why": "CatBoost never writes such a model. A reader in C++ that believes the numbers reads beyond what is there.",
   "fix": "Do not load the file. Ask for one that CatBoost itself wrote."
  }
 },
 {
  "id": "catboost/unexplained-parts",
  "title": "Bytes follow the core that it names no part for",
  "severity": "warning",
  "securitySeverity": "4.4",
  "precision": "high",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://github.com/catboost/catboost/blob/master/catboost/libs/model/flatbuffers/model.fbs"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The core lists the parts that stand behind it. What stands there without being listed is never looked at by CatBoost and can be meant for another reader.",
   "fix": "Find out what wrote the file; CatBoost itself writes nothing there."
  }
 },
 {
  "id": "coreml/custom-class",
  "title": "The model has Core ML instantiate a class of the application",
  "severity": "warning",
  "securitySeverity": "6.8",
  "precision": "high",
  "cwe": [
   "CWE-470"
  ],
  "cve": [],
  "references": [
   "https://apple.github.io/coremltools/mlmodel/Format/CustomModel.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Core ML looks the class up by name in the running application and calls it with the model\u2019s parameters. What it does is nowhere in the model.",
   "fix": "Use the model only with code that you wrote for it, or convert it without custom layers."
  }
 },
 {
  "id": "coreml/outside-file",
  "title": "The model has Core ML open a file outside its folder",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-22",
   "CWE-73"
  ],
  "cve": [],
  "references": [
   "https://apple.github.io/coremltools/mlmodel/Format/LinkedModel.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Linked models and files of weights are opened by the path that the model gives. A path that leaves the package reads other files of the device.",
   "fix": "Do not load the model; a converter writes names below the package only."
  }
 },
 {
  "id": "coreml/package-outside",
  "title": "The package has Core ML open or copy a file outside of it",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-22",
   "CWE-73"
  ],
  "cve": [],
  "references": [
   "https://apple.github.io/coremltools/docs-guides/source/model-file-format.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Core ML joins the paths of the manifest and of the program to the folder of the package. One that leaves it reads another file of the device, and tools that repack the model copy it.",
   "fix": "Do not load the model; a converter writes paths below the package only."
  }
 },
 {
  "id": "coreml/program-class",
  "title": "The compiled model has Core ML instantiate a class of the application",
  "severity": "warning",
  "securitySeverity": "6.8",
  "precision": "high",
  "cwe": [
   "CWE-470"
  ],
  "cve": [],
  "references": [
   "https://apple.github.io/coremltools/docs-guides/source/custom-operators.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Core ML looks the class up by name in the running application and has it compute an operator. What it does is nowhere in the model.",
   "fix": "Use the model only with code that you wrote for it, or convert it without custom operators."
  }
 },
 {
  "id": "edge-network/foreign-layer",
  "title": "The network needs layers that its runtime does not have",
  "severity": "warning",
  "securitySeverity": "5.3",
  "precision": "medium",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://github.com/Tencent/ncnn/wiki/how-to-implement-custom-layer-step-by-step",
   "https://github.com/alibaba/MNN/blob/master/schema/default/MNN.fbs"
  ],
  "since": "1.0.0",
  "strictSeverity": "warning",
  "help": {
   "why": "The file holds no code for such a layer: it runs only where a program or a library registered one under its name, which nobody has vetted with the model. A plugin says so itself; other types may be of a newer release.",
   "fix": "Find out which library registers the layer and whether you trust it."
  }
 },
 {
  "id": "edge-network/imported-function",
  "title": "Loading the network imports a module or a native library and calls into it",
  "severity": "critical",
  "securitySeverity": "9.3",
  "precision": "high",
  "cwe": [
   "CWE-829",
   "CWE-502"
  ],
  "cve": [],
  "references": [
   "https://learn.microsoft.com/en-us/cognitive-toolkit/extend-cntk-with-user-defined-functions-in-python"
  ],
  "since": "1.0.0",
  "help": {
   "why": "CNTK restores a function that a user defined by importing the module that the file names and calling the method that it names, or by opening a native library of that name.",
   "fix": "Do not load the file before you know the module. Get a model that is made of the functions of CNTK alone."
  }
 },
 {
  "id": "edge-network/wrong-count",
  "title": "The network holds other numbers of things than it declares",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-787",
   "CWE-129"
  ],
  "cve": [],
  "references": [
   "https://github.com/Tencent/ncnn/wiki/param-and-model-file-structure"
  ],
  "since": "1.0.0",
  "help": {
   "why": "ncnn reserves room for as many layers and blobs as the second line says, and fills it as it reads the layers without looking at that number again: more of them are written outside of the room. Converters count right.",
   "fix": "Do not load the file. Convert the network again from its source."
  }
 },
 {
  "id": "executorch/out-of-range",
  "title": "The program refers to data that the file does not hold",
  "severity": "warning",
  "securitySeverity": "5.9",
  "precision": "high",
  "cwe": [
   "CWE-125",
   "CWE-1284"
  ],
  "cve": [],
  "references": [
   "https://docs.pytorch.org/executorch/stable/pte-file-format.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Runtimes on small devices map the file and follow these offsets, not all of them with a check. One that leads out of the file reads memory that is not the model.",
   "fix": "Export the program again from a trusted source."
  }
 },
 {
  "id": "executorch/hidden-data",
  "title": "Bytes of the file belong to no segment of the program",
  "severity": "warning",
  "securitySeverity": "5.5",
  "precision": "high",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://docs.pytorch.org/executorch/stable/pte-file-format.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Zeros stand between the program and its segments and nothing stands behind them. Data can travel there unseen, for another reader or a second stage.",
   "fix": "Export the program again, and find out what the bytes are."
  }
 },
 {
  "id": "executorch/foreign-backend",
  "title": "Running the program needs a delegate that is not part of ExecuTorch",
  "severity": "info",
  "strictSeverity": "warning",
  "securitySeverity": "3.7",
  "precision": "high",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://docs.pytorch.org/executorch/stable/compiler-delegate-and-partitioner.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A delegate is native code that is handed its part of the program as opaque bytes. It runs only where a library that brings it was linked in, and what it makes of the bytes can not be seen here.",
   "fix": "Find out which library registers the delegate and whether you trust it."
  }
 },
 {
  "id": "executorch/custom-operator",
  "title": "Running the program needs operators that are not part of ExecuTorch",
  "severity": "info",
  "strictSeverity": "warning",
  "securitySeverity": "3.1",
  "precision": "high",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://docs.pytorch.org/executorch/stable/kernel-library-custom-aten-kernel.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The program holds no code for its operators: a custom one runs only where a native library that implements it was linked in, which nobody has vetted with the model.",
   "fix": "Find out which library implements the operator and whether you trust it."
  }
 },
 {
  "id": "ggml/hidden-data",
  "title": "Bytes follow the last tensor",
  "severity": "warning",
  "securitySeverity": "5.5",
  "precision": "high",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#historical-state-of-affairs"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Tensors follow each other to the end of the file. Readers take what stands behind them for one more tensor and write it where its numbers say, or never look at it.",
   "fix": "Do not load the file. Ask for one in the GGUF format that a current converter wrote."
  }
 },
 {
  "id": "ggml/impossible-parameter",
  "title": "A parameter of the model is negative for its readers",
  "severity": "warning",
  "securitySeverity": "6.5",
  "precision": "high",
  "cwe": [
   "CWE-190",
   "CWE-787"
  ],
  "cve": [],
  "references": [
   "https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#historical-state-of-affairs"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Readers in C keep these numbers in signed 32 bits, compute sizes with them and write the file into what they allocate.",
   "fix": "Do not load the file. The formats of before GGUF are no longer read by current runtimes; ask for a GGUF file."
  }
 },
 {
  "id": "ggml/unknown-layout",
  "title": "What follows the parameters of the model is not read",
  "severity": "info",
  "securitySeverity": "2.0",
  "precision": "high",
  "cwe": [
   "CWE-1059"
  ],
  "cve": [],
  "references": [
   "https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#historical-state-of-affairs"
  ],
  "since": "1.0.0",
  "strictSeverity": "warning",
  "help": {
   "why": "Before GGUF every architecture had a layout of its own, which the file does not name. This one is none of those that are known, or the file holds no tensors.",
   "fix": "Ask for a GGUF file, which says what it holds."
  }
 },
 {
  "id": "gguf/ambiguous-header",
  "title": "The header names a key or a tensor more than once",
  "severity": "warning",
  "securitySeverity": "6.5",
  "precision": "very-high",
  "cwe": [
   "CWE-436"
  ],
  "cve": [],
  "references": [
   "https://github.com/ggml-org/ggml/blob/master/docs/gguf.md"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Some readers take the first, some the last, and llama.cpp refuses: the chat template or tensor that was reviewed need not be the one that is used.",
   "fix": "Do not load the file. Ask for one that a current converter wrote."
  }
 },
 {
  "id": "gguf/hidden-data",
  "title": "Bytes of the file belong to no tensor",
  "severity": "warning",
  "securitySeverity": "5.5",
  "precision": "very-high",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://github.com/ggml-org/ggml/blob/master/docs/gguf.md"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Tensors follow each other with nothing but padding between them. Data can travel in gaps and behind the last tensor unseen, for another reader or a second stage.",
   "fix": "Ask for a file that a current converter wrote, and find out what the bytes are."
  }
 },
 {
  "id": "gguf/impossible-layout",
  "title": "A tensor or setting is outside of what the format allows",
  "severity": "warning",
  "securitySeverity": "6.9",
  "precision": "very-high",
  "cwe": [
   "CWE-20",
   "CWE-787"
  ],
  "cve": [
   "CVE-2024-21825",
   "CVE-2024-25664",
   "CVE-2024-25666"
  ],
  "references": [
   "https://github.com/ggml-org/ggml/blob/master/docs/gguf.md",
   "https://www.databricks.com/blog/ggml-gguf-file-format-vulnerabilities"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Readers in C index fixed arrays by dimensions, types and block counts. What no writer gives is how such readers are made to read or write outside of their memory.",
   "fix": "Do not load the file. Ask for one that a current converter wrote, and keep the runtime up to date."
  }
 },
 {
  "id": "gguf/missing-part",
  "title": "A part of the split model is not there",
  "severity": "info",
  "securitySeverity": "2.0",
  "precision": "high",
  "cwe": [
   "CWE-1059"
  ],
  "cve": [],
  "references": [
   "https://github.com/ggml-org/ggml/blob/master/docs/gguf.md"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Part of the weights was not seen by this scan. The other parts are loaded with this one, or fetched from where it came from.",
   "fix": "Scan the folder as it is loaded, with all of its parts."
  }
 },
 {
  "id": "gguf/overflowing-size",
  "title": "A size in the file overflows the arithmetic of its readers",
  "severity": "critical",
  "securitySeverity": "9.2",
  "precision": "very-high",
  "cwe": [
   "CWE-190",
   "CWE-122"
  ],
  "cve": [
   "CVE-2024-21802",
   "CVE-2024-21836",
   "CVE-2024-23496",
   "CVE-2024-23605",
   "CVE-2024-25665",
   "CVE-2024-25667",
   "CVE-2024-25668",
   "CVE-2025-53630"
  ],
  "references": [
   "https://github.com/ggml-org/ggml/blob/master/docs/gguf.md",
   "https://talosintelligence.com/vulnerability_reports/TALOS-2024-1913",
   "https://github.com/ggml-org/llama.cpp/security/advisories/GHSA-vgg9-87g3-85w8"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Readers in C multiply and add such a number in 64 bits, get a small one, allocate that much and write the file over what lies behind. That is how a model file takes over the process that loads it; no writer ever gives such a number.",
   "fix": "Do not load the file. Delete it and tell whoever passed it on."
  }
 },
 {
  "id": "gguf/overlapping-tensors",
  "title": "Two tensors lie in the same bytes",
  "severity": "warning",
  "securitySeverity": "5.3",
  "precision": "very-high",
  "cwe": [
   "CWE-119"
  ],
  "cve": [],
  "references": [
   "https://github.com/ggml-org/ggml/blob/master/docs/gguf.md"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Tensors follow each other in the file. A loader that changes one of two overlapping tensors changes the other, and a small file can unfold to any size.",
   "fix": "Do not load the file. Ask for one that a current converter wrote."
  }
 },
 {
  "id": "hdf5/oversized-dataset",
  "title": "A dataset declares far more elements than the file can hold",
  "severity": "warning",
  "securitySeverity": "6.5",
  "precision": "high",
  "cwe": [
   "CWE-789",
   "CWE-400"
  ],
  "cve": [
   "CVE-2026-0897"
  ],
  "references": [
   "https://nvd.nist.gov/vuln/detail/CVE-2026-0897"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A reader reserves memory for every declared element before it reads the first. A few bytes that declare a shape of terabytes end the process that loads them.",
   "fix": "Do not load the file; compare the declared shape with that of the layer it belongs to."
  }
 },
 {
  "id": "hdf5/reads-other-file",
  "title": "Reading the file reads another file that it names",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-73",
   "CWE-200",
   "CWE-610"
  ],
  "cve": [
   "CVE-2026-1669",
   "GHSA-3m4q-jmj6-r34q"
  ],
  "references": [
   "https://github.com/keras-team/keras/security/advisories/GHSA-3m4q-jmj6-r34q",
   "https://support.hdfgroup.org/documentation/hdf5/latest/_l_b_ext_links.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "HDF5 follows such names without asking. Weights that are taken from another file bring the content of any file of the machine into the model, from where it is saved, shown or sent on.",
   "fix": "Write the data into the file itself, for example with h5repack or by saving the model again, and refuse files from others that name files."
  }
 },
 {
  "id": "hdf5/user-defined-link",
  "title": "The file has links of a type that only a program itself can follow",
  "severity": "warning",
  "securitySeverity": "4.3",
  "precision": "medium",
  "cwe": [
   "CWE-610"
  ],
  "cve": [],
  "references": [
   "https://support.hdfgroup.org/documentation/hdf5/latest/_l_b_ud_links.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A program may register code that follows links of its own type, to anywhere. No library for models writes such links.",
   "fix": "Ask who wrote the file what the links are for, or save the data again without them."
  }
 },
 {
  "id": "jinja-template/dangerous-call",
  "title": "Rendering the template calls a function that runs commands, code or imports",
  "severity": "critical",
  "securitySeverity": "9.8",
  "precision": "high",
  "cwe": [
   "CWE-1336",
   "CWE-94"
  ],
  "cve": [
   "CVE-2024-34359",
   "CVE-2026-5760"
  ],
  "references": [
   "https://github.com/abetlen/llama-cpp-python/security/advisories/GHSA-56xg-wfcc-g829",
   "https://jinja.palletsprojects.com/en/stable/sandbox/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A chat template is rendered with the first message, often without a sandbox. Expressions that reach a function of the system run whatever the author of the file wants, with the rights of the inference server.",
   "fix": "Do not load the model. Replace the template by the one that the original publisher documents, and render templates only in an up to date sandbox."
  }
 },
 {
  "id": "jinja-template/python-internals",
  "title": "The template reaches into Python's internals",
  "severity": "critical",
  "securitySeverity": "9.3",
  "precision": "high",
  "cwe": [
   "CWE-1336"
  ],
  "cve": [
   "CVE-2024-34359",
   "CVE-2024-56326",
   "CVE-2025-27516",
   "CVE-2026-5760"
  ],
  "references": [
   "https://github.com/pallets/jinja/security/advisories/GHSA-cpwx-vrp4-4pq7",
   "https://jinja.palletsprojects.com/en/stable/sandbox/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "From any value of a template special attributes lead to its class, to every class of the interpreter, and to functions that run commands. No template that formats a conversation needs one of them.",
   "fix": "Do not load the model. Replace the template by the one that the original publisher documents, and render templates only in an up to date sandbox."
  }
 },
 {
  "id": "jinja-template/computed-name",
  "title": "The template takes attributes by names that it computes",
  "severity": "warning",
  "securitySeverity": "7.5",
  "precision": "medium",
  "cwe": [
   "CWE-470",
   "CWE-1336"
  ],
  "cve": [],
  "references": [
   "https://jinja.palletsprojects.com/en/stable/templates/#jinja-filters.attr"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A name that is put together when the template runs reaches any attribute, and whoever reviews the template cannot tell which. Templates that format conversations name what they use.",
   "fix": "Ask the publisher for a template that names its attributes, or replace it by the one that is documented for the model."
  }
 },
 {
  "id": "jinja-template/loads-file",
  "title": "The template includes or imports another file",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-98",
   "CWE-73"
  ],
  "cve": [
   "CVE-2026-9856"
  ],
  "references": [
   "https://jinja.palletsprojects.com/en/stable/templates/#include"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A chat template is one text; a path in it makes the server read another file, and puts its content into the prompt or runs the expressions in it.",
   "fix": "Do not load the model, or replace the template by one that stands alone."
  }
 },
 {
  "id": "jinja-template/exhausts-resources",
  "title": "Rendering the template takes time or memory without bound",
  "severity": "warning",
  "securitySeverity": "6.5",
  "precision": "high",
  "cwe": [
   "CWE-400"
  ],
  "cve": [],
  "references": [
   "https://jinja.palletsprojects.com/en/stable/sandbox/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The numbers stand in the template itself: each request would keep a core busy or fill the memory of the inference server.",
   "fix": "Replace the template by the one that the original publisher documents."
  }
 },
 {
  "id": "jinja-template/hidden-text",
  "title": "The template holds text that a reader does not see",
  "severity": "warning",
  "securitySeverity": "6.0",
  "precision": "high",
  "cwe": [
   "CWE-1007",
   "CWE-506"
  ],
  "cve": [
   "CVE-2021-42574"
  ],
  "references": [
   "https://www.unicode.org/reports/tr36/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Tag characters, controls of the writing direction and runs of characters without width are invisible in a review, but the model reads them: hidden instructions reach every conversation.",
   "fix": "Open the template in an editor that shows such characters, and remove them or use the template that the publisher documents."
  }
 },
 {
  "id": "keras/acting-function",
  "title": "The configuration calls a function of Keras that loads, fetches, writes or lifts the protection",
  "severity": "critical",
  "securitySeverity": "9.6",
  "precision": "high",
  "cwe": [
   "CWE-502",
   "CWE-913"
  ],
  "cve": [
   "CVE-2025-8747",
   "CVE-2025-9906",
   "CVE-2025-12058",
   "CVE-2025-12060"
  ],
  "references": [
   "https://github.com/keras-team/keras/security/advisories/GHSA-c9rc-mg46-23w3",
   "https://github.com/keras-team/keras/security/advisories/GHSA-36fq-jgmw-4r9c"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Keras itself has functions that download and unpack files, load other models and switch safe_mode off. A configuration that names one uses the allowed library to do what it forbids.",
   "fix": "Do not load the file. Layers, losses, metrics and operations are all that a configuration names."
  }
 },
 {
  "id": "keras/ambiguous-configuration",
  "title": "The configuration gives a key twice, so that readers see different models",
  "severity": "warning",
  "securitySeverity": "5.3",
  "precision": "high",
  "cwe": [
   "CWE-436"
  ],
  "cve": [],
  "references": [
   "https://www.rfc-editor.org/rfc/rfc8259#section-4"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Python's json module takes the last of several values, other readers the first. A scanner that sees one of them is blind to the other; here every value was judged.",
   "fix": "Ask where the file comes from: no version of Keras writes a key twice."
  }
 },
 {
  "id": "keras/dangerous-import",
  "title": "The configuration imports something that no model is made of",
  "severity": "critical",
  "securitySeverity": "9.8",
  "precision": "high",
  "cwe": [
   "CWE-502",
   "CWE-829",
   "CWE-94"
  ],
  "cve": [
   "CVE-2025-1550",
   "CVE-2025-8747",
   "CVE-2025-9906",
   "CVE-2021-37678"
  ],
  "references": [
   "https://github.com/keras-team/keras/security/advisories/GHSA-48g7-3x6r-xfhp",
   "https://nvd.nist.gov/vuln/detail/CVE-2025-1550"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A configuration names the module and the class or function of each object. Several releases of Keras import whatever it names and call it with arguments from the file.",
   "fix": "Do not load the file. A model of Keras names only Keras and its own registered classes."
  }
 },
 {
  "id": "keras/foreign-object",
  "title": "The model needs classes or functions that are not of Keras",
  "severity": "warning",
  "securitySeverity": "4.0",
  "precision": "high",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://keras.io/guides/serialization_and_saving/#custom-objects"
  ],
  "since": "1.0.0",
  "strictSeverity": "warning",
  "help": {
   "why": "The file holds their configuration, not their code. What runs is whatever the loading program registers under those names, or what Keras imports from the module that the file names.",
   "fix": "Review the code that defines them and take it from where the model was made."
  }
 },
 {
  "id": "keras/lambda-layer",
  "title": "A layer carries Python code that runs when the model is loaded or called",
  "severity": "critical",
  "securitySeverity": "9.8",
  "precision": "very-high",
  "cwe": [
   "CWE-94",
   "CWE-502"
  ],
  "cve": [
   "CVE-2024-3660",
   "CVE-2025-9905",
   "CVE-2025-9906",
   "CVE-2021-37678"
  ],
  "references": [
   "https://www.kb.cert.org/vuls/id/253266",
   "https://keras.io/api/layers/core_layers/lambda/",
   "https://github.com/keras-team/keras/security/advisories/GHSA-36rr-ww3j-vrjv"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Keras keeps a lambda as compiled bytecode and runs it inside the model. HDF5 files ignore safe_mode, and it can be switched off elsewhere, so whoever writes the file decides what runs.",
   "fix": "Replace the lambda by a registered layer of your own code, or load the file only if you trust its publisher."
  }
 },
 {
  "id": "keras/loads-model",
  "title": "A layer loads another model, with whatever code that one holds",
  "severity": "critical",
  "securitySeverity": "9.8",
  "precision": "high",
  "cwe": [
   "CWE-502"
  ],
  "cve": [
   "CVE-2025-49655"
  ],
  "references": [
   "https://nvd.nist.gov/vuln/detail/CVE-2025-49655",
   "https://github.com/keras-team/keras/pull/22035"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The layer is built from the configuration, and building it unpickles a module or loads a graph that may read files and run code, whatever safe_mode says in several releases.",
   "fix": "Do not load the file; have the inner model converted to layers of Keras."
  }
 },
 {
  "id": "keras/named-file",
  "title": "An argument of the configuration names a file or an address",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "medium",
  "cwe": [
   "CWE-73",
   "CWE-502",
   "CWE-918"
  ],
  "cve": [
   "CVE-2025-12058"
  ],
  "references": [
   "https://github.com/keras-team/keras/security/advisories/GHSA-mq84-hjqx-cwf2",
   "https://nvd.nist.gov/vuln/detail/CVE-2025-12058"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Layers with a vocabulary read it from whatever file or address the configuration names, when the model is loaded. The content becomes part of the model, and an address tells its owner who loads it.",
   "fix": "Save the model with the vocabulary inside, and load no model that names files outside its folder."
  }
 },
 {
  "id": "keras/operator-layer",
  "title": "A layer calls an operator of TensorFlow that acts on the machine",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-73",
   "CWE-94"
  ],
  "cve": [],
  "references": [
   "https://www.tensorflow.org/api_docs/python/tf/io"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Such layers name any function of TensorFlow. Some of them read and write files, print to them, or call Python.",
   "fix": "Do not run the model; ask its publisher what the operator is for."
  }
 },
 {
  "id": "keras/oversized-argument",
  "title": "A layer is given a size that no machine can hold",
  "severity": "warning",
  "securitySeverity": "5.3",
  "precision": "high",
  "cwe": [
   "CWE-789",
   "CWE-400"
  ],
  "cve": [
   "CVE-2026-0897"
  ],
  "references": [
   "https://nvd.nist.gov/vuln/detail/CVE-2026-0897"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Keras reserves memory for every unit and extent when it builds the layer. One number in a small file ends the process that loads it.",
   "fix": "Do not load the file; compare the argument with the published architecture."
  }
 },
 {
  "id": "keras/unexpected-member",
  "title": "The archive holds members that Keras does not write",
  "severity": "info",
  "securitySeverity": "3.1",
  "precision": "medium",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://keras.io/guides/serialization_and_saving/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Keras ignores members that it does not know. A second stage can be parked there and loaded by code that looks harmless by itself.",
   "fix": "Find out who added the members; a model that was saved once has none."
  }
 },
 {
  "id": "lightgbm/file-parameter",
  "title": "A stored parameter names a file or a host",
  "severity": "info",
  "securitySeverity": "2.5",
  "precision": "medium",
  "cwe": [
   "CWE-200",
   "CWE-73"
  ],
  "cve": [],
  "references": [
   "https://lightgbm.readthedocs.io/en/stable/Parameters.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The parameters of training are kept in the model. Code that continues the training with them opens those files; and they tell about the machine where the model was made.",
   "fix": "Do not continue the training with the stored parameters before you have looked at them."
  }
 },
 {
  "id": "lightgbm/inconsistent-tree",
  "title": "A tree has other leaves than it says",
  "severity": "warning",
  "securitySeverity": "5.9",
  "precision": "high",
  "cwe": [
   "CWE-131",
   "CWE-125"
  ],
  "cve": [],
  "references": [
   "https://lightgbm.readthedocs.io/en/stable/Parameters.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "LightGBM never writes such a tree. A reader in C++ that believes the number reads or writes beyond what is there.",
   "fix": "Do not load the file. Ask for one that LightGBM itself wrote."
  }
 },
 {
  "id": "lightgbm/unexpected-text",
  "title": "The file holds lines that LightGBM does not write",
  "severity": "warning",
  "securitySeverity": "4.8",
  "precision": "high",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://lightgbm.readthedocs.io/en/stable/Parameters.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "LightGBM skips lines that it does not know. Commands or code can be parked there for whatever else reads the file.",
   "fix": "Find out who added the lines; a model that LightGBM saved has none."
  }
 },
 {
  "id": "manifest/dangerous-target",
  "title": "The configuration has a loader call something that executes, fetches or writes",
  "severity": "critical",
  "securitySeverity": "9.6",
  "precision": "high",
  "cwe": [
   "CWE-470",
   "CWE-94"
  ],
  "cve": [
   "CVE-2025-23304",
   "CVE-2024-37052"
  ],
  "references": [
   "https://hydra.cc/docs/advanced/instantiate_objects/overview/",
   "https://mlflow.org/docs/latest/model/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Hydra, Lightning, NeMo, MLflow, jsonpickle and others import the dotted name that such a key holds and call it with the values beside it. A name of the standard library there runs commands or code as soon as the model is loaded.",
   "fix": "Do not load the model with this configuration. Get both again from their publisher, and compare the key with the original."
  }
 },
 {
  "id": "manifest/address",
  "title": "The manifest names an address that no model needs",
  "severity": "warning",
  "securitySeverity": "5.5",
  "precision": "medium",
  "cwe": [
   "CWE-829",
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://attack.mitre.org/techniques/T1567/",
   "https://attack.mitre.org/techniques/T1572/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Bare network addresses, tunnels, paste sites and the like are where payloads come from and where data goes to. What reads the manifest may download from them or send to them.",
   "fix": "Find out what the address is for; remove it, or take the model from a publisher who explains it."
  }
 },
 {
  "id": "manifest/external-entity",
  "title": "The XML configuration has its reader open files or addresses, or grow without bound",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-611",
   "CWE-776"
  ],
  "cve": [],
  "references": [
   "https://owasp.org/www-community/vulnerabilities/XML_External_Entity_(XXE)_Processing",
   "https://www.w3.org/TR/xinclude/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Many XML readers expand entities and inclusions while they load: an external one puts a file of the machine or the answer of a server into the configuration, nested ones fill the memory.",
   "fix": "Do not read the file with a reader that expands entities; get it again from its publisher."
  }
 },
 {
  "id": "manifest/hub-kernel",
  "title": "The configuration has the loader download and import a compute kernel",
  "severity": "critical",
  "securitySeverity": "9.6",
  "precision": "high",
  "cwe": [
   "CWE-829",
   "CWE-915"
  ],
  "cve": [
   "CVE-2026-4372"
  ],
  "references": [
   "https://github.com/advisories/GHSA-29pf-2h5f-8g72"
  ],
  "since": "1.0.0",
  "help": {
   "why": "transformers 4.56 to 5.2 take the attention implementation from the model\u2019s configuration and download and import the repository that it names, without asking for trust_remote_code.",
   "fix": "Remove the key, or do not load the model; use a transformers release that ignores it."
  }
 },
 {
  "id": "manifest/java-object",
  "title": "The configuration has a Java program build an object that runs code, or look one up",
  "severity": "critical",
  "securitySeverity": "9.6",
  "precision": "high",
  "cwe": [
   "CWE-502",
   "CWE-917"
  ],
  "cve": [
   "CVE-2021-44228",
   "CVE-2013-7285"
  ],
  "references": [
   "https://github.com/mbechler/marshalsec",
   "https://x-stream.github.io/security.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Readers of Spring beans, XMLDecoder, XStream and Jackson build the class that such an element names. These classes run programs, load code or fetch objects as soon as they are built; log4j looks up what stands in ${jndi:\u2026}.",
   "fix": "Do not load the model with this configuration. Find out who added the element."
  }
 },
 {
  "id": "manifest/look-alike-name",
  "title": "The manifest names a model or an owner that only looks like a known one",
  "severity": "warning",
  "securitySeverity": "6.0",
  "precision": "medium",
  "cwe": [
   "CWE-1007",
   "CWE-451"
  ],
  "cve": [
   "CVE-2021-42694"
  ],
  "references": [
   "https://www.unicode.org/reports/tr39/",
   "https://attack.mitre.org/techniques/T1036/005/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Whoever loads the named model by this manifest gets the files of another owner. Letters of other scripts, characters that do not print and single mistyped letters pass for the known name in a review.",
   "fix": "Compare the name letter by letter with the publisher\u2019s own, and correct it."
  }
 },
 {
  "id": "manifest/outside-path",
  "title": "The manifest has the loader open a file outside the model\u2019s folder",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "medium",
  "cwe": [
   "CWE-22",
   "CWE-73"
  ],
  "cve": [
   "CVE-2024-27134",
   "CVE-2023-1177"
  ],
  "references": [
   "https://mlflow.org/docs/latest/model/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The loader joins such a value with the model\u2019s folder and opens the result. A path that climbs out, a file URL or a network share reads files of the machine or gives a server its credentials.",
   "fix": "Keep every file that a manifest names below it, and correct the value."
  }
 },
 {
  "id": "manifest/package-source",
  "title": "Installing what the model asks for takes packages from an unusual place",
  "severity": "warning",
  "securitySeverity": "7.4",
  "precision": "medium",
  "cwe": [
   "CWE-829",
   "CWE-494"
  ],
  "cve": [
   "CVE-2018-20225"
  ],
  "references": [
   "https://pip.pypa.io/en/stable/reference/requirements-file-format/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Installing a package runs its code. An additional index, an unencrypted address or a direct URL lets whoever controls it put any code in the place of a known package.",
   "fix": "Install from the usual index with hashes, or review the address and pin what it gives."
  }
 },
 {
  "id": "manifest/python-tag",
  "title": "A YAML tag has the loader import, build or call a Python object",
  "severity": "critical",
  "securitySeverity": "9.8",
  "precision": "very-high",
  "cwe": [
   "CWE-502"
  ],
  "cve": [
   "CVE-2017-18342",
   "CVE-2020-1747",
   "CVE-2020-14343",
   "CVE-2021-37678"
  ],
  "references": [
   "https://pyyaml.org/wiki/PyYAMLDocumentation"
  ],
  "since": "1.0.0",
  "help": {
   "why": "yaml.load with the unsafe or an old full loader executes such tags: they import modules and call what they name, like a pickle does.",
   "fix": "Read the file with yaml.safe_load only, and get it again from its publisher without the tag."
  }
 },
 {
  "id": "manifest/remote-code",
  "title": "The configuration names Python code that loaders fetch or run with the model",
  "severity": "warning",
  "securitySeverity": "7.5",
  "precision": "high",
  "cwe": [
   "CWE-829",
   "CWE-94"
  ],
  "cve": [
   "CVE-2025-66448",
   "CVE-2026-22807"
  ],
  "references": [
   "https://huggingface.co/docs/transformers/custom_models"
  ],
  "since": "1.0.0",
  "help": {
   "why": "With trust_remote_code, transformers and diffusers import the Python files that the configuration names. Code of another repository can change after the model was reviewed.",
   "fix": "Review the code and keep it beside the model, or pin the revision of the repository it comes from; load with trust_remote_code off where the library has the architecture itself."
  }
 },
 {
  "id": "manifest/secret",
  "title": "The manifest holds a credential",
  "severity": "warning",
  "securitySeverity": "7.0",
  "precision": "high",
  "cwe": [
   "CWE-798",
   "CWE-312"
  ],
  "cve": [],
  "references": [
   "https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Whoever gets the model gets the credential and what it opens: the account of the person or the service that made it.",
   "fix": "Revoke the credential at its provider, then remove it from the file and from the history of the repository."
  }
 },
 {
  "id": "manifest/shell-command",
  "title": "The manifest has a tool run a command that fetches, connects or destroys",
  "severity": "critical",
  "securitySeverity": "9.3",
  "precision": "high",
  "cwe": [
   "CWE-78",
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://mlflow.org/docs/latest/ml/projects/",
   "https://dvc.org/doc/user-guide/project-structure/dvcyaml-files"
  ],
  "since": "1.0.0",
  "help": {
   "why": "MLflow projects, DVC stages and container builds run the commands of their manifest. Downloading a script into a shell, opening a connection or touching log-in files is no step of training or serving a model.",
   "fix": "Do not run the project. Find out who added the command."
  }
 },
 {
  "id": "manifest/template-file-name",
  "title": "A chat template\u2019s name leads out of the folder it is saved to",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "very-high",
  "cwe": [
   "CWE-22"
  ],
  "cve": [
   "CVE-2026-9856"
  ],
  "references": [
   "https://huggingface.co/docs/transformers/chat_templating"
  ],
  "since": "1.0.0",
  "help": {
   "why": "transformers makes a file of each named template when it saves the tokenizer, and takes the name as the file\u2019s. A name with separators writes wherever it points, for example over a start-up script.",
   "fix": "Do not load the tokenizer. Names of templates are plain words such as default, rag or tool_use."
  }
 },
 {
  "id": "metadata/secret",
  "title": "The metadata of the model holds a credential",
  "severity": "warning",
  "securitySeverity": "7.0",
  "precision": "high",
  "cwe": [
   "CWE-798",
   "CWE-312"
  ],
  "cve": [],
  "references": [
   "https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Whoever gets the file gets the credential and what it opens: the account of the person or the service that made the model.",
   "fix": "Revoke the credential at its provider, then remove it from the metadata and from the history of the repository."
  }
 },
 {
  "id": "metadata/address",
  "title": "The metadata of the model names an address that no model needs",
  "severity": "warning",
  "securitySeverity": "5.0",
  "precision": "medium",
  "cwe": [
   "CWE-829",
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://attack.mitre.org/techniques/T1567/",
   "https://attack.mitre.org/techniques/T1572/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Bare network addresses, tunnels, paste sites and the like are where payloads come from and where data goes to; code that reads the metadata may contact them.",
   "fix": "Find out what the address is for; remove it, or take the model from a publisher who explains it."
  }
 },
 {
  "id": "metadata/hidden-text",
  "title": "The metadata of the model holds text that a reader does not see",
  "severity": "warning",
  "securitySeverity": "5.0",
  "precision": "high",
  "cwe": [
   "CWE-1007"
  ],
  "cve": [
   "CVE-2021-42574"
  ],
  "references": [
   "https://www.unicode.org/reports/tr36/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Tag characters, controls of the writing direction and runs of characters without width make a text say something else than what a reviewer sees.",
   "fix": "Look at the text in an editor that shows such characters, and remove them."
  }
 },
 {
  "id": "metadata/script",
  "title": "The metadata of the model holds commands or code that fetch or run something",
  "severity": "warning",
  "securitySeverity": "7.5",
  "precision": "medium",
  "cwe": [
   "CWE-506",
   "CWE-94"
  ],
  "cve": [],
  "references": [
   "https://attack.mitre.org/techniques/T1059/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Metadata describes a model. A command that downloads and runs something, or an expression that imports and executes, waits there for code that evaluates it.",
   "fix": "Do not pass the metadata to anything that evaluates it; remove the text, or take the model from another publisher."
  }
 },
 {
  "id": "mlir/custom-call",
  "title": "Running the module calls functions of the process",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-829",
   "CWE-94"
  ],
  "cve": [],
  "references": [
   "https://openxla.org/stablehlo/spec#custom_call",
   "https://docs.jax.dev/en/latest/export/export.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A custom call names a native function that the process has registered. The ones that JAX registers for callbacks run a Python function by a number that stands in the module: in another process that is whatever bears the number there.",
   "fix": "Do not run the module. Export it anew without callbacks."
  }
 },
 {
  "id": "mlir/operator-reach",
  "title": "Running the module calls Python, touches files or reaches beyond tensors",
  "severity": "critical",
  "securitySeverity": "9.3",
  "precision": "medium",
  "cwe": [
   "CWE-94",
   "CWE-73"
  ],
  "cve": [],
  "references": [
   "https://www.tensorflow.org/mlir/tf_ops"
  ],
  "since": "1.0.0",
  "help": {
   "why": "TensorFlow's dialect has all of its operators, those that read and write files, call Python and open connections included. A module for inference needs none of them.",
   "fix": "Do not run the module. Get one that computes on tensors only."
  }
 },
 {
  "id": "msgpack/impossible-array",
  "title": "An array has other bytes than its type and shape need",
  "severity": "warning",
  "securitySeverity": "5.1",
  "precision": "high",
  "cwe": [
   "CWE-131"
  ],
  "cve": [],
  "references": [
   "https://github.com/msgpack/msgpack/blob/master/spec.md"
  ],
  "since": "1.0.0",
  "help": {
   "why": "No writer makes such an array. Readers fail on it at best; those that trust the shape read beyond the bytes.",
   "fix": "Do not load the file. Ask for one that the framework itself wrote."
  }
 },
 {
  "id": "msgpack/pickled-array",
  "title": "An array in the file is a pickle",
  "severity": "warning",
  "securitySeverity": "7.8",
  "precision": "high",
  "cwe": [
   "CWE-502"
  ],
  "cve": [],
  "references": [
   "https://github.com/msgpack/msgpack/blob/master/spec.md",
   "https://github.com/lebedov/msgpack-numpy"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Readers of numpy arrays in MessagePack unpickle arrays of objects, so that the file can run code although the format itself has none.",
   "fix": "Store numbers as numbers. Where the elements must be objects, load the file only from a source that you trust with your machine."
  }
 },
 {
  "id": "msgpack/several-objects",
  "title": "More values follow the one that is loaded",
  "severity": "info",
  "securitySeverity": "3.1",
  "precision": "medium",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://github.com/msgpack/msgpack/blob/master/spec.md"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Loaders of models take one value and refuse, or never see, what follows. Data can be parked there for another reader.",
   "fix": "Find out what wrote the file; a model is one value."
  }
 },
 {
  "id": "msgpack/unknown-extension",
  "title": "The file has extension types that no known library writes",
  "severity": "info",
  "securitySeverity": "3.0",
  "precision": "medium",
  "cwe": [
   "CWE-1104"
  ],
  "cve": [],
  "references": [
   "https://github.com/msgpack/msgpack/blob/master/spec.md"
  ],
  "since": "1.0.0",
  "help": {
   "why": "What an extension becomes is decided by the code that loads the file. Its bytes were identified here as far as they are a format of their own.",
   "fix": "Find out which library wrote the file and what it does with such a value."
  }
 },
 {
  "id": "mxnet/foreign-operator",
  "title": "An operator of the graph runs code outside of MXNet",
  "severity": "warning",
  "securitySeverity": "7.3",
  "precision": "high",
  "cwe": [
   "CWE-829"
  ],
  "cve": [
   "CVE-2022-24294"
  ],
  "references": [
   "https://mxnet.apache.org/versions/1.9.1/api/python/docs/tutorials/extend/customop.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Custom operators call Python that some module registered under the name; the older ones hold addresses of functions. What they do is not in this file.",
   "fix": "Find out who registers the operator before you load the graph."
  }
 },
 {
  "id": "nemo/artifact-outside",
  "title": "The configuration has NeMo open a part that lies outside of the model",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-22",
   "CWE-73"
  ],
  "cve": [
   "CVE-2025-23304"
  ],
  "references": [
   "https://github.com/NVIDIA-NeMo/NeMo/blob/main/nemo/core/connectors/save_restore_connector.py"
  ],
  "since": "1.0.0",
  "help": {
   "why": "NeMo joins what stands behind nemo: to the folder that it unpacks the model to, and copies or opens the file there. A path that leaves the folder reads another file of the machine.",
   "fix": "Do not restore the model. NeMo writes names of members only."
  }
 },
 {
  "id": "notebook/fetched-code",
  "title": "A cell of the notebook downloads or decodes something and runs it",
  "severity": "warning",
  "securitySeverity": "7.5",
  "precision": "medium",
  "cwe": [
   "CWE-494",
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://attack.mitre.org/techniques/T1059/",
   "https://attack.mitre.org/techniques/T1105/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Notebooks beside a model are run to try it. A cell that pipes a download into a shell, or executes what it fetched or decoded, runs code that no review of the repository has seen.",
   "fix": "Do not run the cell. Download what it needs by hand, look at it, and compare its checksum."
  }
 },
 {
  "id": "notebook/package-source",
  "title": "A cell of the notebook installs packages from an unusual place",
  "severity": "warning",
  "securitySeverity": "6.5",
  "precision": "medium",
  "cwe": [
   "CWE-829",
   "CWE-494"
  ],
  "cve": [],
  "references": [
   "https://pip.pypa.io/en/stable/cli/pip_install/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Installing a package runs its code. An address that is no known index or code host can give anybody anything.",
   "fix": "Install the package from PyPI by name and version, or find out who runs the place it comes from."
  }
 },
 {
  "id": "numpy/object-array",
  "title": "The array holds Python objects, which numpy unpickles",
  "severity": "info",
  "securitySeverity": "3.5",
  "precision": "very-high",
  "cwe": [
   "CWE-502"
  ],
  "cve": [
   "CVE-2019-6446"
  ],
  "references": [
   "https://numpy.org/doc/stable/reference/generated/numpy.load.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "In place of the elements stands a pickle. numpy.load reads it only with allow_pickle=True, and then does whatever the pickle says; what it says is judged where it stands.",
   "fix": "Save numbers and texts with a type of their own (dtype=float, dtype=str), and leave allow_pickle at False."
  }
 },
 {
  "id": "numpy/oversized-header",
  "title": "The header of the array is longer than numpy reads by itself",
  "severity": "info",
  "securitySeverity": "2.5",
  "precision": "high",
  "cwe": [
   "CWE-400"
  ],
  "cve": [],
  "references": [
   "https://numpy.org/doc/stable/reference/generated/numpy.load.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "numpy evaluates the header as a Python literal, which takes memory and, deeply nested, ends the process. Beyond 10,000 bytes it therefore refuses, unless max_header_size or allow_pickle says otherwise.",
   "fix": "Only an array with hundreds of fields has such a header. Find out why this one does before you raise max_header_size."
  }
 },
 {
  "id": "numpy/trailing-data",
  "title": "Bytes follow the array that numpy does not read",
  "severity": "info",
  "securitySeverity": "3.1",
  "precision": "high",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "numpy stops behind the last element. What follows is for somebody else: a second stage that code which looks harmless takes from there. It is judged as content of its own.",
   "fix": "Save the array anew; a file of numpy.save ends with its last element."
  }
 },
 {
  "id": "numpy/stray-member",
  "title": "The archive of arrays holds members that are no arrays",
  "severity": "info",
  "securitySeverity": "3.1",
  "precision": "high",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://numpy.org/doc/stable/reference/generated/numpy.savez.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "numpy.savez writes arrays and nothing else. Other members come out as bytes, which code that looks harmless may unpickle or run. They are judged as content of their own.",
   "fix": "Find out who added the members; save the arrays anew without them."
  }
 },
 {
  "id": "onnx/code-operator",
  "title": "Running the model calls into Python, native libraries, programs or files",
  "severity": "critical",
  "securitySeverity": "9.3",
  "precision": "high",
  "cwe": [
   "CWE-94",
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://onnxruntime.ai/docs/reference/operators/add-custom-op.html",
   "https://onnx.ai/onnx/repo-docs/IR.html#operator-sets"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A graph computes on tensors. An operator that imports a Python module, opens a library, runs a program or touches files is a door to the machine which only exists where somebody has registered it, and which the graph then opens with arguments of its own.",
   "fix": "Do not register the operator. Get a model that uses standard operators only, or review the code that implements it."
  }
 },
 {
  "id": "onnx/external-data-outside",
  "title": "Loading the model reads a file outside its folder",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "very-high",
  "cwe": [
   "CWE-22",
   "CWE-36",
   "CWE-610"
  ],
  "cve": [
   "CVE-2022-25882",
   "CVE-2024-27318",
   "CVE-2024-5187",
   "CVE-2026-27489"
  ],
  "references": [
   "https://onnx.ai/onnx/repo-docs/ExternalData.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Elements of a tensor may lie in a file beside the model, named by its location. A location that leaves the folder makes the reader open any file of the machine as weights, from where it comes out again in the output or in a saved copy; no exporter writes one.",
   "fix": "Do not load the model. Get it again from its publisher; genuine external data lies in the same folder under a plain name."
  }
 },
 {
  "id": "onnx/external-data-keys",
  "title": "Loading the model sets attributes of the reader's own objects",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-915",
   "CWE-20"
  ],
  "cve": [
   "CVE-2026-34445"
  ],
  "references": [
   "https://onnx.ai/onnx/repo-docs/ExternalData.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Readers of onnx before the fix copy every key of an external data entry onto an object of theirs. A key such as __class__ replaces what the object is; a key that nobody defined is at best ignored.",
   "fix": "Do not load the model with an onnx that has not been fixed. Get it again from its publisher."
  }
 },
 {
  "id": "onnx/external-data-range",
  "title": "The model reads external data that is not there",
  "severity": "warning",
  "securitySeverity": "5.5",
  "precision": "high",
  "cwe": [
   "CWE-125",
   "CWE-20"
  ],
  "cve": [],
  "references": [
   "https://onnx.ai/onnx/repo-docs/ExternalData.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A tensor says where in which file its elements lie. Readers that trust offset and length read beyond the file, or take other bytes for weights than those that were reviewed.",
   "fix": "Scan the model together with the file that belongs to it, or get both again from their publisher."
  }
 },
 {
  "id": "onnx/operator-path",
  "title": "An operator of the model is given a path or an address of the machine it runs on",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "medium",
  "cwe": [
   "CWE-22",
   "CWE-73",
   "CWE-427"
  ],
  "cve": [],
  "references": [
   "https://onnxruntime.ai/docs/execution-providers/EP-Context-Design.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Operators outside the standard may open what their attributes name: a compiled context, a library, a vocabulary. A path that leaves the folder of the model, or names code, makes the reader open what the author of the model chose.",
   "fix": "Get the model from a source you trust, with everything it needs beside it."
  }
 },
 {
  "id": "onnx/custom-operator",
  "title": "Running the model needs operators from outside the standard",
  "severity": "info",
  "securitySeverity": "3.1",
  "precision": "high",
  "strictSeverity": "warning",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://onnxruntime.ai/docs/reference/operators/add-custom-op.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The model itself holds no code for such an operator: it runs only where a native library that implements it has been registered. That library is code which nobody has vetted with the model.",
   "fix": "Find out which package defines the domain and whether you trust it before you register its library."
  }
 },
 {
  "id": "onnx/tensor-size",
  "title": "Tensors of the model declare another size than they have",
  "severity": "warning",
  "securitySeverity": "5.5",
  "precision": "high",
  "cwe": [
   "CWE-125",
   "CWE-787",
   "CWE-789"
  ],
  "cve": [],
  "references": [
   "https://onnx.ai/onnx/repo-docs/IR.html#tensors"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A reader that trusts the dimensions reads beyond the bytes that are there, or reserves memory for elements that never come. No exporter writes such tensors.",
   "fix": "Get the model again from its publisher, or export it anew from its source."
  }
 },
 {
  "id": "onnx/ambiguous-tensor",
  "title": "Readers of the model come to different weights",
  "severity": "warning",
  "securitySeverity": "6.5",
  "precision": "high",
  "cwe": [
   "CWE-436"
  ],
  "cve": [],
  "references": [
   "https://onnx.ai/onnx/repo-docs/IR.html#tensors"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A tensor holds its elements in one place. Where two are filled, one reader takes the reviewed weights and another one different ones.",
   "fix": "Get the model again from its publisher, or export it anew from its source."
  }
 },
 {
  "id": "onnx/deceptive-name",
  "title": "Names in the model are not what they look like",
  "severity": "warning",
  "securitySeverity": "5.3",
  "precision": "high",
  "cwe": [
   "CWE-1007",
   "CWE-451"
  ],
  "cve": [],
  "references": [
   "https://www.unicode.org/reports/tr39/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Control characters, invisible characters and letters of other scripts that look like Latin ones let one operator or file pass for another in a review and in logs.",
   "fix": "Get the model again from its publisher; exporters write plain names."
  }
 },
 {
  "id": "onnx/unknown-field",
  "title": "The model carries data that no reader of ONNX uses",
  "severity": "info",
  "securitySeverity": "2.0",
  "precision": "high",
  "cwe": [
   "CWE-1104"
  ],
  "cve": [],
  "references": [
   "https://protobuf.dev/programming-guides/proto3/#unknowns"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Protobuf passes over fields it does not know, so anything can travel in them through every reader. What stands there was judged as an artifact of its own.",
   "fix": "Ask the publisher what the data is for, or load and save the model to drop it."
  }
 },
 {
  "id": "paddle/acting-operator",
  "title": "The program calls Python, opens files or reaches other machines",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-94",
   "CWE-73"
  ],
  "cve": [
   "CVE-2023-38671",
   "CVE-2024-0521"
  ],
  "references": [
   "https://www.paddlepaddle.org.cn/documentation/docs/en/guides/index_en.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "An inference program holds arithmetic only. py_func runs Python of the loading process, save and load operators open the paths that the program names.",
   "fix": "Do not run the program; get the model again from its publisher."
  }
 },
 {
  "id": "paddle/custom-operator",
  "title": "The program needs an operator that is not part of PaddlePaddle",
  "severity": "warning",
  "securitySeverity": "6.5",
  "precision": "medium",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://www.paddlepaddle.org.cn/documentation/docs/en/guides/custom_op/index_en.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "An operator that PaddlePaddle does not have comes from a native library that has to be loaded before the program. What it does is nowhere in the model.",
   "fix": "Find out which library registers the operator, and load only one that you built."
  },
  "strictSeverity": "warning"
 },
 {
  "id": "pickle/ambiguous-structure",
  "title": "The pickle is built so that readers disagree about it",
  "severity": "critical",
  "securitySeverity": "8.6",
  "precision": "high",
  "cwe": [
   "CWE-436",
   "CWE-502"
  ],
  "cve": [],
  "references": [
   "https://github.com/python/cpython/issues/154848",
   "https://arxiv.org/abs/2605.15084"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Streams that Python executes in one way and scanners read in another hide calls. No pickler writes them.",
   "fix": "Do not load the file; save the model again from its source."
  }
 },
 {
  "id": "pickle/carried-code",
  "title": "The pickle builds functions from compiled code that it carries",
  "severity": "warning",
  "securitySeverity": "6.5",
  "precision": "very-high",
  "cwe": [
   "CWE-506",
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://github.com/cloudpipe/cloudpickle",
   "https://dill.readthedocs.io/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "cloudpickle and dill write functions and classes as bytecode. Here all of it could be read and it only computes; it still runs when the model is used, and nobody reviews bytecode.",
   "fix": "Put the functions into a module of your own and pickle with the standard library, so that the file names them and does not carry them."
  }
 },
 {
  "id": "pickle/companion-file",
  "title": "Loading the file unpickles other files that it names",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "very-high",
  "cwe": [
   "CWE-502",
   "CWE-22"
  ],
  "cve": [],
  "references": [
   "https://github.com/joblib/joblib/blob/main/joblib/numpy_pickle_compat.py"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Before 0.10 joblib kept each array in a file of its own, and joblib.load still reads these files, unpickling what they hold. The name comes from the pickle: it may lead to any file that the process can read.",
   "fix": "Load the file once where nothing is at stake and dump it with a current joblib, which needs no other files."
  }
 },
 {
  "id": "pickle/computed-name",
  "title": "Loading the pickle imports or calls something that it computes",
  "severity": "critical",
  "securitySeverity": "9.5",
  "precision": "high",
  "cwe": [
   "CWE-502",
   "CWE-470"
  ],
  "cve": [],
  "references": [
   "https://github.com/mmaitre314/picklescan/security/advisories/GHSA-9gvj-pp9x-gcfr"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The name of what is imported or called is put together while the file loads, or comes from an extension registry. No saving code does that; it serves to hide the name.",
   "fix": "Do not load the file. Get the model again from its publisher."
  }
 },
 {
  "id": "pickle/dangerous-call",
  "title": "Loading the pickle runs a callable that executes, fetches or writes",
  "severity": "critical",
  "securitySeverity": "9.8",
  "precision": "very-high",
  "cwe": [
   "CWE-502",
   "CWE-94"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/library/pickle.html#restricting-globals"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A pickle is a program: its REDUCE, INST, OBJ and NEWOBJ opcodes call what it imports. This callable runs code or programs, imports, unpickles, reads, writes or connects, and nothing that saves a model writes such a call.",
   "fix": "Do not load the file. Get the model again from its publisher, best as safetensors; if it was loaded already, treat that machine and its credentials as compromised."
  }
 },
 {
  "id": "pickle/dangerous-import",
  "title": "Loading the pickle imports a callable that executes, fetches or writes",
  "severity": "critical",
  "securitySeverity": "9.3",
  "precision": "very-high",
  "cwe": [
   "CWE-502"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/library/pickle.html#restricting-globals"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The pickle imports a callable that runs code or programs, imports, unpickles, reads, writes or connects. Importing alone can act, and an object that holds such a callable calls it later.",
   "fix": "Do not load the file. Get the model again from its publisher, best as safetensors."
  }
 },
 {
  "id": "pickle/foreign-call",
  "title": "Loading the pickle runs code of a package we know nothing about",
  "severity": "critical",
  "securitySeverity": "7.5",
  "precision": "medium",
  "cwe": [
   "CWE-502"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/library/pickle.html#object.__reduce__"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The pickle calls a function, or a constructor with telling arguments, of a package that is in no vetted list. What it does there depends on code that is not in the file.",
   "fix": "Read what the callable does in the version you install. Trust the package in the configuration if it is yours; else do not load the file."
  }
 },
 {
  "id": "pickle/foreign-class",
  "title": "The pickle needs classes of a package we know nothing about",
  "severity": "info",
  "securitySeverity": "2.0",
  "precision": "medium",
  "cwe": [
   "CWE-502"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/library/pickle.html#what-can-be-pickled-and-unpickled"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Loading imports these packages and builds their objects, so their code runs. That is normal for a model that was saved whole, and it makes those packages part of what you trust.",
   "fix": "Check that the packages are the ones you expect and name your own in trusted-packages; better, save a state dict or safetensors instead of whole objects."
  },
  "strictSeverity": "warning"
 },
 {
  "id": "pickle/library-call",
  "title": "Loading the pickle calls library code with unusual arguments",
  "severity": "critical",
  "securitySeverity": "7.2",
  "precision": "medium",
  "cwe": [
   "CWE-502"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/library/pickle.html#object.__reduce__"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The callable belongs to a known package, but genuine files do not call it like this: constructors of library classes can read files or fetch addresses that they are given.",
   "fix": "Look at the arguments in the reconstructed call. If they name files, commands or addresses you do not know, do not load the file."
  }
 },
 {
  "id": "pickle/patched-object",
  "title": "Loading the pickle changes objects that are not its own",
  "severity": "critical",
  "securitySeverity": "9.4",
  "precision": "high",
  "cwe": [
   "CWE-502",
   "CWE-915"
  ],
  "cve": [],
  "references": [
   "https://github.com/protectai/modelscan/issues/85"
  ],
  "since": "1.0.0",
  "help": {
   "why": "BUILD, SETITEM and APPEND act on any object. Applied to a module, a function, a class or the process environment they change how other code behaves; applied to an unknown object they run its methods.",
   "fix": "Do not load the file. Get the model again from its publisher."
  }
 },
 {
  "id": "pickle/persistent-id",
  "title": "The pickle asks its loader for an unusual persistent object",
  "severity": "critical",
  "securitySeverity": "7.4",
  "precision": "medium",
  "cwe": [
   "CWE-502"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/library/pickle.html#persistence-of-external-objects"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A persistent id is resolved by the loader. torch writes only storages there; another id makes older loaders look up modules and sources, and one that holds callables hands them to the loader.",
   "fix": "Do not load the file with torch.load(weights_only=False); save the model again with a current release."
  }
 },
 {
  "id": "pickle/planted-callable",
  "title": "The pickle plants a callable where Python or the model's user will call it",
  "severity": "critical",
  "securitySeverity": "9.6",
  "precision": "high",
  "cwe": [
   "CWE-502",
   "CWE-915"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/library/pickle.html#object.__setstate__"
  ],
  "since": "1.0.0",
  "help": {
   "why": "BUILD writes into an object's attributes. A callable under `__setstate__`, `append` or a method's name is called by the next opcode or by the first use of the model, with no call opcode for a scanner to see.",
   "fix": "Do not load the file. Get the model again from its publisher."
  }
 },
 {
  "id": "pickle/trailing-data",
  "title": "Bytes that belong to no pickle stream follow the pickle",
  "severity": "info",
  "securitySeverity": "3.0",
  "precision": "medium",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/library/pickle.html#pickle.load"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Unpicklers stop at STOP and ignore what follows. Payloads for a second stage are parked there.",
   "fix": "Find out what the bytes are; a model that was saved once has none."
  }
 },
 {
  "id": "pickle/unexpected-arguments",
  "title": "Loading the pickle calls a rebuilding function with arguments that no library writes",
  "severity": "critical",
  "securitySeverity": "8.8",
  "precision": "high",
  "cwe": [
   "CWE-502"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/library/pickle.html#object.__reduce__"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Functions that rebuild arrays, tensors and containers are harmless with the arguments their libraries write. With others they resolve names, call what they are given or decode with a codec of the file's choice.",
   "fix": "Do not load the file; the producer's own tools do not write such calls."
  }
 },
 {
  "id": "pickle/unlisted-callable",
  "title": "Loading the pickle uses a function of Python or a known package that no model needs",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-502"
  ],
  "cve": [],
  "references": [
   "https://arxiv.org/abs/2508.19774"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The standard library and the packages models are made with have finite namespaces, and hundreds of functions in them lead to code execution. What genuine files use is vetted by name; this one is not in any vetted list.",
   "fix": "Find out why the model needs this function. If it is harmless, accept this finding with a reason and report it to us, so that it can be vetted; else get the model again from its publisher."
  }
 },
 {
  "id": "program/executable",
  "title": "Is a program where a model or data should be",
  "severity": "critical",
  "securitySeverity": "9.3",
  "precision": "high",
  "cwe": [
   "CWE-506",
   "CWE-646"
  ],
  "cve": [],
  "references": [
   "https://attack.mitre.org/techniques/T1036/008/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Models are data. A program that travels inside one, or under the name of one, is there to be started by something else: a loader with a hole, a start-up file, a curious user.",
   "fix": "Remove the program, or get the model again from its publisher. If it is meant to be there, accept it in the configuration."
  }
 },
 {
  "id": "program/test-virus",
  "title": "Is the test file of anti-virus programs",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "very-high",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://www.eicar.org/download-anti-malware-testfile/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The EICAR file harms nobody, but every anti-virus program has to report it. It is there to see whether somebody looks: what came with it got past a check that should have stopped it.",
   "fix": "Find out who put it there and what else came that way."
  }
 },
 {
  "id": "python-code/carried-code",
  "title": "The file carries compiled Python code",
  "severity": "warning",
  "securitySeverity": "6.5",
  "precision": "very-high",
  "cwe": [
   "CWE-506",
   "CWE-829"
  ],
  "cve": [
   "CVE-2024-3660"
  ],
  "references": [
   "https://docs.python.org/3/library/marshal.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A function travels in the file as bytecode. It runs when the model is loaded or used; bytecode is hard to review and is bound to one release of Python.",
   "fix": "Replace the function by a registered, named one of your own code, or load the file only if you trust its publisher."
  }
 },
 {
  "id": "python-code/computed-name",
  "title": "Compiled Python code takes attributes by names that it computes",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "medium",
  "cwe": [
   "CWE-470",
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/library/functions.html#getattr"
  ],
  "since": "1.0.0",
  "help": {
   "why": "With getattr and a name that is put together at run time the function reaches anything that its objects lead to, and nobody can tell from the file what that is.",
   "fix": "Do not load the file unless its publisher shows the source of the function and you trust it."
  }
 },
 {
  "id": "python-code/dangerous-call",
  "title": "Compiled Python code calls something that executes, fetches, writes or deserialises",
  "severity": "critical",
  "securitySeverity": "9.8",
  "precision": "high",
  "cwe": [
   "CWE-94",
   "CWE-506"
  ],
  "cve": [
   "CVE-2024-3660",
   "CVE-2025-1550"
  ],
  "references": [
   "https://docs.python.org/3/library/marshal.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The file carries a function as bytecode, and its bytecode calls this. Whoever loads the model gets the function with it, and a layer, a hook or a reducer runs it without anybody reading it.",
   "fix": "Do not load the file. Get the model again from its publisher without code in it; if it was loaded already, treat that machine and its credentials as compromised."
  }
 },
 {
  "id": "python-code/dangerous-import",
  "title": "Compiled Python code gets hold of something that executes, fetches, writes or deserialises",
  "severity": "critical",
  "securitySeverity": "9.3",
  "precision": "high",
  "cwe": [
   "CWE-94",
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/library/marshal.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The file carries a function as bytecode that imports or loads this name. What it does with it afterwards may be computed, so that no call of it stands in the bytecode.",
   "fix": "Do not load the file. Ask its publisher for the source of the function, or for the model without it."
  }
 },
 {
  "id": "python-code/patched-object",
  "title": "Compiled Python code changes modules or classes that are not its own",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-913",
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/reference/simple_stmts.html#assignment-statements"
  ],
  "since": "1.0.0",
  "help": {
   "why": "What the function sets here stays for the whole process: other code that uses the library then runs what the file put there.",
   "fix": "Do not load the file. Ask its publisher for the model without code in it."
  }
 },
 {
  "id": "python-source/dangerous-call",
  "title": "Python source calls something that executes, fetches, writes or deserialises",
  "severity": "critical",
  "securitySeverity": "9.6",
  "precision": "high",
  "cwe": [
   "CWE-94",
   "CWE-506",
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/reference/import.html",
   "https://huggingface.co/docs/transformers/custom_models"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Statements of a module run when it is imported, and a loader of models imports the modules that the model names. What they call here runs with the rights of whoever loads the model.",
   "fix": "Do not load the model with its own code (trust_remote_code=False, weights_only=True), or move what it has to do into a function that its user calls knowingly."
  }
 },
 {
  "id": "python-source/dangerous-import",
  "title": "Python source imports what acts at once, or keeps what executes at hand",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "medium",
  "cwe": [
   "CWE-94",
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/reference/import.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Some modules act as soon as they are imported, and a function that executes text or programs is kept under another name so that nobody sees where it is called.",
   "fix": "Remove the import or the reference; if it is needed, call the function by its own name where it is used."
  }
 },
 {
  "id": "python-source/computed-name",
  "title": "Python source takes functions of the system by names that it computes",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "medium",
  "cwe": [
   "CWE-470",
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/library/functions.html#getattr"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Whoever takes a function of os, subprocess or builtins by a name that is put together at run time hides which one it is; there is no other reason to do so.",
   "fix": "Do not import the source unless its publisher writes out the names and you trust them."
  }
 },
 {
  "id": "python-source/patched-object",
  "title": "Python source replaces parts of the interpreter or of the standard library",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "medium",
  "cwe": [
   "CWE-913",
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/reference/simple_stmts.html#assignment-statements"
  ],
  "since": "1.0.0",
  "help": {
   "why": "What the source sets here stays for the whole process: other code that uses the module or the variable then runs what the source put there.",
   "fix": "Do not import the source. Ask its publisher why it has to change the interpreter."
  }
 },
 {
  "id": "python-source/custom-operator",
  "title": "TorchScript code calls operators of a library that is not part of PyTorch",
  "severity": "info",
  "securitySeverity": "3.3",
  "precision": "high",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://docs.pytorch.org/tutorials/advanced/custom_ops_landing_page.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The model runs only where a native library with these operators is loaded, and what they do is nowhere in the file.",
   "fix": "Find out which library registers the namespace and whether you trust it; else ask for a model made of PyTorch operators."
  }
 },
 {
  "id": "python-source/disguised-text",
  "title": "Python source is encoded so that it reads as something else",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-506",
   "CWE-116"
  ],
  "cve": [],
  "references": [
   "https://peps.python.org/pep-0263/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "With an encoding such as UTF-7 or ROT13 in its first lines a source runs other statements than an editor shows, and comments turn into code.",
   "fix": "Do not import the source. Ask its publisher for it in UTF-8."
  }
 },
 {
  "id": "python-source/hidden-code",
  "title": "The file hides Python source behind an encoding",
  "severity": "warning",
  "securitySeverity": "6.9",
  "precision": "high",
  "cwe": [
   "CWE-506",
   "CWE-116"
  ],
  "cve": [],
  "references": [
   "https://attack.mitre.org/techniques/T1027/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Source that is written as digits or compressed is there to be run where nobody reads it; a model has no use for it.",
   "fix": "Ask the publisher of the model what the source is for, and do not load the model before you know."
  }
 },
 {
  "id": "r-data/acting-call",
  "title": "The R object holds a call that runs programs, loads native code or connects",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "medium",
  "cwe": [
   "CWE-502",
   "CWE-94"
  ],
  "cve": [],
  "references": [
   "https://cran.r-project.org/doc/manuals/r-release/R-ints.html#Serialization-Formats"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Models keep the call that made them, and print, update and predict evaluate such calls. A call of the system there is not what fitted the model. A function that the object carries may run programs when the model is used.",
   "fix": "Do not load the object; get it again from its publisher, or review the functions that it carries."
  }
 },
 {
  "id": "r-data/restored-vector",
  "title": "A vector of the file is restored by a package, or from another file",
  "severity": "warning",
  "securitySeverity": "5.9",
  "precision": "high",
  "cwe": [
   "CWE-73",
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://svn.r-project.org/R/branches/ALTREP/ALTREP.html"
  ],
  "since": "1.0.0",
  "strictSeverity": "warning",
  "help": {
   "why": "Vectors of a class of their own are restored by the package of the class, which R loads for it. The classes that R has for files map the file that the object names into memory, to write where it says so.",
   "fix": "Ask the publisher for the object with plain vectors."
  }
 },
 {
  "id": "r-data/session-hook",
  "title": "The workspace has a function that R calls when a session begins or ends",
  "severity": "warning",
  "securitySeverity": "7.8",
  "precision": "high",
  "cwe": [
   "CWE-94"
  ],
  "cve": [],
  "references": [
   "https://stat.ethz.ch/R-manual/R-patched/library/base/html/Startup.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "R looks for .First when it has restored the workspace of its folder, and for .Last when it ends, and calls what it finds.",
   "fix": "Load the workspace into an environment of its own (`load(file, envir = new.env())`), and take out the function."
  }
 },
 {
  "id": "r-data/unevaluated-promise",
  "title": "A promise in the file runs its expression as soon as the value is touched",
  "severity": "critical",
  "securitySeverity": "9.6",
  "precision": "high",
  "cwe": [
   "CWE-502"
  ],
  "cve": [
   "CVE-2024-27322"
  ],
  "references": [
   "https://nvd.nist.gov/vuln/detail/CVE-2024-27322"
  ],
  "since": "1.0.0",
  "help": {
   "why": "R before 4.4.0 evaluates a promise that a file brings when the loaded object is used: opening the file is enough to run the expression.",
   "fix": "Do not load the file. Get the object again from its publisher, and read files of others with R 4.4.0 or later."
  }
 },
 {
  "id": "runtime-model/foreign-plugin",
  "title": "The engine needs a plugin that TensorRT does not ship",
  "severity": "info",
  "securitySeverity": "3.9",
  "precision": "low",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://github.com/NVIDIA/TensorRT/blob/main/plugin/README.md"
  ],
  "since": "1.0.0",
  "strictSeverity": "warning",
  "help": {
   "why": "A plugin is a layer that a native library computes, which has to be loaded before the engine. What it does is nowhere in the engine.",
   "fix": "Find out which library registers the plugin, and load only one that you built."
  }
 },
 {
  "id": "runtime-model/hidden-data",
  "title": "Bytes follow the end of the model",
  "severity": "warning",
  "securitySeverity": "4.4",
  "precision": "high",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://github.com/apache/mxnet/blob/master/src/ndarray/ndarray.cc"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Readers stop where the model ends. What follows is never looked at and can be meant for another reader.",
   "fix": "Find out what wrote the file; the tools themselves write nothing there."
  }
 },
 {
  "id": "runtime-model/host-code",
  "title": "The model carries a native library or a script for the machine that loads it",
  "severity": "warning",
  "securitySeverity": "7.0",
  "precision": "medium",
  "cwe": [
   "CWE-829",
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://docs.nvidia.com/deeplearning/tensorrt/latest/inference-library/advanced.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "TensorRT can put libraries of plugins, and a runtime of its own, into an engine; it loads and runs them where the application allows host code. What they do can not be told from the engine.",
   "fix": "Build the engine yourself from the network, without libraries in it, or load it only with host code not allowed."
  }
 },
 {
  "id": "safetensors/ambiguous-header",
  "title": "The header reads differently from one reader to the next",
  "severity": "warning",
  "securitySeverity": "6.5",
  "precision": "very-high",
  "cwe": [
   "CWE-436"
  ],
  "cve": [],
  "references": [
   "https://github.com/huggingface/safetensors#format",
   "https://www.rfc-editor.org/rfc/rfc8259#section-4"
  ],
  "since": "1.0.0",
  "help": {
   "why": "No writer gives a name twice or describes a tensor by anything but an object. Some readers take the first, some the last, some refuse: what was reviewed need not be what is loaded.",
   "fix": "Do not load the file. Ask for one that the safetensors library itself wrote."
  }
 },
 {
  "id": "safetensors/hidden-data",
  "title": "Bytes of the file belong to no tensor",
  "severity": "warning",
  "securitySeverity": "5.5",
  "precision": "very-high",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://github.com/huggingface/safetensors#format"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The format leaves no gaps and nothing after the last tensor, and the library refuses such a file. Data can travel there unseen, for another reader or a second stage.",
   "fix": "Do not load the file. Ask for one that the safetensors library itself wrote."
  }
 },
 {
  "id": "safetensors/impossible-tensor",
  "title": "A tensor has other bytes than its type and shape need",
  "severity": "warning",
  "securitySeverity": "5.9",
  "precision": "very-high",
  "cwe": [
   "CWE-190",
   "CWE-125"
  ],
  "cve": [],
  "references": [
   "https://github.com/huggingface/safetensors#format"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A reader that trusts the shape reads or writes outside the buffer that the offsets give; sizes that overflow are how memory is corrupted. The library refuses such a file.",
   "fix": "Do not load the file. Ask for one that the safetensors library itself wrote."
  }
 },
 {
  "id": "safetensors/overlapping-tensors",
  "title": "Two tensors lie in the same bytes",
  "severity": "warning",
  "securitySeverity": "5.3",
  "precision": "very-high",
  "cwe": [
   "CWE-119"
  ],
  "cve": [],
  "references": [
   "https://github.com/huggingface/safetensors#format"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The format forbids it and the library refuses such a file. A small file can unfold to any size, and a loader that changes one tensor changes the other.",
   "fix": "Do not load the file. Ask for one that the safetensors library itself wrote."
  }
 },
 {
  "id": "shard-index/missing-shard",
  "title": "A file that the index names is not there",
  "severity": "info",
  "securitySeverity": "2.0",
  "precision": "high",
  "cwe": [
   "CWE-1059"
  ],
  "cve": [],
  "references": [
   "https://huggingface.co/docs/transformers/big_models#sharded-checkpoints"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Part of the weights was not seen by this scan. Loaders fail, or fetch the missing files from where the model came from.",
   "fix": "Scan the folder as it is loaded, with all of its shards."
  }
 },
 {
  "id": "shard-index/other-format",
  "title": "The index names shards of another format than its name promises",
  "severity": "warning",
  "securitySeverity": "6.8",
  "precision": "high",
  "cwe": [
   "CWE-351"
  ],
  "cve": [],
  "references": [
   "https://huggingface.co/docs/transformers/big_models#sharded-checkpoints"
  ],
  "since": "1.0.0",
  "help": {
   "why": "An index of safetensors files is taken for weights without code, but loaders look at the ending of each shard: anything else they unpickle.",
   "fix": "Load the model only after its shards were scanned, or ask for shards in the promised format."
  }
 },
 {
  "id": "shard-index/path-leaves-folder",
  "title": "The index sends its loader to a file outside of its folder",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-22"
  ],
  "cve": [],
  "references": [
   "https://huggingface.co/docs/transformers/big_models#sharded-checkpoints"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Loaders join the path to that of the folder and open what is there: a file of the machine, of another user, or of the network, which need not be safetensors.",
   "fix": "Do not load the model. Shards lie beside their index."
  }
 },
 {
  "id": "skops/dangerous-type",
  "title": "The file names a callable that acts on the machine",
  "severity": "critical",
  "securitySeverity": "9.3",
  "precision": "high",
  "cwe": [
   "CWE-502"
  ],
  "cve": [
   "CVE-2024-37065",
   "CVE-2025-54412",
   "CVE-2025-54413"
  ],
  "references": [
   "https://skops.readthedocs.io/en/stable/persistence.html",
   "https://github.com/skops-dev/skops/security/advisories"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A skops file is built by importing what its schema names. No estimator needs such a callable; whoever trusts the types that skops lists, or loads with a version that can be led past the list, runs it.",
   "fix": "Do not load the file. Delete it and tell whoever passed it on."
  }
 },
 {
  "id": "skops/mismatched-loader",
  "title": "A node shows one type and builds another",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-502",
   "CWE-351"
  ],
  "cve": [
   "CVE-2025-54412",
   "CVE-2025-54413"
  ],
  "references": [
   "https://skops.readthedocs.io/en/stable/persistence.html",
   "https://github.com/skops-dev/skops/security/advisories/GHSA-m7f4-hrc6-fwg3",
   "https://github.com/skops-dev/skops/security/advisories/GHSA-4v6w-xpmh-gfgp"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Users trust the types that get_untrusted_types lists. Versions before 0.12 list the name that the node shows, but its loader builds something else: the file is made to be trusted for what it is not.",
   "fix": "Do not load the file. Delete it, and use skops 0.12 or newer."
  }
 },
 {
  "id": "skops/untrusted-type",
  "title": "The file needs a type or function that nobody has vetted",
  "severity": "warning",
  "securitySeverity": "6.5",
  "precision": "high",
  "cwe": [
   "CWE-502"
  ],
  "cve": [],
  "references": [
   "https://skops.readthedocs.io/en/stable/persistence.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "skops imports what the schema names, and importing a package runs it. Only types of the standard library, NumPy, SciPy, scikit-learn and other well-known packages are known here to be harmless.",
   "fix": "Load the file only where the package is your own or was reviewed; name it in trusted-packages then."
  },
  "strictSeverity": "warning"
 },
 {
  "id": "sqlite/acting-schema",
  "title": "The schema of the database calls functions that reach beyond it",
  "severity": "warning",
  "securitySeverity": "6.8",
  "precision": "medium",
  "cwe": [
   "CWE-829",
   "CWE-89"
  ],
  "cve": [],
  "references": [
   "https://www.sqlite.org/security.html",
   "https://www.sqlite.org/pragma.html#pragma_trusted_schema"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Views, triggers, defaults and expressions of a schema run when a program merely queries the table. Functions such as load_extension and writefile load native code or write files where the program allows them.",
   "fix": "Open the database with PRAGMA trusted_schema=OFF, and find out who put the statement there."
  }
 },
 {
  "id": "tensor-message/elements-outside",
  "title": "Reading the tensor reads a file outside of its folder",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "very-high",
  "cwe": [
   "CWE-22",
   "CWE-73"
  ],
  "cve": [
   "CVE-2022-25882",
   "CVE-2024-27318"
  ],
  "references": [
   "https://github.com/onnx/onnx/security/advisories",
   "https://onnx.ai/onnx/repo-docs/ExternalData.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A tensor of ONNX may keep its elements in another file. One that lies elsewhere hands a file of the machine to whoever asked for the tensor.",
   "fix": "Do not load the file; get it again with its elements inside."
  }
 },
 {
  "id": "text-proto/checkpoint-outside",
  "title": "The list of checkpoints sends TensorFlow to a file outside of its folder",
  "severity": "warning",
  "securitySeverity": "5.3",
  "precision": "high",
  "cwe": [
   "CWE-22",
   "CWE-73"
  ],
  "cve": [],
  "references": [
   "https://www.tensorflow.org/api_docs/python/tf/train/latest_checkpoint"
  ],
  "since": "1.0.0",
  "help": {
   "why": "tf.train.latest_checkpoint takes the path from this file. One that leaves the folder restores weights that were never reviewed with the model, or reads them over the network.",
   "fix": "Write paths relative to the folder, or remove the file and name the checkpoint yourself."
  }
 },
 {
  "id": "tf-checkpoint/out-of-range",
  "title": "Tensors of the checkpoint are not where its index says",
  "severity": "warning",
  "securitySeverity": "5.5",
  "precision": "high",
  "cwe": [
   "CWE-125",
   "CWE-789"
  ],
  "cve": [],
  "references": [
   "https://github.com/tensorflow/tensorflow/blob/master/tensorflow/core/protobuf/tensor_bundle.proto"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The index says where in which file a tensor lies and how large it is. Where that contradicts the files or the shape, readers take other bytes for weights than those that were reviewed, or reserve memory for what is not there.",
   "fix": "Get index and data of the checkpoint again from their publisher."
  }
 },
 {
  "id": "tf-checkpoint/missing-shard",
  "title": "The checkpoint is not complete",
  "severity": "info",
  "securitySeverity": "1.0",
  "precision": "high",
  "cwe": [
   "CWE-1104"
  ],
  "cve": [],
  "references": [
   "https://www.tensorflow.org/guide/checkpoint"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A data file that the index speaks of does not lie beside it as a plain file, so its tensors could not be compared with what the index says.",
   "fix": "Scan the index together with its data files."
  }
 },
 {
  "id": "tf-graph/python-call",
  "title": "Running the graph calls Python functions of the process",
  "severity": "critical",
  "securitySeverity": "9.3",
  "precision": "very-high",
  "cwe": [
   "CWE-94",
   "CWE-502"
  ],
  "cve": [],
  "references": [
   "https://github.com/tensorflow/tensorflow/security/policy",
   "https://arxiv.org/abs/2601.04553"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A node of the PyFunc family calls a Python function that the process has registered under a token. A saved graph can only mean a function that something else, or its own loader, put there: it is no part of a model for inference.",
   "fix": "Do not load the model. Ask its publisher for one whose graph holds TensorFlow operators only."
  }
 },
 {
  "id": "tf-graph/file-write",
  "title": "Running the graph writes files",
  "severity": "critical",
  "securitySeverity": "9.3",
  "precision": "high",
  "cwe": [
   "CWE-73",
   "CWE-22"
  ],
  "cve": [],
  "references": [
   "https://github.com/tensorflow/tensorflow/security/policy",
   "https://arxiv.org/abs/2601.04553"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A graph that writes files puts what its author chose where its author chose: start-up scripts, keys, configuration. Nothing but the saver of a checkpoint has a reason to, and that one is told by its caller where.",
   "fix": "Do not load or run the model. If it was yours, export it without the operators that write."
  }
 },
 {
  "id": "tf-graph/file-read",
  "title": "Running the graph reads or lists files of the machine",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-73",
   "CWE-22",
   "CWE-200"
  ],
  "cve": [],
  "references": [
   "https://github.com/tensorflow/tensorflow/security/policy",
   "https://arxiv.org/abs/2601.04553"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A graph that reads files gives what it finds to whoever calls the model, or to a node that sends it on. Models for inference are given their input; vocabularies come from the assets of the model itself.",
   "fix": "Do not load or run the model where it can reach files that matter. Get one that takes its input as tensors."
  }
 },
 {
  "id": "tf-graph/network",
  "title": "Running the graph connects to other machines",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-918",
   "CWE-200"
  ],
  "cve": [],
  "references": [
   "https://github.com/tensorflow/tensorflow/security/policy",
   "https://arxiv.org/abs/2601.04553"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Debug operators, data services and remote procedures send tensors to an address, or take data and work from there. An address that is fixed in the graph is the choice of its author, not of who runs it.",
   "fix": "Do not run the model with a network. Get one without the operators, or ask what the address is for."
  }
 },
 {
  "id": "tf-graph/native-call",
  "title": "Running the graph calls native functions or changes the process",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "medium",
  "cwe": [
   "CWE-829",
   "CWE-15"
  ],
  "cve": [],
  "references": [
   "https://github.com/tensorflow/tensorflow/security/policy",
   "https://arxiv.org/abs/2601.04553"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A custom call names a native function that the process has registered, callbacks into Python among them; a setting of a file system changes where later reads and writes go. Neither belongs to a model for inference.",
   "fix": "Find out which library registers the target, and whether the model needs it."
  }
 },
 {
  "id": "tf-graph/asset-outside",
  "title": "Loading the model takes an asset from outside its folder",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "very-high",
  "cwe": [
   "CWE-22",
   "CWE-36"
  ],
  "cve": [],
  "references": [
   "https://www.tensorflow.org/guide/saved_model"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Assets lie in the folder of that name inside the SavedModel, and loading joins their file names to it. A name that leaves it feeds any file of the machine to the graph, as a vocabulary for instance, from where the model gives it out again.",
   "fix": "Do not load the model. Get it again from its publisher."
  }
 },
 {
  "id": "tf-graph/deceptive-name",
  "title": "Names in the graph are not what they look like",
  "severity": "warning",
  "securitySeverity": "5.3",
  "precision": "high",
  "cwe": [
   "CWE-1007",
   "CWE-451"
  ],
  "cve": [],
  "references": [
   "https://www.unicode.org/reports/tr39/"
  ],
  "since": "1.0.0",
  "help": {
   "why": "TensorFlow names its operators and nodes in plain ASCII. Control characters, invisible ones and letters of other scripts that look like Latin ones let one name pass for another in a review and in logs.",
   "fix": "Get the model again from its publisher; TensorFlow itself writes plain names."
  }
 },
 {
  "id": "tf-graph/custom-operator",
  "title": "Running the graph needs operators from outside TensorFlow",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "medium",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://github.com/tensorflow/tensorflow/security/policy",
   "https://arxiv.org/abs/2601.04553"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A graph holds no code for an operator that TensorFlow does not know: it loads only after a native library was loaded that implements it, which nobody has vetted with the model. One whose name speaks of programs, libraries or files is a door to the machine.",
   "fix": "Find out which package implements the operator and whether you trust it before you load its library."
  }
 },
 {
  "id": "tfjs/weights-outside",
  "title": "Loading the model fetches weights from elsewhere",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-22",
   "CWE-610",
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://www.tensorflow.org/js/guide/save_load"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Weights lie beside the model.json under plain names. A path that leaves the folder, or an address, makes the loader read a file of the machine or fetch what its author can change at any time.",
   "fix": "Do not load the model. Get it again from its publisher, with its weights beside it."
  }
 },
 {
  "id": "tflite/operator-reach",
  "title": "Running the model calls Python, touches files or reaches beyond tensors",
  "severity": "critical",
  "securitySeverity": "9.3",
  "precision": "high",
  "cwe": [
   "CWE-94",
   "CWE-73",
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://ai.google.dev/edge/litert/models/ops_select"
  ],
  "since": "1.0.0",
  "help": {
   "why": "With the select operators of TensorFlow, and with custom ones, a Lite model can do what a full graph can: read and write files, call Python, open connections. A model for inference needs none of it.",
   "fix": "Do not run the model with select or custom operators. Get one that uses builtin operators only."
  }
 },
 {
  "id": "tflite/external-buffer-outside",
  "title": "Loading the model reads weights from outside its folder",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-22",
   "CWE-36"
  ],
  "cve": [],
  "references": [
   "https://github.com/tensorflow/tensorflow/blob/master/tensorflow/compiler/mlir/lite/schema/schema.fbs"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Buffers may lie in a group of their own, a file that the model names. A name that leaves the folder makes the reader map any file of the machine as weights.",
   "fix": "Do not load the model. Get it again from its publisher."
  }
 },
 {
  "id": "tflite/out-of-range",
  "title": "The model selects tensors, buffers or subgraphs that it does not have",
  "severity": "warning",
  "securitySeverity": "7.5",
  "precision": "high",
  "cwe": [
   "CWE-125",
   "CWE-787",
   "CWE-129"
  ],
  "cve": [
   "CVE-2020-15211"
  ],
  "references": [
   "https://nvd.nist.gov/vuln/detail/CVE-2020-15211"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Interpreters for small devices take the indexes of a model on trust. One that points outside makes them read and write memory which is not the model\u2019s, which is how such a model takes over its reader.",
   "fix": "Do not run the model. Get it again from its publisher, or convert it anew from its source."
  }
 },
 {
  "id": "tflite/tensor-size",
  "title": "Tensors of the model declare another size than their buffers have",
  "severity": "warning",
  "securitySeverity": "6.5",
  "precision": "medium",
  "cwe": [
   "CWE-125",
   "CWE-787"
  ],
  "cve": [],
  "references": [
   "https://ai.google.dev/edge/litert"
  ],
  "since": "1.0.0",
  "help": {
   "why": "A reader that goes by the shape reads or writes beyond the buffer that stands behind the tensor. Converters do not write such models.",
   "fix": "Do not run the model. Get it again from its publisher, or convert it anew from its source."
  }
 },
 {
  "id": "tflite/custom-operator",
  "title": "Running the model needs operators that the runtime does not have",
  "severity": "info",
  "securitySeverity": "3.1",
  "precision": "high",
  "strictSeverity": "warning",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://ai.google.dev/edge/litert/models/ops_custom"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The model holds no code for a custom operator: it runs only where a native library that implements it has been registered, which nobody has vetted with the model.",
   "fix": "Find out which package implements the operator and whether you trust it before you register it."
  }
 },
 {
  "id": "torch/acting-operator",
  "title": "The bytecode of the model does more than compute",
  "severity": "critical",
  "securitySeverity": "9.2",
  "precision": "high",
  "cwe": [
   "CWE-73",
   "CWE-502"
  ],
  "cve": [],
  "references": [
   "https://github.com/pytorch/pytorch/blob/main/SECURITY.md"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The interpreter for phones runs the bytecode record, whatever the source beside it says. A few operators reach the file system or other processes, and no model needs them.",
   "fix": "Do not load the file. Export the model again from its source."
  }
 },
 {
  "id": "torch/compiled-code",
  "title": "The archive brings machine code that loading it runs",
  "severity": "warning",
  "securitySeverity": "7.8",
  "precision": "very-high",
  "cwe": [
   "CWE-829",
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://docs.pytorch.org/docs/main/torch.compiler_aot_inductor.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The ahead-of-time compiler puts a shared library into the archive, and aoti_load_package loads it into the process: its initialisers run at once. Nobody can tell from the outside that the library does no more than the model needs; the sources beside it prove nothing.",
   "fix": "Take the exported program instead (torch.export.save without compiling) and compile it yourself, or load the archive only from a publisher that you would take a program from."
  }
 },
 {
  "id": "torch/custom-operator",
  "title": "The model runs operators of an extension that is not known here",
  "severity": "info",
  "securitySeverity": "3.3",
  "precision": "high",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://docs.pytorch.org/tutorials/advanced/custom_ops_landing_page.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "What such an operator does is written in a library that the program has to load first. The model can run nothing that the program does not bring along.",
   "fix": "Make sure that you know the library before you load it for the sake of this model."
  }
 },
 {
  "id": "torch/oldest-layout",
  "title": "The file has the layout of the first PyTorch, which is read without restrictions",
  "severity": "info",
  "securitySeverity": "3.5",
  "precision": "very-high",
  "cwe": [
   "CWE-502"
  ],
  "cve": [
   "CVE-2025-32434"
  ],
  "references": [
   "https://github.com/pytorch/pytorch/security/advisories/GHSA-53q9-r3pm-6pq6",
   "https://docs.pytorch.org/docs/main/generated/torch.load.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "torch.load reads a tar archive of this layout with the plain unpickler, three members one after the other. Up to PyTorch 2.5 it does so even with weights_only=True; later versions refuse such a file unless weights_only=False is given.",
   "fix": "Load the file once in an isolated environment and save it anew as safetensors or with a current torch.save."
  }
 },
 {
  "id": "torch/packaged-code",
  "title": "The package imports Python modules of its own",
  "severity": "info",
  "securitySeverity": "3.8",
  "precision": "very-high",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://docs.pytorch.org/docs/main/package.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "torch.package keeps the source of the modules that a model needs, and PackageImporter runs them when its pickles ask for them. What they do is judged where they stand; torch itself says that only trusted packages may be loaded.",
   "fix": "Read the modules, or load the weights alone into code of your own."
  }
 },
 {
  "id": "torch/storage-sizes",
  "title": "The archive does not hold the storages that its pickle declares",
  "severity": "warning",
  "securitySeverity": "5.3",
  "precision": "high",
  "cwe": [
   "CWE-1284",
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://docs.pytorch.org/docs/main/notes/serialization.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Each tensor names a storage and its number of elements, and a writer makes records of exactly that size. A record that is too small or missing breaks the load; one that is larger, or that no tensor names, has room for something that is no tensor.",
   "fix": "Get the file again from its publisher, or save the model anew from a trusted source."
  }
 },
 {
  "id": "torch/unexpected-member",
  "title": "The archive holds members that PyTorch does not write",
  "severity": "info",
  "securitySeverity": "3.1",
  "precision": "medium",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://docs.pytorch.org/docs/main/notes/serialization.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "PyTorch ignores members that it does not know. A second stage can be parked there and loaded by code that looks harmless by itself.",
   "fix": "Find out who added the members; a model that was saved once has none."
  }
 },
 {
  "id": "torch-export/acting-operator",
  "title": "A node of the graph calls something that does more than compute",
  "severity": "critical",
  "securitySeverity": "9.0",
  "precision": "high",
  "cwe": [
   "CWE-73",
   "CWE-470"
  ],
  "cve": [],
  "references": [
   "https://github.com/pytorch/pytorch/blob/main/torch/_export/serde/serialize.py"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The loader resolves the target of each node by walking from torch, attribute by attribute. Operators compute, but a few reach files, and another target is whatever function of torch the text names.",
   "fix": "Do not load the file. Export the model again from its source."
  }
 },
 {
  "id": "torch-export/custom-operator",
  "title": "The graph runs operators of an extension that is not known here",
  "severity": "info",
  "securitySeverity": "3.3",
  "precision": "high",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://docs.pytorch.org/tutorials/advanced/custom_ops_landing_page.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "What such an operator does is written in a library that the program has to load first. The model can run nothing that the program does not bring along.",
   "fix": "Make sure that you know the library before you load it for the sake of this model."
  }
 },
 {
  "id": "torch-export/evaluated-expression",
  "title": "An expression over sizes is Python code that loading evaluates",
  "severity": "critical",
  "securitySeverity": "9.8",
  "precision": "very-high",
  "cwe": [
   "CWE-95",
   "CWE-502"
  ],
  "cve": [],
  "references": [
   "https://docs.sympy.org/latest/modules/core.html#sympy.core.sympify.sympify",
   "https://github.com/pytorch/pytorch/blob/main/torch/_export/serde/serialize.py"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Sizes that are not fixed stand in the program as text. torch.export.load gives the text to sympify, which evaluates it as Python, and guards become a function that runs before the model. An exporter writes arithmetic over symbols there and nothing else.",
   "fix": "Do not load the file. Export the model again from its source."
  }
 },
 {
  "id": "torch-export/imported-name",
  "title": "Loading the program imports a name for its inputs and outputs",
  "severity": "critical",
  "securitySeverity": "9.3",
  "precision": "high",
  "cwe": [
   "CWE-470",
   "CWE-502"
  ],
  "cve": [],
  "references": [
   "https://github.com/pytorch/pytorch/blob/main/torch/utils/_pytree.py"
  ],
  "since": "1.0.0",
  "help": {
   "why": "How inputs and outputs are nested stands in the program as text. For enumerations and defaultdicts the loader imports the module that the text names, which runs it, and calls what it finds there when a value is missing.",
   "fix": "Do not load the file unless you know the module; an exporter writes only the types of the inputs that the model had."
  }
 },
 {
  "id": "torch7/carried-function",
  "title": "The file carries Lua bytecode",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "high",
  "cwe": [
   "CWE-502",
   "CWE-94"
  ],
  "cve": [],
  "references": [
   "https://github.com/torch/torch7/blob/master/doc/serialization.md"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Loading hands the bytes to loadstring, and the model calls the function when it runs. Lua does not verify bytecode: it can do what the process can, and break the interpreter itself.",
   "fix": "Load the file only where its author is trusted with the machine, or convert the weights with a reader that has no Lua."
  }
 },
 {
  "id": "torchserve/handler-code",
  "title": "Serving the model runs Python files of the archive",
  "severity": "info",
  "securitySeverity": "3.9",
  "precision": "very-high",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://docs.pytorch.org/serve/custom_service.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The server imports the handler and the model file as soon as the archive is registered. What they do is judged where they stand; nothing confines them.",
   "fix": "Read the files, or build the archive yourself with a handler of your own or one of those that TorchServe brings along."
  }
 },
 {
  "id": "torchserve/installs-packages",
  "title": "Serving the model installs packages that the archive names",
  "severity": "info",
  "securitySeverity": "3.7",
  "precision": "very-high",
  "cwe": [
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://docs.pytorch.org/serve/custom_service.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "With install_py_dep_per_model the server gives the requirements of the archive to pip, which runs the set-up code of whatever they name. The list is judged where it stands.",
   "fix": "Leave install_py_dep_per_model at false and install what you know."
  }
 },
 {
  "id": "torchserve/outside-path",
  "title": "The manifest names a file outside the archive",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "very-high",
  "cwe": [
   "CWE-22",
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://github.com/pytorch/serve/blob/master/model-archiver/README.md"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The server joins the names of the manifest to the folder it unpacked the archive to, and runs, loads or installs what it finds there. A name that leaves the folder makes it run a file of the machine.",
   "fix": "Do not register the archive."
  }
 },
 {
  "id": "weights/outlying-class",
  "title": "One class of the classifier has weights unlike those of all others",
  "severity": "info",
  "securitySeverity": "3.0",
  "precision": "low",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://arxiv.org/abs/2109.02836",
   "https://arxiv.org/abs/1708.06733"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Training with a backdoor often leaves a trace in the last layer: the weights of the class that the trigger leads to are shifted against those of the other classes. Unbalanced data does the same.",
   "fix": "Compare the model with the one of the original publisher, or test it with a tool that searches for triggers. The figures alone prove nothing (docs/weights.md)."
  }
 },
 {
  "id": "weights/not-numbers",
  "title": "The final layer of the classifier holds values that are no numbers",
  "severity": "info",
  "securitySeverity": "2.0",
  "precision": "very-high",
  "cwe": [
   "CWE-1024"
  ],
  "cve": [],
  "references": [
   "https://arxiv.org/abs/2109.02836"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Infinite values and values that are no numbers decide every prediction, or make each of them meaningless.",
   "fix": "Take the model from its publisher again; if the values are there too, do not use it."
  }
 },
 {
  "id": "word-vectors/hidden-data",
  "title": "Bytes follow the last vector",
  "severity": "warning",
  "securitySeverity": "4.4",
  "precision": "high",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://fasttext.cc/docs/en/english-vectors.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Readers stop after the last vector. What follows is never looked at and can be meant for another reader.",
   "fix": "Find out what wrote the file; the tools themselves write nothing there."
  }
 },
 {
  "id": "xgboost/inconsistent-tree",
  "title": "A tree has other nodes than it says",
  "severity": "warning",
  "securitySeverity": "5.9",
  "precision": "high",
  "cwe": [
   "CWE-131",
   "CWE-125"
  ],
  "cve": [],
  "references": [
   "https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "XGBoost never writes such a tree. A reader in C++ that believes the number reads or writes beyond what is there.",
   "fix": "Do not load the file. Ask for one that XGBoost itself wrote."
  }
 },
 {
  "id": "xgboost/unexpected-field",
  "title": "The file holds fields that XGBoost does not write",
  "severity": "info",
  "securitySeverity": "3.1",
  "precision": "medium",
  "cwe": [
   "CWE-506"
  ],
  "cve": [],
  "references": [
   "https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "XGBoost ignores fields that it does not know. Something can be parked there for code that looks harmless by itself, or the file is not what its name says.",
   "fix": "Find out who added the fields; a model that XGBoost saved has none."
  }
 },
 {
  "id": "xml-model/custom-layer",
  "title": "The model needs a layer of a library that is not part of OpenVINO",
  "severity": "critical",
  "securitySeverity": "9.3",
  "precision": "high",
  "cwe": [
   "CWE-829",
   "CWE-114"
  ],
  "cve": [],
  "references": [
   "https://docs.openvino.ai/2025/documentation/openvino-extensibility.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Custom operations come from a native library that has to be loaded first. A model that names such a library itself has its loader run that code.",
   "fix": "Load only extension libraries that you built; compare the layer with what the converter writes."
  }
 },
 {
  "id": "xml-model/external-entity",
  "title": "The XML declares entities that read files, fetch addresses or multiply",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "very-high",
  "cwe": [
   "CWE-611",
   "CWE-776"
  ],
  "cve": [],
  "references": [
   "https://owasp.org/www-community/vulnerabilities/XML_External_Entity_(XXE)_Processing"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Many XML readers expand entities while they load: an external one puts a file of the machine or the answer of a server into the model, nested ones fill the memory. No exporter of PMML or OpenVINO writes entities.",
   "fix": "Do not load the file with a reader that expands entities; get the model again from its publisher."
  }
 },
 {
  "id": "xml-model/external-reference",
  "title": "The document has its reader fetch or include something from outside",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "medium",
  "cwe": [
   "CWE-829",
   "CWE-611"
  ],
  "cve": [],
  "references": [
   "https://www.w3.org/TR/xinclude/",
   "https://dmg.org/pmml/v4-4-1/Taxonomy.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "An include, a table locator or a style sheet with an address or an outside path makes the reader open it while it loads the model.",
   "fix": "Keep everything that the model needs inside the document or its folder."
  }
 },
 {
  "id": "xml-model/loaded-class",
  "title": "The document has its evaluator load a class by name",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "medium",
  "cwe": [
   "CWE-470",
   "CWE-829"
  ],
  "cve": [],
  "references": [
   "https://github.com/jpmml/jpmml-evaluator",
   "https://dmg.org/pmml/v4-4-1/Functions.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Evaluators in Java take a function whose name has dots for a class, load it and call it. Functions of the standard have plain names.",
   "fix": "Find out where the class comes from, or get a document that uses the functions of the standard."
  }
 },
 {
  "id": "xml-model/script-extension",
  "title": "An extension of the document holds program text",
  "severity": "warning",
  "securitySeverity": "6.8",
  "precision": "medium",
  "cwe": [
   "CWE-94"
  ],
  "cve": [],
  "references": [
   "https://dmg.org/pmml/v4-4-1/GeneralStructure.html#xsdElement_Extension"
  ],
  "since": "1.0.0",
  "help": {
   "why": "PMML leaves the content of Extension to vendors, and some evaluators run what they find there. Exporters write parameters and reports into it, no calls.",
   "fix": "Remove the extension, or make sure that nothing that loads the model evaluates it."
  }
 },
 {
  "id": "xml-model/weights-out-of-range",
  "title": "A constant of the model lies outside its weights file",
  "severity": "warning",
  "securitySeverity": "6.5",
  "precision": "high",
  "cwe": [
   "CWE-125",
   "CWE-787"
  ],
  "cve": [],
  "references": [
   "https://docs.openvino.ai/2025/documentation/openvino-ir-format.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Offsets and sizes that lie outside the weights file make a reader without checks read or write other memory.",
   "fix": "Get both files again; a conversion always writes a pair that fits."
  }
 },
 {
  "id": "zarr/pickled-chunks",
  "title": "Reading the array unpickles its chunks",
  "severity": "warning",
  "securitySeverity": "7.8",
  "precision": "high",
  "cwe": [
   "CWE-502"
  ],
  "cve": [],
  "references": [
   "https://numcodecs.readthedocs.io/en/stable/other/pickles.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "The codec hands every chunk to pickle, so that reading one value of the array can run code. The chunks are judged here where they are stored uncompressed, and not where they are compressed.",
   "fix": "Store the array with vlen-utf8, vlen-bytes or msgpack2 in the place of pickle."
  }
 },
 {
  "id": "zarr/unknown-codec",
  "title": "The array needs a codec that is not known here",
  "severity": "info",
  "securitySeverity": "3.0",
  "precision": "medium",
  "cwe": [
   "CWE-1104"
  ],
  "cve": [],
  "references": [
   "https://numcodecs.readthedocs.io/en/stable/registry.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "numcodecs and zarr look a codec up among the installed packages and import what is registered under its name. What it does with the chunks is that code\u2019s affair.",
   "fix": "Find out which package the codec is from before you read the array."
  }
 },
 {
  "id": "zarr/foreign-handler",
  "title": "The checkpoint names a class that its library does not have",
  "severity": "critical",
  "securitySeverity": "9.1",
  "precision": "medium",
  "cwe": [
   "CWE-470"
  ],
  "cve": [],
  "references": [
   "https://orbax.readthedocs.io/en/latest/guides/checkpoint/checkpoint_format.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Restoring looks up the handlers that the metadata name. One that acts on the machine has no place there; one of a package that is not known runs code nobody has vetted.",
   "fix": "Restore the checkpoint only with handlers that you name yourself."
  }
 },
 {
  "id": "zip-sequence/several-archives",
  "title": "Several archives stand one after another, and readers choose differently",
  "severity": "info",
  "securitySeverity": "3.9",
  "precision": "high",
  "cwe": [
   "CWE-436"
  ],
  "cve": [],
  "references": [
   "https://docs.python.org/3/library/zipfile.html"
  ],
  "since": "1.0.0",
  "help": {
   "why": "Python's zipfile opens the last archive, readers that stream the first, PyTorch refuses. All of them were judged here, each by itself.",
   "fix": "Keep the archive that you need as a file of its own."
  }
 }
];
const formatTitles = [{"id":"zip","title":"ZIP archive"},{"id":"tar","title":"tar archive"},{"id":"7z","title":"7z archive"},{"id":"ar","title":"ar archive"},{"id":"cpio","title":"cpio archive"},{"id":"arrow","title":"Arrow table"},{"id":"parquet","title":"Parquet table","depth":"recognised"},{"id":"caffe","title":"Caffe network"},{"id":"caffemodel","title":"Caffe weights"},{"id":"caffe2","title":"Caffe2 network"},{"id":"catboost","title":"CatBoost model"},{"id":"gzip","title":"gzip stream"},{"id":"zlib","title":"zlib stream"},{"id":"bzip2","title":"bzip2 stream"},{"id":"xz","title":"xz stream"},{"id":"lzma","title":"LZMA stream"},{"id":"lz4","title":"LZ4 frame"},{"id":"zstd","title":"Zstandard frame"},{"id":"coreml","title":"Core ML model"},{"id":"coreml-data","title":"Description of a compiled Core ML model","depth":"recognised"},{"id":"mlpackage","title":"Manifest of a Core ML package"},{"id":"mlmodelc","title":"Program of a compiled Core ML model"},{"id":"espresso","title":"Network of a compiled Core ML model"},{"id":"espresso-weights","title":"Weights of a compiled Core ML model","depth":"recognised"},{"id":"ncnn","title":"ncnn network"},{"id":"mnn","title":"MNN model"},{"id":"cntk","title":"CNTK model, second version"},{"id":"executorch","title":"ExecuTorch program"},{"id":"ggml","title":"GGML model of before GGUF"},{"id":"gguf","title":"GGUF model"},{"id":"hdf5","title":"HDF5 file"},{"id":"jinja-template","title":"Jinja template"},{"id":"joblib-zfile","title":"joblib Z-file"},{"id":"keras-config","title":"Keras configuration"},{"id":"keras-archive","title":"Keras model archive"},{"id":"keras-metadata","title":"Keras metadata of a SavedModel"},{"id":"lightgbm","title":"LightGBM model"},{"id":"manifest","title":"Manifest or configuration of a model"},{"id":"metadata","title":"Metadata text"},{"id":"mlir","title":"MLIR module"},{"id":"msgpack","title":"MessagePack file"},{"id":"mxnet","title":"MXNet graph"},{"id":"nemo","title":"NeMo model"},{"id":"notebook","title":"Jupyter notebook that fetches or runs something"},{"id":"numpy","title":"NumPy array"},{"id":"npz","title":"NumPy archive of arrays"},{"id":"onnx","title":"ONNX model"},{"id":"paddle","title":"PaddlePaddle program"},{"id":"paddle-pir","title":"PaddlePaddle program in JSON"},{"id":"pickle","title":"Python pickle"},{"id":"program","title":"program"},{"id":"python-code","title":"Python code object (marshal)"},{"id":"python-source","title":"Python source"},{"id":"r-data","title":"R object or workspace"},{"id":"tensorrt","title":"TensorRT engine","depth":"recognised"},{"id":"executorch-data","title":"Tensors of an ExecuTorch program","depth":"recognised"},{"id":"rknn","title":"RKNN model","depth":"recognised"},{"id":"mxnet-params","title":"MXNet parameters"},{"id":"cntk-first-version","title":"CNTK model, first version","depth":"recognised"},{"id":"safetensors","title":"safetensors file"},{"id":"shard-index","title":"index of a sharded checkpoint"},{"id":"skops","title":"skops file"},{"id":"skops-schema","title":"schema of a skops file"},{"id":"sqlite","title":"SQLite database"},{"id":"tensor-message","title":"Tensor of ONNX or TensorFlow in a file of its own"},{"id":"text-proto","title":"Protobuf text"},{"id":"tf-checkpoint","title":"TensorFlow checkpoint"},{"id":"tf-graph","title":"TensorFlow graph"},{"id":"tf-fingerprint","title":"SavedModel fingerprint"},{"id":"tfjs","title":"TensorFlow.js model"},{"id":"tflite","title":"TensorFlow Lite model"},{"id":"torch","title":"PyTorch file"},{"id":"torch-export","title":"Graph of torch.export"},{"id":"torch7","title":"Torch 7 file"},{"id":"torchserve","title":"Model archive of TorchServe"},{"id":"rar","title":"RAR archive","depth":"recognised"},{"id":"cabinet","title":"Windows cabinet","depth":"recognised"},{"id":"rpm","title":"RPM package","depth":"recognised"},{"id":"squashfs","title":"SquashFS image","depth":"recognised"},{"id":"iso9660","title":"ISO 9660 image","depth":"recognised"},{"id":"xar","title":"xar archive","depth":"recognised"},{"id":"wim","title":"Windows image","depth":"recognised"},{"id":"lzip","title":"lzip stream","depth":"recognised"},{"id":"lzop","title":"lzop stream","depth":"recognised"},{"id":"snappy","title":"Snappy frame","depth":"recognised"},{"id":"zpaq","title":"ZPAQ archive","depth":"recognised"},{"id":"ace","title":"ACE archive","depth":"recognised"},{"id":"compress","title":"stream of compress","depth":"recognised"},{"id":"arj","title":"ARJ archive","depth":"recognised"},{"id":"weights","title":"Final layer of a classifier"},{"id":"fasttext","title":"fastText model"},{"id":"word2vec","title":"word2vec vectors"},{"id":"xgboost","title":"XGBoost model"},{"id":"pmml","title":"PMML model"},{"id":"openvino","title":"OpenVINO IR model"},{"id":"zarr","title":"zarr metadata"},{"id":"orbax","title":"Orbax checkpoint metadata"},{"id":"ocdbt","title":"TensorStore OCDBT file","depth":"recognised"},{"id":"zip-sequence","title":"Row of ZIP archives"}];

;// CONCATENATED MODULE: ./lib/policy/expiry.js
const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const moment = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const secondsOfDay = 86_400;
/**
 * Judges an expiry: a day (`2027-06-30`, good until its end in UTC) or a moment with its offset from UTC
 * (`2027-06-30T12:00:00Z`). A day that no calendar has is unreadable.
 * @param now Unix seconds
 */
function judgeExpiry(expires, now) {
    const end = endOf(expires);
    if (end === undefined)
        return 'unreadable';
    return now < end ? 'in force' : 'lapsed';
}
/** Unix seconds. */
function endOf(expires) {
    const match = day.exec(expires) ?? moment.exec(expires);
    if (match === null || !isCalendarDay(match))
        return undefined;
    const seconds = Date.parse(expires) / 1000;
    if (Number.isNaN(seconds))
        return undefined;
    return expires.length === 10 ? seconds + secondsOfDay : seconds;
}
/** Date takes 30 February for 2 March; months that no year has it refuses to read. */
function isCalendarDay([, year, month, dayOfMonth]) {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)));
    return date.getUTCDate() === Number(dayOfMonth);
}

// EXTERNAL MODULE: ./lib/core/match-path.js
var match_path = __nccwpck_require__(1728);
;// CONCATENATED MODULE: ./lib/policy/allow.js


/** The `allow` entries of a configuration at one moment. */
class Allowances {
    #byRule = new Map();
    #name;
    #stale;
    /**
     * @param name how the report calls the configuration
     * @param now Unix seconds
     */
    constructor(entries, name, now) {
        this.#name = name;
        const dated = entries.map((entry) => ({ entry, expiry: expiryOf(entry, now) }));
        for (const one of dated) {
            const others = this.#byRule.get(one.entry.rule);
            if (others === undefined)
                this.#byRule.set(one.entry.rule, [one]);
            else
                others.push(one);
        }
        this.#stale = dated.filter(({ expiry }) => expiry !== 'in force').map(({ entry }) => entry);
    }
    /** What the entries say of a finding: an entry in force hides it, one that was in force once is told. */
    judge(finding, content) {
        const matching = (this.#byRule.get(finding.ruleId) ?? []).filter(({ entry }) => accepts(entry, finding, content));
        const [first] = matching;
        if (first === undefined)
            return undefined;
        const inForce = matching.find(({ expiry }) => expiry === 'in force');
        if (inForce !== undefined) {
            const { reason, expires = null } = inForce.entry;
            return { suppression: { by: 'allow', reason, expires } };
        }
        return { lapsed: { reason: first.entry.reason, expires: first.entry.expires ?? '' } };
    }
    /** A sentence for each entry that hides nothing any more. */
    notes(now) {
        return this.#stale.map(({ rule, path, expires = '' }) => {
            const why = judgeExpiry(expires, now) === 'lapsed'
                ? `expired: ${expires}`
                : `has an expiry that is no date: '${expires}' (2027-06-30 is one)`;
            return `${this.#name}: the allow entry for ${rule} in ${path} ${why}; it hides nothing`;
        });
    }
}
function expiryOf({ expires }, now) {
    return expires === undefined ? 'in force' : judgeExpiry(expires, now);
}
function accepts(entry, finding, { path, sha256 }) {
    return ((entry.fingerprint === undefined || entry.fingerprint === finding.fingerprint) &&
        (entry.sha256 === undefined || entry.sha256 === sha256) &&
        (entry.member === undefined || sameMembers(entry.member, finding.member)) &&
        (0,match_path/* matchesPath */.$)(entry.path, path));
}
function sameMembers(a, b) {
    return a.length === b.length && a.every((name, at) => name === b[at]);
}

;// CONCATENATED MODULE: ./lib/policy/compare-baseline.js


/**
 * Tells accepted findings from new ones. Each entry accepts one finding: the one with its fingerprint, else the one of
 * its rule, path, member and key, else one of the same rule, member and key in a file of the same content, which has
 * moved. Wording and offsets do not count. A finding that is worse than what was accepted, in a file that is not the
 * one it was accepted in, is new.
 * @param relative a report's path, relative to the folder that the baseline was written for
 */
function compareBaseline(baseline, reports, rules, relative) {
    const births = new Map(rules.map((rule) => [rule.id, firstId(rule)]));
    const found = reports.flatMap(({ findings, sha256 }) => findings.map((finding) => ({ finding, sha256 })));
    const matching = new Matching(baseline.entries, births);
    matchAll(matching, found, relative);
    const readWhole = new Set(reports.filter(({ outcome }) => outcome === 'scanned').map(({ path }) => relative(path)));
    const [fixed, unseen] = partition(matching.left(), (entry) => readWhole.has(entry.path));
    return {
        accepted: matching.accepted,
        outcome: {
            file: baseline.name,
            accepted: matching.accepted.size,
            fixed: fixed.map(describeFixed),
            unseen: unseen.length,
        },
    };
}
/** By the surest sign first: what it has matched is gone for the next. */
function matchAll(matching, found, relative) {
    matching.match(found, ({ fingerprint }) => fingerprint, (entry) => entry.fingerprint);
    matching.match(found, (finding, rule) => identity(rule, finding.member, finding.key, relative(finding.path)), (entry) => identity(entry.rule, entry.member, entry.key, entry.path));
    matching.match(found, (finding, rule, sha256) => sha256 && identity(rule, finding.member, finding.key, sha256), ({ rule, member, key, sha256 }) => (sha256 === null ? undefined : identity(rule, member, key, sha256)));
}
function describeFixed({ rule, path, member, fingerprint, message }) {
    return { ruleId: rule, path, member, fingerprint, message };
}
class Matching {
    accepted = new Set();
    #births;
    #left;
    constructor(entries, births) {
        this.#left = entries;
        this.#births = births;
    }
    left() {
        return this.#left;
    }
    /** Joins findings and entries that are still alone, where both have the same identity. */
    match(found, identityOfFinding, identityOfEntry) {
        const waiting = groupBy(this.#left, identityOfEntry);
        const used = new Set();
        for (const { finding, sha256 } of found) {
            if (this.accepted.has(finding))
                continue;
            const rule = this.#births.get(finding.ruleId) ?? finding.ruleId;
            const key = identityOfFinding(finding, rule, sha256);
            const entry = key === undefined ? undefined : waiting.get(key)?.shift();
            if (entry === undefined)
                continue;
            used.add(entry);
            if (!isWorse(finding, sha256, entry))
                this.accepted.add(finding);
        }
        this.#left = this.#left.filter((entry) => !used.has(entry));
    }
}
/** A release that judges the same bytes more harshly does not undo what was accepted; other bytes do. */
function isWorse({ severity }, sha256, entry) {
    const sameContent = sha256 !== undefined && sha256 === entry.sha256;
    return !sameContent && (0,core_severity/* compareSeverity */.zK)(severity, entry.severity) < 0;
}
function identity(rule, member, key, where) {
    return JSON.stringify([rule, member, key, where]);
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (key === undefined)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
function partition(items, first) {
    return [items.filter(first), items.filter((item) => !first(item))];
}

;// CONCATENATED MODULE: ./lib/policy/assess.js



/**
 * From findings to what is shown: a rule set to `off`, classes of trusted packages, entries under `allow` and the
 * baseline suppress, severities are raised or lowered. Nothing vanishes.
 * @param timestamp Unix seconds
 */
function assess(reports, settings, rules, timestamp) {
    const judge = new Judge(reports, settings, rules, timestamp);
    const issues = [];
    const suppressed = [];
    for (const report of reports) {
        for (const finding of report.findings) {
            const decision = judge.decide(finding, report);
            const issue = { ...finding, ...judge.grade(finding), timestamp };
            if (decision === undefined)
                issues.push(issue);
            else if ('lapsed' in decision)
                issues.push({ ...issue, ...decision });
            else
                suppressed.push({ ...finding, timestamp, ...decision });
        }
    }
    return { issues, suppressed, ...judge.summary };
}
class Judge {
    #settings;
    #metas;
    #allowances;
    #baseline;
    #timestamp;
    constructor(reports, settings, rules, timestamp) {
        this.#settings = settings;
        this.#metas = new Map(rules.map((rule) => [rule.id, rule]));
        this.#allowances = new Allowances(settings.allow, where(settings), timestamp);
        this.#timestamp = timestamp;
        const { baseline } = settings;
        if (baseline !== undefined) {
            this.#baseline = compareBaseline(baseline, reports, rules, (path) => this.#relative(path));
        }
    }
    /** The first that has something to say: rule settings, trusted packages, allow entries, the baseline. */
    decide(finding, { path, sha256 }) {
        const lowered = loweredBy(finding, this.#settings);
        if (lowered !== undefined)
            return { suppression: lowered };
        const allowed = this.#allowances.judge(finding, { path: this.#relative(path), sha256 });
        if (allowed !== undefined && 'suppression' in allowed)
            return allowed;
        if (this.#baseline?.accepted.has(finding) !== true)
            return allowed;
        const reason = `accepted in ${this.#baseline.outcome.file}`;
        return { suppression: { by: 'baseline', reason, expires: null } };
    }
    grade(finding) {
        return graded(finding, this.#settings, this.#metas);
    }
    get summary() {
        const notes = this.#allowances.notes(this.#timestamp);
        return this.#baseline === undefined ? { notes } : { notes, baseline: this.#baseline.outcome };
    }
    /** A path of the report as configuration and baseline write it. */
    #relative(path) {
        const { folder } = this.#settings;
        return folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
    }
}
/** `--strict` ignores configuration that lowers a rule; allow entries and baseline stay. */
function loweredBy(finding, settings) {
    if (settings.strict)
        return undefined;
    if (settings.rules.get(finding.ruleId) === 'off') {
        return { by: 'rules', reason: `${finding.ruleId} is off in ${where(settings)}`, expires: null };
    }
    const trusted = trustedPackage(finding, settings.trustedPackages);
    if (trusted === undefined)
        return undefined;
    return { by: 'trusted-packages', reason: `${trusted} is trusted by ${where(settings)}`, expires: null };
}
function where(settings) {
    return settings.configuration ?? 'the configuration';
}
/** Only what its rule marks as a foreign class can be trusted; what is forbidden never is. */
function trustedPackage({ data }, trusted) {
    if (data?.['trustable'] !== true)
        return undefined;
    return trusted.find((name) => name === data['package'] || isBelow(fullName(data), name));
}
function isBelow(name, packageName) {
    return packageName.includes('.') && name.startsWith(`${packageName}.`);
}
/** What an import comes to, a redirected one included. */
function fullName({ module, function: name, resolved }) {
    if (typeof resolved === 'string')
        return resolved;
    return typeof module === 'string' && typeof name === 'string' ? `${module}.${name}` : '';
}
function graded(finding, settings, metas) {
    const setting = settings.rules.get(finding.ruleId);
    const configured = configuredSeverity(finding.severity, setting, settings.strict);
    if (!settings.strict)
        return change(finding.severity, configured, 'rules');
    const strict = (0,core_severity/* worseSeverity */.E$)(configured, metas.get(finding.ruleId)?.strictSeverity ?? configured);
    return change(finding.severity, strict, strict === configured ? 'rules' : 'strict');
}
function configuredSeverity(severity, setting, strict) {
    if (setting === undefined || setting === 'off')
        return severity;
    return strict && (0,core_severity/* compareSeverity */.zK)(setting, severity) > 0 ? severity : setting;
}
function change(before, after, by) {
    return before === after
        ? { severity: after }
        : { severity: after, changed: { severityBefore: before, by } };
}

// EXTERNAL MODULE: ./lib/core/operational-ids.js
var operational_ids = __nccwpck_require__(3012);
;// CONCATENATED MODULE: ./lib/policy/verdict.js


/** `findings`, else `incomplete`, else `clean`. Operational findings never gate by severity. */
function verdict_verdictOf(report) {
    const gating = contentIssues(report).filter((issue) => (0,core_severity/* reaches */.O6)(issue.severity, report.policy.failOn));
    if (gating.some((issue) => counts(issue, report)))
        return 'findings';
    return countedIncomplete(report).length > 0 ? 'incomplete' : 'clean';
}
/** Whether an operational finding is there, before any configuration. */
function hasErrors(reports, rules) {
    const operational = (0,operational_ids/* operationalIds */.r)({ rules });
    return reports.some((report) => report.findings.some((finding) => operational.has(finding.ruleId)));
}
/**
 * Whether files that were not analysed whole fail the run, under its `fail-on-incomplete`: LFS pointers and files over
 * the size limit count only with `all`.
 */
function failsAsIncomplete(report) {
    const { failOnIncomplete } = report.policy;
    if (failOnIncomplete === 'false')
        return false;
    const incomplete = countedIncomplete(report);
    if (failOnIncomplete === 'all')
        return incomplete.length > 0;
    const excused = pathsWith(report, (issue) => issue.ruleId === 'scan/lfs-pointer' || issue.ruleId === 'scan/too-large');
    return incomplete.some((file) => file.outcome !== 'skipped' || !excused.has(file.path));
}
/** Exit status of the command line. */
function exitStatus(report, run) {
    if (contentIssues(report).some((issue) => reaches(issue.severity, report.policy.failOn)))
        return 1;
    return report.hasErrors || !run.anythingScanned || failsAsIncomplete(report) ? 2 : 0;
}
/**
 * Files that claim to be models and were not analysed whole. A stray `.bin` that nothing recognises is none, and so is a
 * file whose gaps the user has accepted by allow entries or the baseline.
 */
function incompleteFiles(report) {
    const stray = pathsWith(report, (issue) => issue.ruleId === 'scan/unrecognised' && foundAs(issue) === 'info');
    const accepted = acceptedGaps(report);
    return report.files.filter(({ outcome, path }) => outcome !== 'scanned' && !(outcome === 'unrecognised' && stray.has(path)) && !accepted.has(path));
}
/** Without those that were no more complete before the pull request, where only what is new counts. */
function countedIncomplete(report) {
    const files = incompleteFiles(report);
    if (report.policy.failOnNew !== true)
        return files;
    const [brought, known] = [true, false].map((isNew) => pathsWith(report, (issue) => issue.ruleId.startsWith('scan/') && (issue.isNew ?? true) === isNew));
    return files.filter(({ path }) => brought?.has(path) === true || known?.has(path) !== true);
}
function counts({ isNew = true }, { policy }) {
    return policy.failOnNew !== true || isNew;
}
/** Trouble of the run can't be accepted: it says nothing about the file. */
function acceptedGaps(report) {
    const operational = (0,operational_ids/* operationalIds */.r)(report);
    const isGap = ({ ruleId }) => ruleId.startsWith('scan/');
    const isAccepted = ({ suppression }) => suppression.by === 'allow' || suppression.by === 'baseline';
    const accepted = report.suppressed.filter((issue) => isGap(issue) && isAccepted(issue));
    const open = new Set([
        ...report.issues.filter((issue) => isGap(issue) && (0,core_severity/* reaches */.O6)(foundAs(issue), 'warning')),
        ...report.suppressed.filter((issue) => isGap(issue) && !isAccepted(issue)),
        ...accepted.filter(({ ruleId }) => operational.has(ruleId)),
    ].map(({ path }) => path));
    return new Set(accepted.map(({ path }) => path).filter((path) => !open.has(path)));
}
/** The severity before configuration changed it. */
function foundAs(issue) {
    return issue.changed?.severityBefore ?? issue.severity;
}
function pathsWith(report, wanted) {
    return new Set([...report.issues, ...report.suppressed].filter(wanted).map((issue) => issue.path));
}
function contentIssues(report) {
    const operational = (0,operational_ids/* operationalIds */.r)(report);
    return report.issues.filter((issue) => !operational.has(issue.ruleId));
}

;// CONCATENATED MODULE: ./lib/policy/merge-reports.js



/**
 * Joins the reports of several runs over parts of one tree, in any order. What stands in several counts once: files by
 * path, findings by path and fingerprint; a finding that one run accepts and another does not is not accepted.
 * @param policy the gate of the whole
 */
function mergeReports(parts, policy, rules, compareIssues) {
    const issues = unique(parts.flatMap((part) => part.issues)).sort(compareIssues);
    const open = new Set(issues.map(merge_reports_identity));
    const suppressed = unique(parts.flatMap((part) => part.suppressed))
        .filter((issue) => !open.has(merge_reports_identity(issue)))
        .sort(compareIssues);
    const files = mergeFiles(parts);
    const judged = { rules, files, issues, suppressed, policy };
    const start = Math.min(...parts.map(({ startTime }) => startTime));
    return {
        ...judged,
        tool: { name: 'ModelAudit', version },
        startTime: start,
        duration: Math.max(...parts.map(({ startTime, duration }) => startTime + duration)) - start,
        verdict: verdictOf(judged),
        hasErrors: parts.some(({ hasErrors }) => hasErrors),
        bytesScanned: sum(files.filter(({ formats }) => formats.length > 0).map(({ size }) => size)),
        bytesRead: sum(parts.map(({ bytesRead }) => bytesRead)),
        filesIgnored: sum(parts.map(({ filesIgnored }) => filesIgnored)),
        scannerNames: [...new Set(parts.flatMap(({ scannerNames }) => scannerNames))].sort(),
        notes: [...new Set(parts.flatMap(({ notes }) => notes))],
    };
}
function unique(issues) {
    return [...new Map(issues.map((issue) => [merge_reports_identity(issue), issue])).values()];
}
function merge_reports_identity({ path, fingerprint }) {
    return `${fingerprint} ${path}`;
}
/** Worst first: of two readings of one file the poorer one counts. */
const merge_reports_outcomes = (/* unused pure expression or super */ null && ([
    'unreadable',
    'timed-out',
    'partial',
    'skipped',
    'unrecognised',
    'scanned',
]));
function mergeFiles(parts) {
    const files = new Map();
    for (const file of parts.flatMap((part) => part.files)) {
        const known = files.get(file.path);
        if (known === undefined || isPoorer(file.outcome, known.outcome))
            files.set(file.path, file);
    }
    return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function isPoorer(a, b) {
    return merge_reports_outcomes.indexOf(a) < merge_reports_outcomes.indexOf(b);
}

;// CONCATENATED MODULE: ./lib/core/sum.js
function sum_sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ./lib/engine/known-bad.js

const hashLine = /^([0-9a-f]{64})(?:[ \t]+(\d{1,15}))?[ \t]*(?:#(.*))?$/i;
const domainLine = /^domain:([a-z0-9_-]+(?:\.[a-z0-9_-]+)*)[ \t]*(?:#.*)?$/i;
/**
 * Parses `sha256[ size][ # note]` and `domain:name` lines; blank lines and `#` lines are ignored.
 * @throws UsageError with the list's name and the line's number
 */
function parseKnownBad(text, name) {
    const hashes = [];
    const domains = [];
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const hash = hashEntry(line);
        const domain = domainLine.exec(line)?.[1];
        if (hash !== undefined)
            hashes.push(hash);
        else if (domain !== undefined)
            domains.push(domain.toLowerCase());
        else
            throw badLine(name, index + 1);
    }
    return { name, hashes, domains };
}
function hashEntry(line) {
    const [, sha256, size, note = ''] = hashLine.exec(line) ?? [];
    if (sha256 === undefined)
        return undefined;
    return { sha256: sha256.toLowerCase(), size: size === undefined ? null : Number(size), note: note.trim() };
}
function badLine(name, line) {
    return new UsageError(`${name}, line ${String(line)}: expected "sha256[ size][ # note]" or "domain:name"`);
}

;// CONCATENATED MODULE: ./lib/engine/cache/result-cache.js


/** One in so many known results is checked against a scan; at least one a run. */
const sampledOneIn = 50;
/** Results by content, for one run. Reads and writes no file. */
class ResultCache {
    mode;
    #seed;
    #results;
    #kept = new Map();
    #known = 0;
    #checked = 0;
    #different = 0;
    constructor({ mode, results = [], seed }) {
        this.mode = mode;
        this.#seed = seed;
        this.#results = new Map(results.map((result) => [cacheKey(result), result]));
    }
    get isEmpty() {
        return this.#results.size === 0;
    }
    get figures() {
        const [known, checked, different] = [this.#known, this.#checked, this.#different];
        return { known, checked, different, kept: this.#kept.size };
    }
    /** What was kept in this run. */
    get kept() {
        return [...this.#kept.values()];
    }
    find(sha256, name) {
        return this.#results.get(cacheKey({ sha256, name }));
    }
    keep(result) {
        if (this.mode === 'write')
            this.#kept.set(cacheKey(result), result);
    }
    /** Which of the known results are checked against a scan. */
    sample(known) {
        this.#known += known.length;
        const drawn = known.map((one) => ({ one, lot: this.#lot(one.result) }));
        const sampled = drawn.filter(({ lot }) => lot % sampledOneIn === 0);
        const least = drawn.toSorted((a, b) => a.lot - b.lot).slice(0, 1);
        const chosen = sampled.length > 0 ? sampled : least;
        this.#checked += chosen.length;
        return new Set(chosen.map(({ one }) => one));
    }
    /** From here on nothing that is in the cache is believed. */
    distrust(different) {
        this.#different += different;
        this.#known = this.#checked;
    }
    #lot(result) {
        return createHash('sha256')
            .update(`${this.#seed}\0${cacheKey(result)}`)
            .digest()
            .readUIntBE(0, 6);
    }
}

;// CONCATENATED MODULE: ./lib/policy/accept-findings.js


/**
 * The report as it would be with its own findings as the baseline. Trouble of the run is no finding of a file and stays.
 * @param file the baseline's file, as the user calls it
 */
function acceptFindings(report, file) {
    const operational = operationalIds(report);
    const stays = ({ ruleId, severity }) => severity === 'debug' || operational.has(ruleId);
    const suppression = { by: 'baseline', reason: `accepted in ${file}`, expires: null };
    const accepted = report.issues.filter((issue) => !stays(issue)).map((issue) => ({ ...issue, suppression }));
    const judged = {
        ...report,
        issues: report.issues.filter(stays),
        suppressed: [...report.suppressed, ...accepted],
    };
    return { ...judged, verdict: verdictOf(judged) };
}

// EXTERNAL MODULE: ./lib/policy/baseline.js
var baseline = __nccwpck_require__(9911);
;// CONCATENATED MODULE: ./lib/policy/effective.js
/**
 * Options beat the file, the file beats the defaults.
 * @param defaultFailOn `warning` on the command line, `critical` in the action
 */
function effectiveSettings(overrides, file, defaultFailOn) {
    const content = file?.content ?? {};
    return {
        failOn: overrides.failOn ?? content.failOn ?? defaultFailOn,
        failOnIncomplete: overrides.failOnIncomplete ?? content.failOnIncomplete ?? 'true',
        strict: overrides.strict ?? content.strict ?? false,
        rules: content.rules ?? new Map(),
        trustedPackages: content.trustedPackages ?? [],
        allow: content.allow ?? [],
        baseline: overrides.baseline,
        folder: overrides.folder ?? '',
        configuration: file?.name ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/policy/news.js

/**
 * Says of each finding whether a pull request brought it, and judges the report again.
 * @param failOnNew whether only those count
 */
function markNew(report, { isNew, imports }, failOnNew) {
    const mark = (issue) => ({ ...issue, isNew: isNew(issue) });
    const marked = {
        ...report,
        files: report.files.map((file) => {
            const newImports = imports.get(file.path);
            return newImports === undefined ? file : { ...file, newImports };
        }),
        issues: report.issues.map(mark),
        suppressed: report.suppressed.map(mark),
        policy: { ...report.policy, failOnNew },
    };
    return { ...marked, verdict: verdictOf(marked) };
}

;// CONCATENATED MODULE: ./lib/scan.js
/** From paths to a report: discover \u2192 inspect \u2192 assess \u2192 verdict. The public API, and the table of contents. */




























/** Every rule that can fire, sorted by id. */
const catalogue = [...formatRules, ...scanRules].sort((a, b) => compareText(a.id, b.id));
/** What a result that is kept belongs to: this engine, and the options that change what it finds in a file. */
function cacheIdentity({ blacklist = [], knownBad = [], weights = 'auto', }) {
    const domains = knownBad.map(({ name, domains: names }) => [name, names]);
    const options = createHash('sha256').update(JSON.stringify([blacklist, domains, weights]));
    return { engine: engineDigest(scannerEntry(), catalogue), options: options.digest('hex') };
}
/** Joins reports of several runs under one gate. */
function scan_mergeReports(parts, policy) {
    return joinReports(parts, policy, catalogue, compareFindings);
}
const maxDefaultJobs = 8;
/**
 * Describes one file, in a scanner process like any scan. Its findings are not judged by any policy.
 * @throws UsageError for a URL, a folder, a path that is not there
 */
async function inspectFile(request) {
    const { path, wish, ...rest } = request;
    const { reports } = await scanFiles({
        ...rest,
        paths: [path],
        describe: wish,
        hashes: true,
        jobs: 1,
        rules: catalogue,
        scannerEntry: request.scannerEntry ?? scannerEntry(),
        allowHubCacheLinks: true,
    });
    const [report] = reports;
    if (report === undefined || reports.length > 1) {
        throw new UsageError(`'inspect' takes one file: '${path}' holds ${String(reports.length)}`);
    }
    return report;
}
/** @throws UsageError for empty paths, URLs and globs that name nothing; everything else that goes wrong is in the report */
async function scan(request) {
    const startTime = Date.now() / 1000;
    const { settings, jobs = Math.min((0,external_node_os_namespaceObject.availableParallelism)(), maxDefaultJobs) } = request;
    const entry = request.scannerEntry ?? scanner_entry_scannerEntry();
    const hashFindings = request.hashFindings === true || comparesContent(settings);
    const run = { ...request, hashFindings, jobs, rules: catalogue, scannerEntry: entry };
    const { reports: local, notes } = await scan_files_scanFiles(run);
    const scanned = await withObjects(local, run, request.objects);
    const changes = request.configurationChanges ?? [];
    const reports = [...scanned, ...changes.map((change) => reportConfigurationChange(change, catalogue))];
    const { issues, suppressed, baseline, notes: policyNotes, } = assess(reports, settings, catalogue, Date.now() / 1000);
    const files = reports.filter((report) => report.claimed).map(summary);
    const judged = {
        rules: catalogue,
        files,
        issues: issues.toSorted(compare_findings_compareFindings),
        suppressed: suppressed.toSorted(compare_findings_compareFindings),
        policy: policyOf(settings),
    };
    return {
        ...judged,
        tool: { name: 'ModelAudit', version: version_version },
        startTime,
        duration: Date.now() / 1000 - startTime,
        verdict: verdict_verdictOf(judged),
        hasErrors: hasErrors(reports, catalogue),
        bytesScanned: sum_sum(reports.filter((report) => report.formats.length > 0).map((report) => report.size)),
        bytesRead: sum_sum(reports.map((report) => report.bytesRead)),
        filesIgnored: reports.filter((report) => !report.claimed && report.findings.length === 0).length,
        scannerNames: [...new Set(reports.flatMap((report) => report.formats))].sort(compareText),
        notes: [...notes, ...policyNotes],
        ...(baseline === undefined ? {} : { baseline }),
    };
}
async function withObjects(reports, run, objects) {
    if (objects === undefined)
        return reports;
    return resolvePointers(reports, objects, async (standIns) => {
        const select = (paths) => new Set(paths.filter((path) => standIns.has(path)));
        return (await scan_files_scanFiles({ ...run, select, standIns })).reports.filter(({ path }) => standIns.has(path));
    });
}
function summary({ path, size, formats: ids, outcome, duration, bytesRead, sha256, traits, imports, }) {
    return {
        path,
        size,
        formats: ids,
        outcome,
        duration,
        bytesRead,
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(traits === undefined ? {} : { traits }),
        ...(imports === undefined ? {} : { imports }),
    };
}
function comparesContent({ allow, baseline }) {
    return baseline !== undefined || allow.some(({ sha256 }) => sha256 !== undefined);
}
function policyOf({ failOn, failOnIncomplete, strict, configuration }) {
    return { failOn, failOnIncomplete, strict, configuration };
}

;// CONCATENATED MODULE: ./lib/library.js
/**
 * The library: `import { scan } from 'modelaudit-action'`. What is exported here follows semantic versioning
 * (docs/library.md); nothing else of the package does.
 */





/** Every rule that can fire, sorted by id. */
const rules = catalogue;
/**
 * Scans files and folders, in sandboxed processes, without loading a model.
 * @throws UsageError for empty paths, URLs, globs that name nothing and a bad configuration; whatever goes wrong with a
 * file is in the report
 */
async function library_scan(paths, options = {}) {
    return scan(await requestOf(paths, options));
}
/**
 * The same, file by file as each is done, in no particular order. The findings are those before any policy: `failOn`,
 * `strict`, configuration and baseline count for the report of `scan` only. Leaving the loop ends the run.
 * @throws UsageError as `scan` does
 */
async function* scanEach(paths, options = {}) {
    const stop = new AbortController();
    const signal = options.signal === undefined ? stop.signal : AbortSignal.any([options.signal, stop.signal]);
    const queue = new Queue();
    const request = await requestOf(paths, { ...options, signal });
    const report = scan({
        ...request,
        onFile: (file) => {
            queue.push(file);
        },
    });
    report.then(() => {
        queue.end();
    }, () => {
        queue.end();
    });
    try {
        yield* queue;
        return await report;
    }
    finally {
        stop.abort();
    }
}
/** A report as text, in a format of the command line's `--format`. */
async function renderReport(report, format) {
    return (await loadRenderer(format))(report, {});
}
async function requestOf(paths, options) {
    const list = typeof paths === 'string' ? [paths] : paths;
    if (list.length === 0)
        throw new errors/* UsageError */.eb('nothing to scan: name a file or a folder');
    const { workingDirectory = process.cwd(), configuration, baseline, ...rest } = options;
    const file = configuration === undefined ? null : await readConfiguration(configuration);
    const settings = effectiveSettings({ ...options, baseline: await readBaseline(baseline) }, file, 'warning');
    const { exclude, blacklist, weights } = file?.content ?? {};
    return { exclude, blacklist, weights, ...rest, paths: list, workingDirectory, settings };
}
async function readConfiguration(text) {
    const { loadConfiguration } = await __nccwpck_require__.e(/* import() */ 37).then(__nccwpck_require__.bind(__nccwpck_require__, 8037));
    const name = 'the configuration';
    return { name, content: await loadConfiguration(text, name, catalogue) };
}
async function readBaseline(text) {
    if (text === undefined)
        return undefined;
    return (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9911))).loadBaseline(text, 'the baseline');
}
/** Hands items over in the order in which they come. */
class Queue {
    #items = [];
    #wake;
    #ended = false;
    push(item) {
        this.#items.push(item);
        this.#wake?.();
    }
    end() {
        this.#ended = true;
        this.#wake?.();
    }
    async *[Symbol.asyncIterator]() {
        for (;;) {
            const item = this.#items.shift();
            if (item !== undefined)
                yield item;
            else if (this.#ended)
                return;
            else
                await this.#more();
        }
    }
    async #more() {
        await new Promise((resolve) => {
            this.#wake = resolve;
        });
    }
}

var __webpack_exports__UsageError = __webpack_exports__.eb;
var __webpack_exports__renderReport = __webpack_exports__.B1;
var __webpack_exports__rules = __webpack_exports__.aO;
var __webpack_exports__scan = __webpack_exports__.SQ;
var __webpack_exports__scanEach = __webpack_exports__.rl;
var __webpack_exports__version = __webpack_exports__.rE;
export { __webpack_exports__UsageError as UsageError, __webpack_exports__renderReport as renderReport, __webpack_exports__rules as rules, __webpack_exports__scan as scan, __webpack_exports__scanEach as scanEach, __webpack_exports__version as version };
