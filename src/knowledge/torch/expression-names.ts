/** Functions in the expressions over sizes that torch.export writes. */

const split = (names: string): readonly string[] => names.split(/\s+/);

/** https://github.com/pytorch/pytorch/blob/main/torch/utils/_sympy/functions.py and sympy's srepr of arithmetic. */
const symbolic = split(
  `Symbol Dummy Integer Float Rational Add Mul Pow Mod Max Min Abs Eq Ne Gt Ge Lt Le Equality Unequality
  StrictGreaterThan GreaterThan LessThan StrictLessThan And Or Not Xor Piecewise ExprCondPair ITE Tuple
  floor ceiling sqrt exp log sin cos tan asin acos atan sinh cosh tanh log2 sign
  FloorDiv ModularIndexing Where PythonMod CleanDiv CeilDiv CeilToInt FloorToInt TruncToInt TruncToFloat RoundToInt
  RoundDecimal LShift RShift PowByNatural FloatPow FloatTrueDiv IntTrueDiv IsNonOverlappingAndDenseIndicator ToFloat
  Identity OpaqueUnaryFn_sqrt OpaqueUnaryFn_exp OpaqueUnaryFn_log OpaqueUnaryFn_log2 OpaqueUnaryFn_sin
  OpaqueUnaryFn_cos OpaqueUnaryFn_tan OpaqueUnaryFn_asin OpaqueUnaryFn_acos OpaqueUnaryFn_atan OpaqueUnaryFn_sinh
  OpaqueUnaryFn_cosh OpaqueUnaryFn_tanh BitwiseFn_bitwise_and BitwiseFn_bitwise_or BitwiseFn_bitwise_xor`,
);

export const arithmeticNames: ReadonlySet<string> = new Set(symbolic);

/** Guards are Python: sizes and strides of the inputs, compared. torch/_guards.py, torch/fx/experimental/symbolic_shapes.py. */
export const guardNames: ReadonlySet<string> = new Set([
  ...symbolic,
  ...split(
    `size stride storage_offset dim numel len abs min max int float bool math torch sym_float sym_int sym_not sym_max
    sym_min sym_ite shape dtype device and or not in is`,
  ),
]);
