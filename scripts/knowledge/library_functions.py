"""Writes src/knowledge/python/library-functions.ts: functions that genuine objects keep and that only compute.

usage: library_functions.py SITE_PACKAGES [SITE_PACKAGES...]
MODULES were chosen by what real files hold; a function of theirs is listed when it reaches no sink, calls none of its own
parameters and looks up no computed attribute in any of the releases read (call_graph.py). Nothing of theirs is run.
"""
import collections
import pathlib
import re
import sys

from call_graph import SINK_METHODS, Graph

PACKAGES = ("numpy scipy pandas sklearn torch torchvision timm torchmetrics networkx statsmodels gensim transformers nltk spacy thinc lightgbm xgboost "
            "sentence_transformers imblearn omegaconf lightning pytorch_lightning accelerate peft optuna").split()
MODULES = re.compile(
    r"^(?:thinc\.(?:layers|initializers|model|optimizers|schedules)\b|spacy\.(?:ml|pipeline|matcher)\b|timm\.(?:data\.(?:auto_augment|transforms)|layers)\b|"
    r"torchvision\.(?:ops|models|transforms\.(?:functional|_functional\w+|v2\._utils|v2\.functional))\b|torchmetrics\.(?:functional|utilities\.(?:data|compute)|metric)\b|"
    r"networkx\.classes\b|statsmodels\.(?:genmod|robust|tools|tsa\.(?:holtwinters|exponential_smoothing))\b|gensim\.(?:models|utils$|matutils$)|"
    r"sklearn\.(?:metrics|feature_selection|preprocessing|cluster|decomposition|covariance|neural_network|gaussian_process|kernel_approximation|utils\.(?:extmath|validation)|"
    r"model_selection|ensemble|linear_model|impute|compose|neighbors)\b|scipy\.(?:stats|special|spatial|signal|linalg|ndimage|interpolate|fft|sparse)\b|"
    r"transformers\.(?:activations|optimization|data\.data_collator|trainer_pt_utils)$|torch\.(?:nn\.(?:functional|init|utils(?!\._expanded))|optim|amp|utils\.data\._utils\.collate)\b|"
    r"pandas\.core\.(?:tools|reshape|arrays|ops|algorithms|dtypes)\b|nltk\.(?:tag|probability|metrics|tokenize|stem|util|classify\.util)\b|imblearn\.(?:metrics|over_sampling|under_sampling|utils)\b|"
    r"lightgbm\.(?:basic|callback|sklearn)$|xgboost\.(?:core|sklearn|callback)$|optuna\.samplers\b)")
# Methods of whatever a function is given that would act; a function that calls one of a parameter's is left out.
SINK_METHODS.update({name: "WRITE" for name in "to_csv to_json to_excel to_parquet to_hdf to_feather to_sql to_html save dump tofile dumps savefig".split()})
SINK_METHODS.update({name: "READ" for name in "load open read fromfile load_state_dict_from_url".split()})
QUIET = {"THREAD"}
# Left out though their sources look harmless: they build classes, apply callbacks from containers or hold process state.
LEFT_OUT = re.compile(r"(?:apply|decorator|register|factory|wrap|dispatch|hook|import|load|save|write|read|fetch|download|exec|eval|compile|launch|spawn|callback|partial|test_|main$)")

