import { table } from '../../core/table.js';
import { follow } from './follow-call.js';
import type { Frame } from './frame.js';
import { unknown, type SymbolicValue } from './symbolic-value.js';

export type Handler = (frame: Frame, argument: number) => void;

/** Before 3.6: the low byte counts positional arguments, the next one pairs of keyword and value. */
function callWithPairs(extra: number): Handler {
  return (frame, argument) => {
    const starred = frame.popMany(extra);
    const pairs = frame.popMany(2 * ((argument >> 8) & 0xff));
    const positional = frame.popMany(argument & 0xff);
    const callee = frame.pop();
    const keywords = pairs.flatMap((value, index) =>
      index % 2 === 1 ? [`${pairs[index - 1]?.text ?? '?'}=${value.text}`] : [],
    );
    frame.push(follow(frame, callee, [...positional, ...starred], keywords));
  };
}

/** 3.6 to 3.10: a count of arguments; before it, pairs. */
const callFunction: Handler = (frame, argument) => {
  if (frame.release < 306) {
    callWithPairs(0)(frame, argument);
    return;
  }
  const positional = frame.popMany(argument);
  frame.push(follow(frame, frame.pop(), positional));
};

/** 3.6 to 3.10: a tuple of names on top, the last arguments are theirs. Before: `**` on top of pairs. */
const callFunctionKeywords: Handler = (frame, argument) => {
  if (frame.release < 306) {
    callWithPairs(1)(frame, argument);
    return;
  }
  frame.pop();
  const positional = frame.popMany(argument);
  frame.push(follow(frame, frame.pop(), positional));
};

/** 3.7 to 3.10: callee, self or marker, arguments. */
const callMethod: Handler = (frame, argument) => {
  const positional = frame.popMany(argument);
  frame.pop();
  frame.push(follow(frame, frame.pop(), positional));
};

/** 3.11 on: two places, one of which is the callee, then the arguments; 3.13 has the callee always below. */
const call: Handler = (frame, argument) => {
  const positional = frame.popMany(argument);
  const places = [frame.pop(), frame.pop()] as const;
  frame.push(follow(frame, calleeOf(places), positional));
};

const callKeywords: Handler = (frame, argument) => {
  frame.pop();
  call(frame, argument);
};

function calleeOf([upper, lower]: readonly [SymbolicValue, SymbolicValue]): SymbolicValue {
  return lower.isMarker || lower === unknown ? upper : lower;
}

/** `callee(*arguments, **keywords)`; since 3.11 with a marker below or, from 3.13 on, above the callee; 3.14 always has keywords. */
const callUnpacked: Handler = (frame, argument) => {
  if (frame.release >= 314 || (argument & 1) !== 0) frame.pop();
  const starred = frame.pop();
  const upper = frame.pop();
  const callee = frame.release >= 311 ? calleeOf([upper, frame.pop()]) : upper;
  frame.push(follow(frame, callee, unpack(starred)));
};

function unpack(starred: SymbolicValue): readonly SymbolicValue[] {
  return [{ ...starred, text: `*${starred.text}` }];
}

/** Python 2: `exec body in globals, locals`. */
const executeStatement: Handler = (frame) => {
  frame.popMany(2);
  const body = frame.pop();
  const name = { origin: 'global', module: '', attributes: ['exec'] } as const;
  follow(frame, { text: 'exec', name }, [body]);
};

/** Calls, by opcode. */
export const callHandlers: Readonly<Record<string, Handler>> = table({
  CALL_FUNCTION: callFunction,
  CALL_FUNCTION_VAR: callWithPairs(1),
  CALL_FUNCTION_KW: callFunctionKeywords,
  CALL_FUNCTION_VAR_KW: callWithPairs(2),
  CALL_FUNCTION_EX: callUnpacked,
  CALL_METHOD: callMethod,
  CALL: call,
  CALL_KW: callKeywords,
  EXEC_STMT: executeStatement,
});
