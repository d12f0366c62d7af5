import { table } from '../../core/table.js';
import { attributeOf, importModule, loadCell, loadFast, loadName } from './attributes.js';
import type { Handler } from './call-instructions.js';
import { subscript } from './follow-call.js';
import type { Frame } from './frame.js';
import { constantValue, cut, marker, stringOf, unknown } from './symbolic-value.js';

/** Items of a list that an expression shows. */
const maxListed = 8;

const loadGlobal: Handler = (frame, argument) => {
  const name = frame.nameAt(frame.release >= 311 ? argument >> 1 : argument);
  const hasMarker = frame.release >= 311 && (argument & 1) !== 0;
  if (hasMarker && frame.release < 313) frame.push(marker);
  frame.push(loadName(frame, name));
  if (hasMarker && frame.release >= 313) frame.push(marker);
};

/** Since 3.12 one opcode serves attributes and methods; a method leaves its owner above itself. */
const loadAttribute: Handler = (frame, argument) => {
  const isMethod = frame.release >= 312 && (argument & 1) !== 0;
  const name = frame.nameAt(frame.release >= 312 ? argument >> 1 : argument);
  frame.push(attributeOf(frame, frame.pop(), name));
  if (isMethod) frame.push({ text: 'self' });
};

const loadMethod: Handler = (frame, argument) => {
  frame.push(attributeOf(frame, frame.pop(), frame.nameAt(argument)));
  frame.push({ text: 'self' });
};

/** 3.12 on: `super().name` in one instruction. */
const loadSuperAttribute: Handler = (frame, argument) => {
  frame.popMany(3);
  frame.push(attributeOf(frame, { text: 'super()' }, frame.nameAt(argument >> 2)));
  if ((argument & 1) !== 0) frame.push({ text: 'self' });
};

const importName: Handler = (frame, argument) => {
  const names = frame.pop();
  frame.pop();
  const takesNames = names.constant?.type === 'tuple' && names.constant.items.length > 0;
  frame.push(importModule(frame, frame.nameAt(argument), takesNames));
};

const importFrom: Handler = (frame, argument) => {
  frame.push(attributeOf(frame, frame.peek(), frame.nameAt(argument), 'imported'));
};

const storeAttribute: Handler = (frame, argument) => {
  attributeOf(frame, frame.pop(), frame.nameAt(argument), 'stored');
  frame.pop();
};

const deleteAttribute: Handler = (frame, argument) => {
  attributeOf(frame, frame.pop(), frame.nameAt(argument), 'stored');
};

/** A name keeps what is known of its value; an unknown value does not hide what the name was bound to before. */
function bindTop(frame: Frame, name: string): void {
  const value = frame.pop();
  if (value.name !== undefined || value.constant !== undefined) frame.bind(name, value);
}

/** Texts that are put together from constants are constants. */
const add: Handler = (frame) => {
  const [left = unknown, right = unknown] = [...frame.popMany(2)];
  const [first, second] = [stringOf(left), stringOf(right)];
  const isText = first !== undefined && second !== undefined && first.length + second.length <= 4096;
  frame.push(isText ? constantValue({ type: 'str', text: first + second }) : unknown);
};

const buildList: Handler = (frame, argument) => {
  frame.push({ text: `[${listItems(frame, argument)}]` });
};

const buildTuple: Handler = (frame, argument) => {
  frame.push({ text: `(${listItems(frame, argument)}${argument === 1 ? ',' : ''})` });
};

const loadTwo: Handler = (frame, argument) => {
  frame.push(loadFast(frame, frame.localAt(argument >> 4)));
  frame.push(loadFast(frame, frame.localAt(argument & 15)));
};

const takeItem: Handler = (frame) => {
  const index = frame.pop();
  frame.push(subscript(frame, frame.pop(), index));
};

/** NB_SUBSCR: since 3.14 `a[b]` is a BINARY_OP. */
const subscriptOperation = 26;

function listItems(frame: Frame, count: number): string {
  const shown = frame.popMany(count).map(({ text }) => text);
  return cut(shown.slice(0, maxListed).join(', ') + (shown.length > maxListed ? ', …' : ''));
}

/** Since 3.9 a list of constants is an empty list that a constant tuple extends. */
const extendList: Handler = (frame, argument) => {
  const items = frame.pop();
  const isLiteral = argument === 1 && frame.peek().text === '[]' && items.constant?.type === 'tuple';
  if (!isLiteral) return;
  frame.pop();
  frame.push({ text: items.text.replace(/^\(/, '[').replace(/,?\)$/, ']') });
};

const ignore: Handler = () => undefined;

