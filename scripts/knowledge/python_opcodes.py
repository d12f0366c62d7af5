"""Lists one CPython's opcodes: name, number, stack effect without argument, effect of each unit of argument, caches.

Run it with every interpreter the table covers and give the outputs to python-opcodes.mjs.
"""
import opcode
import sys

# Python 2.7 has no opcode.stack_effect: the effects of Python/compile.c that differ from those of its namesakes later.
PYTHON_2 = {
    "SLICE+0": 0, "SLICE+1": -1, "SLICE+2": -1, "SLICE+3": -2,
    "STORE_SLICE+0": -2, "STORE_SLICE+1": -3, "STORE_SLICE+2": -3, "STORE_SLICE+3": -4,
    "DELETE_SLICE+0": -1, "DELETE_SLICE+1": -2, "DELETE_SLICE+2": -2, "DELETE_SLICE+3": -3,
    "PRINT_ITEM": -1, "PRINT_NEWLINE": 0, "PRINT_ITEM_TO": -2, "PRINT_NEWLINE_TO": -1, "PRINT_EXPR": -1,
    "STOP_CODE": 0, "NOP": 0, "POP_TOP": -1, "ROT_TWO": 0, "ROT_THREE": 0, "ROT_FOUR": 0, "DUP_TOP": 1,
    "UNARY_POSITIVE": 0, "UNARY_NEGATIVE": 0, "UNARY_NOT": 0, "UNARY_CONVERT": 0, "UNARY_INVERT": 0,
    "STORE_MAP": -2, "STORE_SUBSCR": -3, "DELETE_SUBSCR": -2, "GET_ITER": 0, "BREAK_LOOP": 0, "WITH_CLEANUP": -1,
    "LOAD_LOCALS": 1, "RETURN_VALUE": -1, "IMPORT_STAR": -1, "EXEC_STMT": -3, "YIELD_VALUE": 0, "POP_BLOCK": 0,
    "END_FINALLY": -3, "BUILD_CLASS": -2, "STORE_NAME": -1, "DELETE_NAME": 0, "FOR_ITER": 1, "STORE_ATTR": -2,
    "DELETE_ATTR": -1, "STORE_GLOBAL": -1, "DELETE_GLOBAL": 0, "LOAD_CONST": 1, "LOAD_NAME": 1, "BUILD_MAP": 1,
    "LOAD_ATTR": 0, "COMPARE_OP": -1, "IMPORT_NAME": -1, "IMPORT_FROM": 1, "JUMP_FORWARD": 0, "JUMP_IF_FALSE_OR_POP": 0,
    "JUMP_IF_TRUE_OR_POP": 0, "JUMP_ABSOLUTE": 0, "POP_JUMP_IF_FALSE": -1, "POP_JUMP_IF_TRUE": -1, "LOAD_GLOBAL": 1,
    "CONTINUE_LOOP": 0, "SETUP_LOOP": 0, "SETUP_EXCEPT": 0, "SETUP_FINALLY": 0, "SETUP_WITH": 4, "LOAD_FAST": 1,
    "STORE_FAST": -1, "DELETE_FAST": 0, "LOAD_CLOSURE": 1, "LOAD_DEREF": 1, "STORE_DEREF": -1, "EXTENDED_ARG": 0,
    "LIST_APPEND": -1, "SET_ADD": -1, "MAP_ADD": -2,
}
SLOPES = {
    "BUILD_TUPLE": (1, -1), "BUILD_LIST": (1, -1), "BUILD_SET": (1, -1), "UNPACK_SEQUENCE": (-1, 1),
    "RAISE_VARARGS": (0, -1), "BUILD_SLICE": (1, -1), "DUP_TOPX": (0, 1), "MAKE_FUNCTION": (0, -1), "MAKE_CLOSURE": (-1, -1),
}


def effect_of(number, argument):
    """3.6 and 3.7 name a few opcodes that their own stack_effect refuses; they never stand in compiled code."""
    try:
        return opcode.stack_effect(number, argument)
    except ValueError:
        return 0


def effects(name, number):
    if sys.version_info < (3,):
        if name in PYTHON_2:
            return PYTHON_2[name], 0
        return SLOPES.get(name, (-1 if name.startswith(("BINARY_", "INPLACE_")) else 0, 0))
    if number < opcode.HAVE_ARGUMENT:
        return effect_of(number, 0 if number in getattr(opcode, "hasarg", ()) else None), 0
    # BUILD_SLICE takes two or three: between them lies the slope of both.
    near, far = (2, 3) if name == "BUILD_SLICE" else (0, 1)
    base, next_ = (effect_of(number, argument) for argument in (near, far))
    return base - (next_ - base) * near, next_ - base


def caches(name, number):
    entries = getattr(opcode, "_inline_cache_entries", None)
    if entries is None:
        return 0
    return entries.get(name, 0) if isinstance(entries, dict) else entries[number]


rows = []
for number, name in enumerate(opcode.opname[:256]):
    if name.startswith("<") or name.startswith("INSTRUMENTED_"):
        continue
    base, slope = (0, 0) if name in ("CACHE", "RESERVED", "EXTENDED_ARG", "KW_NAMES") else effects(name, number)
    rows.append("%s,%d,%d,%d,%d" % (name, number, base, slope, caches(name, number)))
print("%d.%d %d %s" % (sys.version_info[0], sys.version_info[1], opcode.HAVE_ARGUMENT, " ".join(rows)))
