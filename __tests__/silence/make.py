"""Writes genuine pickles, joblib dumps and torch files into files/: what the libraries write by themselves.

usage: make.py LABEL; the label tells the releases of one environment from those of another. A library that is not
installed is left out and said. The files of this folder were made with LABEL `new` (2026: scikit-learn 1.9, torch 2.13,
pandas 3.0 …), `old` (Debian 12: scikit-learn 1.2, torch 1.13, pandas 1.5, xgboost 1.7, gensim 4.2 …), and `py36` to
`py313` (the standard library alone, one Python each).
"""
import collections
import datetime
import decimal
import fractions
import functools
import importlib
import io
import logging
import operator
import pathlib
import pickle
import random
import re
import sys
import uuid

LABEL = sys.argv[1]
FILES = pathlib.Path(__file__).parent / "files"
MAX_BYTES = 16_000


def write(name, data):
    if len(data) > MAX_BYTES:
        print("too large", name, len(data))
        return
    FILES.mkdir(exist_ok=True)
    (FILES / ("%s-%s" % (LABEL, name))).write_bytes(data)


def family(function):
    """Runs a maker; what is not installed is told and left out."""
    try:
        for name, protocol, value in function():
            write("%s.p%d.pkl" % (name, protocol), pickle.dumps(value, protocol))
    except ImportError as error:
        print(function.__name__, "left out:", error)


def standard_library():
    values = {
        "dates": [datetime.date(2020, 1, 1), datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc), datetime.timedelta(1)],
        "numbers": [decimal.Decimal("1.5"), decimal.getcontext(), fractions.Fraction(1, 3), 2 ** 80, 1j],
        "paths": [pathlib.PurePosixPath("/data/model"), pathlib.PureWindowsPath("C:/x")],
        "containers": [collections.OrderedDict(a=1), collections.defaultdict(list), collections.Counter("ab"), collections.deque([1], 3)],
        "functions": [len, operator.add, operator.itemgetter(1), functools.partial(int, base=2), str.lower],
        "regex": [re.compile("a+", re.I)],
        "random": [random.Random(1).getstate(), uuid.UUID(int=1)],
        "logging": [logging.Formatter("%(message)s")],
        "errors": [ValueError("bad"), KeyError("k"), OSError(2, "no")],
    }
    for protocol in (0, 2, min(4, pickle.HIGHEST_PROTOCOL)):
        for name, value in values.items():
            yield "std-" + name, protocol, value


def scikit_learn():
    import numpy
    from sklearn import compose, ensemble, feature_extraction, feature_selection, linear_model, metrics, model_selection, pipeline, preprocessing, svm, tree
    x, y = numpy.random.RandomState(0).rand(20, 3), numpy.arange(20) % 2
    text = feature_extraction.text.TfidfVectorizer(tokenizer=str.split, token_pattern=None)
    yield "sklearn-log1p", 2, preprocessing.FunctionTransformer(numpy.log1p)
    yield "sklearn-log1p", 4, preprocessing.FunctionTransformer(numpy.log1p)
    yield "sklearn-kbest", 4, feature_selection.SelectKBest(feature_selection.f_classif, k=2).fit(x, y)
    yield "sklearn-scorer", 4, metrics.make_scorer(metrics.fbeta_score, beta=2)
    yield "sklearn-named-scorer", 4, metrics.get_scorer("roc_auc")
    yield "sklearn-forest", 0, ensemble.RandomForestClassifier(2, max_depth=2).fit(x, y)
    yield "sklearn-boosting", 4, ensemble.GradientBoostingClassifier(n_estimators=2, max_depth=1).fit(x, y)
    yield "sklearn-histogram-boosting", 4, ensemble.HistGradientBoostingClassifier(max_iter=2).fit(x, y)
    yield "sklearn-tree", 2, tree.DecisionTreeClassifier(max_depth=2).fit(x, y)
    yield "sklearn-svc", 4, svm.SVC(kernel=metrics.pairwise.rbf_kernel).fit(x, y)
    yield "sklearn-text", 4, text.fit(["a b", "b c"])
    columns = compose.ColumnTransformer([("n", preprocessing.StandardScaler(), compose.make_column_selector(dtype_include=numpy.number))])
    yield "sklearn-pipeline", 4, pipeline.make_pipeline(columns, linear_model.LogisticRegression())
    yield "sklearn-search", 4, model_selection.GridSearchCV(linear_model.LogisticRegression(), {"C": [1, 2]}, cv=2, scoring="f1").fit(x, y)
    yield "sklearn-target", 2, compose.TransformedTargetRegressor(linear_model.Ridge(), func=numpy.log1p, inverse_func=numpy.expm1)
    import joblib
    for compress in (0, ("zlib", 3), ("gzip", 3)):
        buffer = io.BytesIO()
        joblib.dump(linear_model.LogisticRegression().fit(x, y), buffer, compress=compress)
        write("sklearn-joblib-%s.joblib" % (compress[0] if compress else "plain"), buffer.getvalue())