/** Names, attributes, imports and what moves them about, by opcode. */
export const nameHandlers: Readonly<Record<string, Handler>> = table({
  LOAD_NAME: (frame, argument) => {
    frame.push(loadName(frame, frame.nameAt(argument)));
  },
  LOAD_GLOBAL: loadGlobal,
  LOAD_FROM_DICT_OR_GLOBALS: (frame, argument) => {
    frame.pop();
    frame.push(loadName(frame, frame.nameAt(argument)));
  },
  LOAD_ATTR: loadAttribute,
  LOAD_METHOD: loadMethod,
  LOAD_SUPER_ATTR: loadSuperAttribute,
  LOAD_FAST: (frame, argument) => {
    frame.push(loadFast(frame, frame.localAt(argument)));
  },
  LOAD_FAST_BORROW: (frame, argument) => {
    frame.push(loadFast(frame, frame.localAt(argument)));
  },
  LOAD_FAST_CHECK: (frame, argument) => {
    frame.push(loadFast(frame, frame.localAt(argument)));
  },
  LOAD_FAST_LOAD_FAST: loadTwo,
  LOAD_FAST_BORROW_LOAD_FAST_BORROW: loadTwo,
  LOAD_SMALL_INT: (frame, argument) => {
    frame.push(constantValue({ type: 'number', text: String(argument) }));
  },
  BUILD_INTERPOLATION: (frame, argument) => {
    frame.popMany(2 + (argument & 1));
    frame.push(unknown);
  },
  LOAD_DEREF: (frame, argument) => {
    frame.push(loadCell(frame, frame.cellAt(argument)));
  },
  LOAD_CLASSDEREF: (frame, argument) => {
    frame.push(loadCell(frame, frame.cellAt(argument)));
  },
  LOAD_FROM_DICT_OR_DEREF: (frame, argument) => {
    frame.pop();
    frame.push(loadCell(frame, frame.cellAt(argument)));
  },
  LOAD_CONST: (frame, argument) => {
    frame.push(frame.constantAt(argument));
  },
  RETURN_CONST: (frame, argument) => {
    frame.constantAt(argument);
  },
  STORE_NAME: (frame, argument) => {
    bindTop(frame, frame.nameAt(argument));
  },
  STORE_GLOBAL: (frame, argument) => {
    bindTop(frame, frame.nameAt(argument));
  },
  STORE_FAST: (frame, argument) => {
    bindTop(frame, frame.localAt(argument));
  },
  STORE_FAST_STORE_FAST: (frame, argument) => {
    bindTop(frame, frame.localAt(argument >> 4));
    bindTop(frame, frame.localAt(argument & 15));
  },
  STORE_FAST_LOAD_FAST: (frame, argument) => {
    bindTop(frame, frame.localAt(argument >> 4));
    frame.push(loadFast(frame, frame.localAt(argument & 15)));
  },
  STORE_DEREF: (frame, argument) => {
    bindTop(frame, frame.cellAt(argument));
  },
  DELETE_NAME: (frame, argument) => {
    frame.nameAt(argument);
  },
  DELETE_GLOBAL: (frame, argument) => {
    frame.nameAt(argument);
  },
  STORE_ATTR: storeAttribute,
  DELETE_ATTR: deleteAttribute,
  STORE_ANNOTATION: (frame, argument) => {
    frame.nameAt(argument);
    frame.pop();
  },
  IMPORT_NAME: importName,
  IMPORT_FROM: importFrom,
  IMPORT_STAR: (frame) => {
    attributeOf(frame, frame.pop(), '*', 'imported');
  },
  BINARY_SUBSCR: takeItem,
  BINARY_ADD: add,
  BINARY_OP: (frame, argument) => {
    if (argument === 0) add(frame, argument);
    else if (argument === subscriptOperation) takeItem(frame, argument);
    else frame.apply(-1);
  },
  BUILD_LIST: buildList,
  BUILD_TUPLE: buildTuple,
  LIST_EXTEND: extendList,
  PUSH_NULL: (frame) => {
    frame.push(marker);
  },
  POP_TOP: (frame) => {
    frame.pop();
  },
  DUP_TOP: (frame) => {
    frame.push(frame.peek());
  },
  COPY: (frame, argument) => {
    frame.push(frame.peek(argument - 1));
  },
  ROT_TWO: (frame) => {
    frame.swap(1);
  },
  ROT_THREE: (frame) => {
    frame.swap(2);
    frame.swap(1);
  },
  SWAP: (frame, argument) => {
    frame.swap(argument - 1);
  },
  NOP: ignore,
  NOT_TAKEN: ignore,
  RESUME: ignore,
  PRECALL: ignore,
  KW_NAMES: ignore,
  CACHE: ignore,
  JUMP_FORWARD: ignore,
  JUMP_BACKWARD: ignore,
  JUMP_ABSOLUTE: ignore,
  GEN_START: ignore,
  COPY_FREE_VARS: ignore,
  MAKE_CELL: ignore,
});
