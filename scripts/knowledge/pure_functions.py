"""Writes src/knowledge/python/pure-functions.ts: functions that compute on their arguments and do nothing else.

Which modules hold only such functions was decided by reading them; this script lists their names, so that the table
is exact. Needs numpy, scipy, scikit-learn and torch.
"""
import importlib
import inspect
import pathlib
import types
import warnings

warnings.simplefilter("ignore")

UFUNC_MODULES = ["numpy", "scipy.special"]
# Every public function of these modules computes on numbers; names that read, plot, build or call back are left out.
FUNCTION_MODULES = [
    "math", "cmath",
    "sklearn.metrics._classification", "sklearn.metrics._regression", "sklearn.metrics._ranking",
    "sklearn.metrics.cluster._supervised", "sklearn.metrics.cluster._unsupervised", "sklearn.metrics.pairwise",
    "sklearn.feature_selection._univariate_selection", "sklearn.feature_selection._mutual_info",
    "sklearn.cluster._kmeans", "sklearn.decomposition._fastica", "sklearn.gaussian_process.kernels",
    "sklearn.neural_network._base", "sklearn.utils.extmath", "sklearn.preprocessing._data",
    "sklearn.covariance._empirical_covariance", "sklearn.covariance._shrunk_covariance",
    "torch.nn.functional", "torch.nn.init",
]
LEFT_OUT = {
    "pairwise_distances_chunked", "pairwise_distances", "pairwise_kernels", "boolean_dispatch", "has_torch_function",
    "has_torch_function_unary", "has_torch_function_variadic", "handle_torch_function", "validate_params",
    "namedtuple", "fastica", "silhouette_score", "interpolate", "pad", "max_pool3d_with_indices",
}
# Private functions that estimators keep as attributes.
KEPT_PRIVATE = {"_kmeans_single_lloyd", "_kmeans_single_elkan", "_logcosh", "_exp", "_cube", "_mini_batch_step"}
# Numpy functions that only compute, by hand: the namespace also holds readers and writers.
NUMPY = (
    "abs all amax amin any argmax argmin argsort array asarray around average clip concatenate cos count_nonzero cumprod cumsum diff dot "
    "exp expm1 interp isnan linspace log log10 log1p log2 max maximum mean median min minimum nan_to_num nanmax nanmean nanmedian nanmin "
    "nanstd nansum nanvar ones percentile power prod ptp quantile ravel reshape round sign sin sort sqrt square squeeze std sum tanh "
    "transpose unique var where zeros zeros_like ones_like"
).split()
TORCH_C_NN = "gelu silu mish elu_ hardswish hardsigmoid leaky_relu softplus log_sigmoid hardtanh softshrink relu6 one_hot linear".split()
TORCH = "relu tanh sigmoid softmax log_softmax exp log sqrt abs sin cos selu celu rrelu prelu threshold erf square add mul sub div matmul".split()
# Module paths that older releases used for the same functions.
OLD = {
    "sklearn.metrics._classification": ["sklearn.metrics.classification"],
    "sklearn.metrics._regression": ["sklearn.metrics.regression"],
    "sklearn.metrics._ranking": ["sklearn.metrics.ranking"],
    "sklearn.metrics.cluster._supervised": ["sklearn.metrics.cluster.supervised"],
    "sklearn.metrics.cluster._unsupervised": ["sklearn.metrics.cluster.unsupervised"],
    "sklearn.feature_selection._univariate_selection": ["sklearn.feature_selection.univariate_selection"],
    "sklearn.feature_selection._mutual_info": ["sklearn.feature_selection.mutual_info_"],
    "sklearn.cluster._kmeans": ["sklearn.cluster.k_means_"],
    "sklearn.decomposition._fastica": ["sklearn.decomposition.fastica_"],
    "sklearn.neural_network._base": ["sklearn.neural_network.base"],
    "scipy.special": ["scipy.special._ufuncs"],
    "numpy": ["numpy.core._multiarray_umath", "numpy.core.fromnumeric", "numpy.lib.function_base", "numpy.lib.nanfunctions",
              "numpy.lib._nanfunctions_impl", "numpy.lib._function_base_impl"],
}


def functions(module):
    loaded = importlib.import_module(module)
    for name, value in sorted(vars(loaded).items()):
        home = getattr(value, "__module__", None)
        function = inspect.isfunction(value) and home in (module, "torch._jit_internal")
        if name.startswith("_") and name not in KEPT_PRIVATE:
            continue
        if (function or isinstance(value, types.BuiltinFunctionType)) and name not in LEFT_OUT:
            yield name


rows = {}
for module in UFUNC_MODULES:
    numpy = importlib.import_module("numpy")
    loaded = importlib.import_module(module)
    rows[module] = sorted(n for n, v in vars(loaded).items() if isinstance(v, numpy.ufunc))
for module in FUNCTION_MODULES:
    rows[module] = list(functions(module))
rows["numpy"] = sorted(set(rows["numpy"]) | set(NUMPY))
rows["builtins"] = "len abs round ord chr hex oct bin hash callable divmod ascii repr".split()
# The operators of torch itself; from_file maps a file and the rest of the left out act on the process.
torch_operators = vars(importlib.import_module("torch")._C._VariableFunctionsClass)
rows["torch"] = sorted(set(TORCH) | {n for n in torch_operators if not n.startswith("_") and n not in ("from_file", "frombuffer", "can_cast")})
rows["torch._C._nn"] = TORCH_C_NN
# spaCy's lexical attributes and syntax iterators, read in spacy/lang (the package is not needed to list them).
rows["spacy.lang.lex_attrs"] = (
    "lower prefix suffix is_punct is_ascii like_num is_bracket is_quote is_left_punct is_right_punct is_currency like_email like_url "
    "word_shape is_alpha is_digit is_lower is_space is_title is_upper is_stop is_currency cluster get_prob get_lang").split()
for language in "en de fr es it nl pt ru ja zh el fa fi hu id nb sv vi da".split():
    rows["spacy.lang.%s.syntax_iterators" % language] = ["noun_chunks"]
    rows["spacy.lang.%s.lex_attrs" % language] = ["like_num"]
rows["spacy.util"] = ["_get_attr_unless_lookup"]
rows["scipy._lib.array_api_compat.numpy._aliases"] = ["asarray"]
for module, others in OLD.items():
    for other in others:
        rows[other] = rows[module]

lines = [
    "/**",
    " * Functions that compute on their arguments: no input or output, no import, no deserialising, no call of an argument.",
    " * Generated by scripts/knowledge/pure_functions.py from numpy, scipy, scikit-learn and torch; old module paths with them.",
    " */",
    "export const pureFunctions = `",
]
for module, names in sorted(rows.items()):
    if names:
        lines.append(f"{module} {' '.join(names)}")
lines += ["`;", ""]
target = pathlib.Path(__file__).parents[2] / "src/knowledge/python/pure-functions.ts"
target.write_text("\n".join(lines))
