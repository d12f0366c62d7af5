"""Names that skops builds without being asked, as skops/io/_trusted_types.py defines them, for what is installed here.

Prints src/knowledge/python/skops-trusted.ts. Needs scikit-learn, SciPy and NumPy; skops itself is not needed.
"""

import importlib
import warnings
from pickle import whichmodule

import numpy
import scipy.special
from sklearn.utils import all_estimators

warnings.simplefilter("ignore")
INTERNAL = {
    "sklearn._loss.link": "HalfLogitLink IdentityLink Interval LogitLink LogLink MultinomialLogit",
    "sklearn._loss.loss": "AbsoluteError ExponentialLoss HalfBinomialLoss HalfGammaLoss HalfMultinomialLoss "
    "HalfPoissonLoss HalfSquaredError HuberLoss PinballLoss",
    "sklearn.ensemble._hist_gradient_boosting.binning": "_BinMapper",
    "sklearn.ensemble._hist_gradient_boosting.predictor": "TreePredictor",
}


def dotted(thing):
    return f"{whichmodule(thing, thing.__name__)}.{thing.__name__}"


def estimators():
    return {name for _, cls in all_estimators() if (name := dotted(cls)).startswith("sklearn.")}


def internals():
    for module, names in INTERNAL.items():
        for name in names.split():
            if hasattr(importlib.import_module(module), name):
                yield dotted(getattr(importlib.import_module(module), name))


def universal(module):
    return {
        value.__name__ for name in dir(module) if isinstance(value := getattr(module, name), numpy.ufunc)
    }


def dtypes():
    return {name for dtype in numpy.sctypeDict.values() if (name := dotted(dtype)).startswith("numpy")}


def table(name, values, comment):
    words = " ".join(sorted(values))
    print(f"\n/** {comment} */\nexport const {name} =\n  '{words}';")


print("/**")
print(" * Names that skops builds without being asked, as skops/io/_trusted_types.py defines them.")
print(" * Made by scripts/knowledge/skops_trusted.py.")
print(" */")
table("skopsEstimators", estimators() | set(internals()), "Estimators of scikit-learn, and what they are made of.")
table("skopsNumpyFunctions", universal(numpy), "Universal functions of NumPy, under whatever module they are named.")
table("skopsScipyFunctions", universal(scipy.special), "Universal functions of scipy.special, likewise.")
table("skopsDtypes", dtypes(), "Types of NumPy's scalars.")
