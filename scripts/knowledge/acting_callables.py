"""Writes src/knowledge/python/acting-callables.ts: what acts among the names that look like harmless classes and methods.

usage: acting_callables.py GADGETS_JSON SITE_PACKAGES [SITE_PACKAGES...]
It reads the sources of the vetted packages found there and runs none of them (call_graph.py).
"""
import collections
import json
import pathlib
import pickle
import re
import sys

from call_graph import Graph

PACKAGES = (
    "numpy scipy pandas sklearn torch torchvision xgboost lightgbm joblib nltk statsmodels transformers accelerate peft trl datasets tokenizers "
    "sentence_transformers timm pytorch_lightning lightning lightning_utilities torchmetrics omegaconf networkx pydantic shapely geopandas polars "
    "sympy spacy thinc gensim imblearn jax flax optax torch_geometric gymnasium pyarrow dateutil safetensors huggingface_hub einops"
).split()
HOT = {"EXEC", "CMD", "DESER", "NATIVE", "CODE", "NET", "WRITE", "IMPORT"}
ACTS = HOT | {"READ", "THREAD"}
RESTORE = ("__setstate__", "__getattr__", "__del__", "__setattr__", "__getattribute__", "__new__")
CONSTRUCT = ("__init__", "__new__", "__post_init__")
# Read by hand: what their hooks reach is fixed by the class and not by the state (operators that sympy builds from numbers,
# modules that generate their own forward, tokenizers that import their fixed tokenizer, streams, test modules).
HARMLESS_RESTORE = re.compile(
    r"^(?:sympy\.|torch\.utils\._sympy\.|torch_geometric\.(?!lazy_loader)|flax\.|einops\.|optax\.|polars\.|pandas\.|xarray\.|datasets\.|omegaconf\.|"
    r"torch\.(?:cuda|xpu)\.streams\.|sklearn\.callback\.|transformers\.(?:models\.bert_japanese|generation)\.|gymnasium\.wrappers\.|"
    r"torch\._|numpy\.core|numpy\._core|torch\.utils\.data\.)")
# Whole families whose constructors look files up by name: given a text they are treated alike.
PREFIXES = ("transformers.models", "torch_geometric.datasets", "open_clip", "nltk.app", "nltk.parse", "nltk.tag", "nltk.sem", "nltk.twitter", "pandas.io",
            "gensim.corpora", "lightning.pytorch.loggers", "pytorch_lightning.loggers", "lightning.fabric.loggers", "accelerate.tracking",
            "huggingface_hub", "torch.utils.tensorboard")
# Their constructors exec templates of their own.
# sympy's are judged by their texts; those of JAX and Flax only ask which backends there are.
HARMLESS_CONSTRUCT = re.compile(r"^(?:scipy\.stats\.|torch_geometric\.nn\.|optax\.|pydantic\.|sympy\.|jax\.|flax\.)")
CLASS_SHAPE = re.compile(r"^_*[A-Z]")


def below(name, prefixes):
    return any(name == prefix or name.startswith(prefix + ".") for prefix in prefixes)


def forbidden_names(root):
    names = set()
    for table in ("forbidden-packages.ts", "forbidden-stdlib.ts"):
        text = re.sub(r'"[^"]*"', "", (root / "src/knowledge/python" / table).read_text())
        for row in re.findall(r"'([^']*)'", text):
            names.update(row.split())
    return names


def vetted_packages(root):
    text = (root / "src/knowledge/python/packages.ts").read_text()
    rows = re.findall(r"'([^']*)'", text[text.index("vettedPackages"):text.index("scannerPackages")])
    return {name for row in rows for name in row.split()}


def by_module(pairs):
    rows = collections.defaultdict(set)
    for module, name in pairs:
        rows[module].add(name)
    return "".join("%s %s\n" % (module, " ".join(sorted(names))) for module, names in sorted(rows.items()))


def split(graph, full):
    module = full
    while module not in graph.names:
        module = module.rpartition(".")[0]
    return module, full[len(module) + 1:]


def main():
    gadgets, *sites = sys.argv[1:]
    graph = Graph()
    for site in sites:
        for package in PACKAGES:
            if (pathlib.Path(site) / package).is_dir():
                graph.read(site, package)
    graph.solve()
    root = pathlib.Path(__file__).parents[2]
    forbidden = forbidden_names(root)
    vetted = vetted_packages(root)
    # A name of a package that nobody vetted needs no row.
    is_forbidden = lambda full: full.split(".")[0] not in vetted or any(
        ".".join(full.split(".")[:n]) in forbidden for n in range(1, full.count(".") + 2))

    restores = [split(graph, c) for c in graph.bases
                if graph.class_reach(c, RESTORE) & HOT and not HARMLESS_RESTORE.match(c) and not is_forbidden(c)]
    constructs = [split(graph, c) for c in graph.bases
                  if graph.class_reach(c, CONSTRUCT) & ACTS and not HARMLESS_CONSTRUCT.match(c) and not is_forbidden(c) and not below(c, PREFIXES)]
    functions = [split(graph, f) for f, owner in graph.functions.items()
                 if owner is None and CLASS_SHAPE.match(f.rpartition(".")[2]) and f.rpartition(".")[0] in graph.names and not is_forbidden(f)]
    members = [split(graph, f) for f, owner in graph.functions.items()
               if owner and not f.rpartition(".")[2].startswith("__") and graph.direct[f] & HOT and not is_forbidden(f)]
    for modules in json.loads(pathlib.Path(gadgets).read_text())["gadgets"].values():
        for module, names in modules.items():
            for name in names.split():
                full = module + "." + name
                if is_forbidden(full):
                    continue
                owner, _, last = name.rpartition(".")
                is_class = CLASS_SHAPE.match(owner.rpartition(".")[2]) or module + "." + owner in graph.bases
                if owner and not last.startswith("__") and is_class:
                    members.append((module, name))
                elif not owner and CLASS_SHAPE.match(name) and full in graph.functions:
                    functions.append((module, name))
    (root / "src/knowledge/python/acting-callables.ts").write_text(
        "/**\n * What acts among the names that look like harmless classes and methods of the vetted packages, by module.\n"
        " * Generated by scripts/knowledge/acting_callables.py: call graphs of the packages' sources, and the catalogue's gadget tables.\n */\n\n"
        "/** Classes that import, deserialise, execute or write with what their state names when they are restored or merely looked at. */\n"
        "export const actingRestores = `\n" + by_module(restores) + "`;\n\n"
        "/** Classes whose constructor opens, imports, fetches or starts something: no business of a text in a file. */\n"
        "export const actingConstructors = `\n" + by_module(constructs) + "`;\n\n"
        "/** Families of such classes, as prefixes of dotted names. */\n"
        "export const actingFamilies: readonly string[] = [\n" + "".join("  '%s',\n" % p for p in PREFIXES) + "];\n\n"
        "/** Functions whose name has the shape of a class. */\n"
        "export const classShapedFunctions = `\n" + by_module(functions) + "`;\n\n"
        "/** Methods that reach an import, an unpickler, a program, a file to write or the network. */\n"
        "export const actingMembers = `\n" + by_module(members) + "`;\n")
    print(len(restores), len(constructs), len(functions), len(members), file=sys.stderr)
    print(restores, file=sys.stderr)


main()
