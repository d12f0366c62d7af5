import { pickle, type PickleAssembler } from './pickle-assembler.js';

/** Pushes `types.CodeType(…)` of Python 3.8 to 3.10 for a function that returns its first constant. */
export function pushCode(stream: PickleAssembler): PickleAssembler {
  stream.stackGlobal('types', 'CodeType').mark();
  for (const number of [0, 0, 0, 0, 2, 0]) stream.int(number);
  stream
    .bytes(Uint8Array.of(100, 0, 83, 0))
    .mark()
    .none()
    .tuple()
    .emptyTuple()
    .emptyTuple();
  return stream
    .short('model.py')
    .short('f')
    .int(1)
    .bytes(new Uint8Array())
    .emptyTuple()
    .emptyTuple()
    .tuple()
    .reduce();
}

/** Pushes a function of that code, as cloudpickle makes one, with globals of the caller's choice. */
export function pushFunction(
  stream: PickleAssembler,
  pushGlobals: (stream: PickleAssembler) => unknown = (target) => target.emptyDict(),
): PickleAssembler {
  stream.stackGlobal('cloudpickle.cloudpickle', '_make_function').mark();
  pushCode(stream);
  pushGlobals(stream);
  return stream.none().none().none().tuple().reduce();
}

/** A stream that begins with such a function and goes on as the caller likes. */
export function carrying(): PickleAssembler {
  return pushFunction(pickle().proto(4));
}