def numpy_scipy_pandas():
    import numpy
    import pandas
    import scipy.interpolate
    import scipy.sparse
    import scipy.stats
    x = numpy.linspace(0, 1, 6)
    arrays = [numpy.ones(2, "f2"), numpy.array([1, "a", None], object), numpy.ma.array([1, 2], mask=[0, 1]), numpy.char.array(["a"]),
              numpy.rec.array([(1, 2.0)], dtype=[("a", int), ("b", float)]), numpy.finfo("f4"), numpy.datetime64("2020")]
    frame = pandas.DataFrame({"i": [1, 2], "s": ["a", "b"], "c": pandas.Categorical(["x", "y"]), "d": pandas.date_range("2020", periods=2, tz="UTC")})
    parts = [pandas.interval_range(0, 2), pandas.period_range("2020", periods=2, freq="M"), pandas.array([1, None], dtype="Int64"), pandas.NaT,
             pandas.MultiIndex.from_product([[1], ["a"]]), pandas.offsets.MonthEnd(), pandas.arrays.SparseArray([0, 1])]
    for protocol in (2, 4):
        yield "numpy-arrays", protocol, arrays
        yield "numpy-generators", protocol, [numpy.random.default_rng(0), numpy.random.PCG64(1), numpy.random.SeedSequence(1)]
        yield "pandas-frame", protocol, frame
        yield "pandas-parts", protocol, parts
        yield "scipy-sparse", protocol, [getattr(scipy.sparse, kind + "_matrix")(numpy.eye(2)) for kind in "csr csc coo lil dok dia bsr".split()]
        yield "scipy-interpolation", protocol, [scipy.interpolate.interp1d(x, x, kind=kind) for kind in ("linear", "cubic", "nearest")]
        yield "scipy-splines", protocol, [scipy.interpolate.CubicSpline(x, x), scipy.interpolate.UnivariateSpline(x, x)]
        yield "scipy-distributions", protocol, [scipy.stats.norm(0, 1), scipy.stats.multivariate_normal(numpy.zeros(2)), scipy.stats.linregress(x, x)]


def pytorch():
    import torch
    from torch import nn

    def save(name, value, **options):
        buffer = io.BytesIO()
        torch.save(value, buffer, **options)
        write("torch-%s.pt" % name, buffer.getvalue())

    layer = nn.TransformerEncoderLayer(4, 2, 4)
    layer.activation = nn.functional.silu
    optimizer = torch.optim.AdamW(layer.parameters())
    modules = nn.Sequential(nn.Conv2d(1, 1, 1), nn.BatchNorm2d(1), nn.GELU(), nn.Flatten(), nn.LSTM(2, 2), nn.Embedding(3, 2))
    partials = nn.Identity()
    partials.norm, partials.act = functools.partial(nn.LayerNorm, eps=1e-6), torch.relu
    tensors = [torch.ones(2, dtype=torch.bfloat16), torch.eye(2).to_sparse(), torch.quantize_per_tensor(torch.ones(2), 0.1, 0, torch.qint8),
               torch.ones(2, dtype=torch.complex64).conj(), torch.ones(1, device="meta"), torch.Size([1])]
    save("modules", modules)
    save("modules-legacy", modules, _use_new_zipfile_serialization=False)
    save("transformer", layer)
    save("partials", partials)
    save("tensors", tensors)
    save("optimizer", optimizer)
    save("scheduler", torch.optim.lr_scheduler.LambdaLR(torch.optim.SGD([nn.Parameter(torch.ones(1))], 0.1), float))
    save("checkpoint", {"model": modules.state_dict(), "optimizer": optimizer.state_dict(), "rng": torch.get_rng_state()[:16], "epoch": 1})
    yield "torch-tensor", 2, torch.ones(2)
    yield "torch-dataset", 4, torch.utils.data.DataLoader(torch.utils.data.TensorDataset(torch.ones(2)))


