import type { NameGroup } from './types.js';

/**
 * Classes and constants whose construction and `__setstate__` only hold data. Each row says why.
 * Sources: CPython's Lib and Objects, numpy, torch and pandas sources; observed in files that the libraries write.
 */
export const inertNames: readonly NameGroup[] = [
  {
    effect: 'builtin types: constructing them copies or converts their arguments',
    source: 'https://docs.python.org/3/library/functions.html',
    names:
      'builtins.int builtins.float builtins.complex builtins.bool builtins.str builtins.bytes builtins.bytearray builtins.list ' +
      'builtins.tuple builtins.dict builtins.set builtins.frozenset builtins.object builtins.slice builtins.range ' +
      'builtins.Ellipsis builtins.NotImplemented builtins.NoneType builtins.long builtins.unicode builtins.memoryview builtins.ellipsis ' +
      'types.NoneType types.EllipsisType types.SimpleNamespace __builtin__.long __builtin__.unicode __builtin__.object',
  },
  {
    effect: 'exceptions: hold their arguments',
    source: 'https://docs.python.org/3/library/exceptions.html',
    names:
      'builtins.BaseException builtins.Exception builtins.ArithmeticError builtins.AssertionError builtins.AttributeError ' +
      'builtins.BufferError builtins.EOFError builtins.FloatingPointError builtins.ImportError builtins.IndexError builtins.KeyError ' +
      'builtins.KeyboardInterrupt builtins.LookupError builtins.MemoryError builtins.ModuleNotFoundError builtins.NameError ' +
      'builtins.NotImplementedError builtins.OSError builtins.OverflowError builtins.RecursionError builtins.ReferenceError ' +
      'builtins.RuntimeError builtins.StopIteration builtins.SyntaxError builtins.SystemError builtins.TypeError builtins.UnicodeError ' +
      'builtins.UnicodeDecodeError builtins.UnicodeEncodeError builtins.ValueError builtins.ZeroDivisionError builtins.Warning ' +
      'builtins.UserWarning builtins.DeprecationWarning builtins.FutureWarning builtins.RuntimeWarning builtins.FileNotFoundError ' +
      'builtins.PermissionError builtins.TimeoutError builtins.ConnectionError',
  },
  {
    effect: 'containers and values of the standard library: hold data',
    source: 'https://docs.python.org/3/library/',
    names:
      'collections.OrderedDict collections.Counter collections.deque collections.UserDict collections.UserList collections.UserString ' +
      'collections.ChainMap datetime.datetime datetime.date datetime.time datetime.timedelta datetime.timezone decimal.Decimal ' +
      'fractions.Fraction pathlib.PurePath pathlib.PurePosixPath pathlib.PureWindowsPath pathlib.Path pathlib.PosixPath ' +
      'pathlib.WindowsPath pathlib._local.PurePosixPath pathlib._local.PureWindowsPath pathlib._local.PosixPath ' +
      'pathlib._local.WindowsPath pathlib._local.Path pathlib._local.PurePath uuid.UUID uuid.SafeUUID argparse.Namespace ' +
      'array.array array._array_reconstructor random.Random ipaddress.IPv4Address ipaddress.IPv6Address ipaddress.IPv4Network ' +
      'ipaddress.IPv6Network ipaddress.IPv4Interface ipaddress.IPv6Interface zoneinfo.ZoneInfo zoneinfo.ZoneInfo._unpickle ' +
      'string.Template inspect._ParameterKind inspect.Parameter inspect.Signature enum.auto re.RegexFlag signal.Signals ' +
      'http.HTTPStatus logging.Logger logging.RootLogger logging.getLogger io.BytesIO io.StringIO _io.BytesIO _io.StringIO ' +
      'time.struct_time difflib.Match xml.etree.ElementTree.Element numbers.Number numbers.Integral numbers.Real operator.itemgetter ' +
      'calendar.Calendar statistics.NormalDist decimal.Context decimal.Clamped decimal.DecimalException decimal.DivisionByZero ' +
      'decimal.FloatOperation decimal.Inexact decimal.InvalidOperation decimal.Overflow decimal.Rounded decimal.Subnormal decimal.Underflow ' +
      'email.message.EmailMessage email.message.Message email.policy.EmailPolicy email._policybase.Compat32 json.decoder.JSONDecodeError ' +
      'urllib.parse.ParseResult urllib.parse.ParseResultBytes urllib.parse.SplitResult urllib.parse.SplitResultBytes urllib.parse.DefragResult',
  },
  {
    effect:
      'what classes are made of: base classes, and the marks and fields of a dataclass, which only hold data',
    source: 'Lib/abc.py, Lib/enum.py, Lib/typing.py, Lib/dataclasses.py: constructors store their arguments',
    names:
      'abc.ABC enum.Enum enum.IntEnum enum.StrEnum enum.Flag enum.IntFlag enum.ReprEnum enum.FlagBoundary enum._proto_member enum.property ' +
      'enum.member enum.nonmember typing.Protocol typing.TypedDict typing.NewType typing.ParamSpec typing.TypeVarTuple ' +
      'typing_extensions.Protocol typing_extensions.TypedDict dataclasses.Field dataclasses._DataclassParams dataclasses._MISSING_TYPE dataclasses.MISSING dataclasses._FIELD_BASE ' +
      'dataclasses._FIELD dataclasses._FIELD_CLASSVAR dataclasses._FIELD_INITVAR dataclasses._HAS_DEFAULT_FACTORY_CLASS ' +
      'dataclasses._HAS_DEFAULT_FACTORY dataclasses._KW_ONLY_TYPE dataclasses.KW_ONLY dataclasses.InitVar _collections._tuplegetter ' +
      '_weakrefset.WeakSet typing._GenericAlias typing._SpecialGenericAlias typing._SpecialForm typing._UnionGenericAlias ' +
      'typing._CallableGenericAlias typing._LiteralGenericAlias typing._UnpackGenericAlias typing._ConcatenateGenericAlias typing._AnnotatedAlias ' +
      'collections.abc._CallableGenericAlias _collections_abc._CallableGenericAlias types.NotImplementedType types.BuiltinFunctionType types.BuiltinMethodType ' +
      'types.GetSetDescriptorType types.MemberDescriptorType types.WrapperDescriptorType types.MethodWrapperType ' +
      'types.MethodDescriptorType types.ClassMethodDescriptorType',
  },
  {
    effect:
      'what a reinforcement-learning environment is made by: describes it; making it is a call of its own',
    source:
      'gymnasium/envs/registration.py, gym/envs/registration.py: dataclasses; nothing is imported before make()',
    names:
      'gymnasium.envs.registration.EnvSpec gymnasium.envs.registration.WrapperSpec gym.envs.registration.EnvSpec',
  },
  {
    effect: 'records of training packages: dataclasses that describe a run or a part of a tensor',
    source: 'deepspeed/utils/tensor_fragment.py, hydra/conf/__init__.py: dataclasses',
    names:
      'deepspeed.utils.tensor_fragment.fragment_address deepspeed.utils.tensor_fragment.tensor_fragment hydra.conf.HydraConf hydra.conf.JobConf ' +
      'hydra.conf.SweepDir hydra.conf.RunDir hydra.conf.HelpConf hydra.conf.HydraHelpConf hydra.conf.OverridesConf ' +
      'hydra.conf.RuntimeConf hydra.conf.ConfigSourceInfo',
  },
  {
    effect: 'constants of the interpreter',
    source: 'https://docs.python.org/3/library/sys.html',
    names:
      'sys.maxsize sys.version_info sys.version sys.byteorder sys.platform sys.float_info sys.hexversion sys.implementation',
  },
  {
    effect: 'what describes a log, without a handler: formats and levels',
    source: 'Lib/logging/__init__.py: constructors store their arguments',
    names:
      'logging.Formatter logging.PercentStyle logging.StrFormatStyle logging.StringTemplateStyle logging.LogRecord logging.Manager ' +
      'logging.PlaceHolder logging.Filter logging.Filterer logging.BufferingFormatter',
  },
  {
    effect: 'configuration dictionaries of detection packages: hold data',
    source:
      'mmengine/config/config.py (what imports is LazyObject, which stays forbidden), detectron2/config/config.py',
    names:
      'mmengine.config.config.ConfigDict mmengine.config.config.Config mmengine.config.new_config.ConfigDict mmengine.config.old_config.ConfigDict ' +
      'mmcv.utils.config.ConfigDict mmcv.utils.config.Config detectron2.config.config.CfgNode',
  },
  {
    effect: 'number types of JAX: describe arrays',
    source: 'https://docs.jax.dev/en/latest/jax.numpy.html, https://github.com/jax-ml/ml_dtypes',
    names:
      'jax.numpy.float16 jax.numpy.float32 jax.numpy.float64 jax.numpy.bfloat16 jax.numpy.int8 jax.numpy.int16 jax.numpy.int32 jax.numpy.int64 ' +
      'jax.numpy.uint8 jax.numpy.uint16 jax.numpy.uint32 jax.numpy.uint64 jax.numpy.bool_ jax.numpy.complex64 jax.numpy.complex128 ' +
      'ml_dtypes.bfloat16 ml_dtypes.float8_e3m4 ml_dtypes.float8_e4m3 ml_dtypes.float8_e4m3b11fnuz ml_dtypes.float8_e4m3fn ' +
      'ml_dtypes.float8_e4m3fnuz ml_dtypes.float8_e5m2 ml_dtypes.float8_e5m2fnuz ml_dtypes.float8_e8m0fnu ml_dtypes.float6_e2m3fn ' +
      'ml_dtypes.float6_e3m2fn ml_dtypes.float4_e2m1fn ml_dtypes.int1 ml_dtypes.int2 ml_dtypes.int4 ml_dtypes.uint1 ml_dtypes.uint2 ml_dtypes.uint4',
  },
  {
    effect: 'time zones and spans: hold numbers',
    source: 'dateutil/relativedelta.py, dateutil/tz/tz.py',
    names:
      'dateutil.relativedelta.relativedelta dateutil.tz.tz.tzutc dateutil.tz.tz.tzoffset dateutil.tz.tz.tzlocal',
  },
  {
    effect: 'names of the typing vocabulary: describe types',
    source: 'https://docs.python.org/3/library/typing.html',
    names:
      'typing.Any typing.Union typing.Optional typing.List typing.Dict typing.Tuple typing.Set typing.FrozenSet typing.Callable ' +
      'typing.Sequence typing.Iterable typing.Mapping typing.Literal typing.Type typing.TypeVar typing.Generic typing.Iterator ' +
      'typing.ClassVar typing.Final typing.Deque typing.DefaultDict typing.OrderedDict typing.Counter typing.Annotated typing.Self ' +
      'typing.NoReturn typing.Never typing.Concatenate typing.TypeGuard typing.TypeAlias typing.Required typing.NotRequired typing.Unpack ' +
      'typing.LiteralString typing.AnyStr typing.Text typing.Hashable typing.Sized typing.Collection typing.Container typing.Reversible ' +
      'typing.MutableMapping typing.MutableSequence typing.MutableSet typing.AbstractSet typing.ChainMap typing.Generator typing.AsyncIterator ' +
      'typing.Awaitable typing.Coroutine typing.SupportsInt typing.SupportsFloat typing.SupportsIndex typing.Pattern typing.Match typing.IO ' +
      'collections.abc.Callable collections.abc.Sequence collections.abc.Mapping collections.abc.Iterable ' +
      'collections.abc.Hashable collections.abc.Sized collections.abc.Iterator collections.abc.Generator collections.abc.Collection ' +
      'collections.abc.Container collections.abc.Set collections.abc.MutableSet collections.abc.MutableMapping collections.abc.MutableSequence ' +
      'collections.abc.Reversible collections.abc.Awaitable collections.abc.Coroutine collections.abc.ByteString types.UnionType types.GenericAlias',
  },
  {
    effect: 'numpy types and arrays: hold numbers',
    source: 'https://numpy.org/doc/stable/reference/arrays.dtypes.html',
    names:
      'numpy.dtype numpy.ndarray numpy.matrix numpy.recarray numpy.record numpy.rec.recarray numpy.ma.MaskedArray numpy.ma.core.MaskedArray ' +
      'numpy.matrixlib.defmatrix.matrix numpy.core.records.recarray numpy.core.records.record numpy.ma.core.MaskedConstant ' +
      'numpy.bool numpy.bool_ numpy.bool8 numpy.int8 numpy.int16 numpy.int32 numpy.int64 numpy.uint8 numpy.uint16 numpy.uint32 numpy.uint64 ' +
      'numpy.intc numpy.intp numpy.uintc numpy.uintp numpy.longlong numpy.ulonglong numpy.float16 numpy.float32 numpy.float64 ' +
      'numpy.float128 numpy.longdouble numpy.complex64 numpy.complex128 numpy.complex256 numpy.clongdouble numpy.datetime64 ' +
      'numpy.timedelta64 numpy.object_ numpy.str_ numpy.bytes_ numpy.void numpy.string_ numpy.unicode_ numpy.float_ numpy.int_ ' +
      'numpy.random._mt19937.MT19937 numpy.random._pcg64.PCG64 numpy.random._pcg64.PCG64DXSM numpy.random._philox.Philox ' +
      'numpy.random._sfc64.SFC64 numpy.random.bit_generator.SeedSequence numpy.random.mtrand.RandomState numpy.random._generator.Generator ' +
      'numpy.poly1d numpy.lib.polynomial.poly1d numpy.lib._polynomial_impl.poly1d numpy.chararray numpy.char.chararray numpy.core.defchararray.chararray ' +
      'numpy.finfo numpy.iinfo numpy.core.getlimits.finfo numpy.core.getlimits.iinfo numpy.number numpy.integer numpy.signedinteger ' +
      'numpy.unsignedinteger numpy.inexact numpy.floating numpy.complexfloating numpy.flexible numpy.character numpy.generic numpy.dtypes.StringDType',
  },
  {
    effect: 'scipy containers and frozen distributions: hold numbers',
    source: 'https://docs.scipy.org/doc/scipy/reference/',
    names:
      'scipy.sparse.csr.csr_matrix scipy.sparse.csc.csc_matrix scipy.sparse.coo.coo_matrix scipy.sparse.lil.lil_matrix ' +
      'scipy.sparse.dok.dok_matrix scipy.sparse.dia.dia_matrix scipy.sparse.bsr.bsr_matrix scipy.interpolate._interpolate.interp1d ' +
      'scipy.interpolate.interpolate.interp1d scipy.interpolate._bsplines.BSpline scipy.stats._distn_infrastructure.rv_frozen scipy.stats._distn_infrastructure.rv_continuous_frozen ' +
      'scipy.stats._distn_infrastructure.rv_discrete_frozen scipy.stats._distn_infrastructure.rv_sample scipy.stats._kde.gaussian_kde ' +
      'scipy.stats.kde.gaussian_kde scipy.spatial._kdtree.KDTree scipy.spatial._ckdtree.cKDTree scipy.spatial.ckdtree.cKDTree ' +
      'scipy.optimize._optimize.OptimizeResult scipy.optimize.optimize.OptimizeResult',
  },
  {
    effect: 'torch types, constants and storages: describe or hold tensors',
    source: 'torch/serialization.py and torch/_weights_only_unpickler.py, _get_allowed_globals',
    names:
      'torch.Tensor torch._tensor.Tensor torch.Size torch.device torch.Generator torch.nn.parameter.Parameter torch.nn.parameter.Buffer ' +
      'torch.nn.parameter.UninitializedParameter torch.nn.parameter.UninitializedBuffer torch.storage.TypedStorage ' +
      'torch.storage.UntypedStorage torch.storage._TypedStorage torch.storage._UntypedStorage torch.finfo torch.iinfo torch.dtype torch.layout torch.memory_format ' +
      'torch.float torch.float16 torch.float32 torch.float64 torch.double torch.half torch.bfloat16 torch.float8_e4m3fn ' +
      'torch.float8_e4m3fnuz torch.float8_e5m2 torch.float8_e5m2fnuz torch.float8_e8m0fnu torch.float4_e2m1fn_x2 torch.int torch.int8 ' +
      'torch.int16 torch.int32 torch.int64 torch.long torch.short torch.uint8 torch.uint16 torch.uint32 torch.uint64 torch.bool ' +
      'torch.int1 torch.int2 torch.int3 torch.int4 torch.int5 torch.int6 torch.int7 torch.uint1 torch.uint2 torch.uint3 torch.uint4 ' +
      'torch.uint5 torch.uint6 torch.uint7 torch.complex32 torch.complex64 torch.complex128 torch.cfloat torch.cdouble torch.chalf ' +
      'torch.qint8 torch.quint8 torch.qint32 torch.quint4x2 torch.quint2x4 torch.bits8 torch.bits16 torch.bits1x8 torch.bits2x4 ' +
      'torch.bits4x2 torch.per_tensor_affine torch.per_channel_affine torch.per_tensor_symmetric torch.per_channel_symmetric ' +
      'torch.per_channel_affine_float_qparams torch.strided torch.sparse_coo torch.sparse_csr torch.sparse_csc torch.sparse_bsr ' +
      'torch.sparse_bsc torch.contiguous_format torch.channels_last torch.channels_last_3d torch.preserve_format ' +
      'torch.distributed.checkpoint.metadata.Metadata torch.distributed.checkpoint.metadata.MetadataIndex ' +
      'torch.distributed.checkpoint.metadata.TensorStorageMetadata torch.distributed.checkpoint.metadata.BytesStorageMetadata ' +
      'torch.distributed.checkpoint.metadata.ChunkStorageMetadata torch.distributed.checkpoint.metadata.TensorProperties ' +
      'torch.distributed.checkpoint.metadata.StorageMeta torch.distributed.checkpoint.metadata._MEM_FORMAT_ENCODING ' +
      'torch.distributed.checkpoint.filesystem._StorageInfo',
  },
  {
    effect:
      'sharded and distributed tensors: describe where a tensor lies; restoring them reads nothing and connects nowhere',
    source:
      'torch/distributed/tensor/_api.py, device_mesh.py (__setstate__ sets attributes), _shard/metadata.py; torch/_dynamo/decorators.py',
    names:
      'torch.distributed.tensor.DTensor torch.distributed.tensor._api.DTensor torch.distributed._tensor.api.DTensor torch.distributed._tensor.DTensor ' +
      'torch.distributed.tensor._dtensor_spec.DTensorSpec torch.distributed.tensor._dtensor_spec.TensorMeta ' +
      'torch.distributed.tensor._dtensor_spec.ShardOrderEntry torch.distributed._tensor.placement_types.DTensorSpec ' +
      'torch.distributed._tensor.placement_types.TensorMeta torch.distributed._tensor._utils.DTensorSpec ' +
      'torch.distributed.tensor.placement_types.Placement torch.distributed.tensor.placement_types.Shard ' +
      'torch.distributed.tensor.placement_types._StridedShard torch.distributed.tensor.placement_types.Replicate ' +
      'torch.distributed.tensor.placement_types.Partial torch.distributed.tensor.placement_types._MaskPartial ' +
      'torch.distributed._tensor.placement_types.Placement torch.distributed._tensor.placement_types.Shard ' +
      'torch.distributed._tensor.placement_types.Replicate torch.distributed._tensor.placement_types._Partial ' +
      'torch.distributed._tensor.placement_types.Partial torch.distributed.device_mesh.DeviceMesh torch.distributed._tensor.device_mesh.DeviceMesh ' +
      'torch.distributed._mesh_layout._MeshLayout torch.distributed._mesh_layout._FlatLayout torch.distributed._shard.metadata.ShardMetadata ' +
      'torch.distributed._shard.sharded_tensor.metadata.ShardedTensorMetadata torch.distributed._shard.sharded_tensor.metadata.TensorProperties ' +
      'torch.distributed._shard.sharded_tensor.metadata.MEM_FORMAT_ENCODING torch.distributed._shard.sharded_tensor.shard.Shard ' +
      'torch.distributed.remote_device._remote_device torch.distributed.fsdp.api.ShardingStrategy torch.distributed.fsdp.api.StateDictType ' +
      'torch.distributed.fsdp.api.CPUOffload torch.distributed.fsdp.api.MixedPrecision torch.distributed.fsdp.api.BackwardPrefetch ' +
      'torch._dynamo.decorators._DimRange torch._C._VariableFunctionsClass torch._C._VariableFunctions',
  },
  {
    effect: 'pandas and statistics objects: hold tables',
    source: 'https://pandas.pydata.org/docs/reference/',
    names:
      'pandas._libs.tslibs.timestamps.Timestamp pandas._libs.tslibs.timedeltas.Timedelta pandas._libs.tslibs.period.Period ' +
      'pandas._libs.interval.Interval pandas._libs.tslibs.nattype.NaTType pandas._libs.missing.NAType joblib.numpy_pickle.NumpyArrayWrapper ' +
      'joblib.numpy_pickle.NDArrayWrapper joblib.numpy_pickle.ZNDArrayWrapper joblib.numpy_pickle_compat.NDArrayWrapper ' +
      'joblib.numpy_pickle_compat.ZNDArrayWrapper',
  },
  {
    effect:
      'frozen containers, stores in memory and the local file system that checkpoints and pipelines keep: hold data',
    source:
      'spacy/util.py, fsspec/implementations/local.py (__init__ stores options), optuna/storages/_in_memory.py',
    names:
      'spacy.util.SimpleFrozenList spacy.util.SimpleFrozenDict fsspec.implementations.local.LocalFileSystem ' +
      'optuna.storages._in_memory.InMemoryStorage optuna.storages._in_memory._StudyInfo',
  },
];