MORE = {
    "pandas": "to_numeric to_datetime to_timedelta get_dummies from_dummies cut qcut concat merge factorize unique isna isnull notna notnull melt crosstab date_range",
    "numpy": "round_ round floor_divide allclose isclose array_equal hstack vstack dstack column_stack stack split tile repeat roll flip fliplr flipud rot90 cov corrcoef histogram "
    "digitize searchsorted nonzero flatnonzero argwhere cross outer inner kron trace diag diagonal triu tril eye identity full full_like arange meshgrid atleast_1d atleast_2d "
    "expand_dims broadcast_to swapaxes moveaxis append delete insert gradient trapz cumulative_sum nanargmax nanargmin nanmedian nanpercentile nanquantile nanprod nancumsum "
    "real imag angle isreal iscomplex isin in1d union1d intersect1d setdiff1d lexsort partition argpartition copy asanyarray ascontiguousarray asfortranarray fix i0 sinc unwrap",
    "operator": "add sub mul truediv floordiv mod pow matmul neg pos abs and_ or_ xor inv invert lshift rshift lt le eq ne ge gt not_ truth is_ is_not contains countOf indexOf index",
    # Cython modules, read by hand: they compute on documents.
    "spacy.matcher.levenshtein": "levenshtein levenshtein_compare",
    "spacy.pipeline.ner": "ner_score", "spacy.pipeline.dep_parser": "parser_score", "spacy.pipeline.tagger": "tagger_score",
    "spacy.pipeline.senter": "senter_score", "spacy.pipeline.morphologizer": "morphologizer_score",
    "spacy.pipeline.attributeruler": "attribute_ruler_score", "spacy.pipeline.sentencizer": "senter_score",
    "thinc.layers.sparselinear": "forward init",
    "jax._src.random.threefry2x32": "threefry_seed threefry_split threefry_fold_in threefry_random_bits",
    "jax._src.prng": "threefry_seed threefry_split threefry_fold_in threefry_random_bits",
    "spacy.util": "raise_error logger_error ignore_error warn_error",
    "sklearn.metrics._scorer": "_passthrough_scorer negative_likelihood_ratio positive_likelihood_ratio",
    "scipy.special._special_ufuncs": "expit logit log_expit exp1 expi gamma loggamma gammaln digamma erf erfc",
    "torch.amp.grad_scaler": "_refresh_per_optimizer_state",
    "torch.cuda.amp.grad_scaler": "_refresh_per_optimizer_state",
    "statsmodels.tsa.exponential_smoothing._ets_smooth": " ".join(
        "_ets_smooth_%s_%s" % (a, b) for a in ("add", "mul") for b in ("add", "mul", "add_add", "add_mul", "mul_add", "mul_mul", "nan")) +
    " _ets_smooth _initialize_ets_smooth _ets_smooth_add_nan _ets_smooth_mul_nan",
}


def main():
    good = collections.defaultdict(set)
    callers = collections.defaultdict(set)
    bad = set()
    for site in sys.argv[1:]:
        graph = Graph()
        for package in PACKAGES:
            if (pathlib.Path(site) / package).is_dir():
                graph.read(site, package)
        graph.solve()
        for full, owner in graph.functions.items():
            module, _, name = full.rpartition(".")
            if owner is not None or module not in graph.names or not MODULES.match(module):
                continue
            if graph.reached[full] == {"CALLS"} and not LEFT_OUT.search(name) and not re.match(r"_*[A-Z]|__", name):
                callers[module].add(name)
                bad.add((module, name))
            elif graph.reached[full] - QUIET or LEFT_OUT.search(name) or re.match(r"_*[A-Z]|__", name):
                bad.add((module, name))
            else:
                good[module].add(name)
    for module, names in MORE.items():
        good[module].update(names.split())
    rows = {module: sorted(n for n in names if (module, n) not in bad or n in MORE.get(module, "").split()) for module, names in good.items()}
    lines = "".join("%s %s\n" % (module, " ".join(names)) for module, names in sorted(rows.items()) if names)
    target = pathlib.Path(__file__).parents[2] / "src/knowledge/python/library-functions.ts"
    target.write_text(
        "/**\n * Functions that genuine objects keep (activations, scorers, layers' forward functions) and that only compute on their arguments.\n"
        " * Generated by scripts/knowledge/library_functions.py from call graphs of the packages' sources, old and new releases.\n */\n"
        "export const libraryFunctions = `\n" + lines + "`;\n\n"
        "/** The like that call what they are given and do nothing else: judged by what they carry. */\n"
        "export const libraryCallers = `\n" +
        "".join("%s %s\n" % (module, " ".join(sorted(names))) for module, names in sorted(callers.items())) + "`;\n")
    print(sum(map(len, rows.values())), len(lines), file=sys.stderr)


main()