def gradient_boosting():
    import numpy
    x, y = numpy.random.RandomState(0).rand(30, 2), numpy.arange(30) % 2
    for package, prefix in (("lightgbm", "LGBM"), ("xgboost", "XGB")):
        try:
            model = getattr(importlib.import_module(package), prefix + "Classifier")(n_estimators=1, max_depth=2)
            yield package, 4, model.fit(x, y)
        except ImportError as error:
            print(package, "left out:", error)


def statistics_models():
    import numpy
    import statsmodels.api
    x = numpy.arange(12.0)
    yield "statsmodels-glm", 4, statsmodels.api.GLM(x.astype(int), statsmodels.api.add_constant(x), family=statsmodels.api.families.Poisson()).fit()


def language_toolkits():
    import nltk
    from nltk.tokenize import punkt
    trainer = punkt.PunktTrainer()
    trainer.train("Hello Mr. Smith. How are you?")
    yield "nltk-punkt", 2, punkt.PunktSentenceTokenizer(trainer.get_params())
    yield "nltk-tagger", 4, nltk.tag.UnigramTagger([[("the", "DT")]], backoff=nltk.tag.DefaultTagger("NN"))
    yield "nltk-bayes", 4, nltk.NaiveBayesClassifier.train([({"a": 1}, "x"), ({"a": 2}, "y")])


def topic_models():
    from gensim import corpora, models
    texts = [["a", "b"], ["b", "c"]]
    yield "gensim-word2vec", 4, models.Word2Vec(texts, min_count=1, vector_size=2)
    yield "gensim-phrases", 4, models.Phrases(texts, min_count=1)
    yield "gensim-dictionary", 2, corpora.Dictionary(texts)


def trainers():
    import torch
    import transformers
    arguments = transformers.TrainingArguments("out", report_to=[])
    buffer = io.BytesIO()
    torch.save(arguments, buffer)
    write("transformers-training_args.bin", buffer.getvalue())
    yield "transformers-config", 4, transformers.BertConfig()


def graphs_and_symbols():
    import networkx
    import sympy
    x = sympy.symbols("x")
    yield "networkx", 4, networkx.path_graph(3).subgraph([0, 1])
    yield "sympy", 4, [x ** 2 + sympy.sin(x) / 3, sympy.Matrix([[1, x]]), sympy.Float("1.5")]


def geometry():
    import shapely.geometry
    yield "shapely", 4, [shapely.geometry.Point(1, 2), shapely.geometry.LinearRing([(0, 0), (1, 1), (1, 0)])]


def configurations():
    import omegaconf
    yield "omegaconf", 4, omegaconf.OmegaConf.create({"lr": 0.1, "layers": [1, {"a": None}], "ref": "${lr}"})


def tables():
    import polars
    import pyarrow
    yield "polars", 4, [polars.DataFrame({"a": [1]}), polars.col("a") + 1, polars.Datetime("us")]
    yield "pyarrow", 4, [pyarrow.table({"a": [1], "b": ["x"]}), pyarrow.schema([("a", pyarrow.list_(pyarrow.string()))])]


def pipelines_of_spacy():
    from thinc import api
    yield "thinc", 4, api.chain(api.Relu(2, 2), api.Softmax(2, 2)).initialize()


standard_only = LABEL.startswith("py")
for maker in [standard_library] if standard_only else [
        scikit_learn, numpy_scipy_pandas, pytorch, gradient_boosting, statistics_models, language_toolkits, topic_models, trainers,
        graphs_and_symbols, geometry, configurations, tables, pipelines_of_spacy]:
    family(maker)
