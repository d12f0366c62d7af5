"""Writes src/knowledge/python/library-classes.ts: the classes that the vetted packages define, by module.

It reads the sources of the packages that are installed beside it and runs none of them. Modules below a forbidden
name, tests and command lines are left out; so are classes whose construction or __setstate__ acts.
"""
import ast
import pathlib
import re
import sys
import sysconfig

PACKAGES = (
    "numpy scipy pandas sklearn torch torchvision xgboost lightgbm catboost joblib nltk statsmodels transformers accelerate peft trl "
    "sentence_transformers timm pytorch_lightning lightning torchmetrics omegaconf imblearn stable_baselines3 spacy thinc gensim "
    "networkx ultralytics fastai"
).split()
SKIPPED_FOLDERS = {"tests", "test", "testing", "_testing", "cli", "commands", "conftest", "benchmarks", "examples", "docs", "vendor", "_vendor"}
# Building or restoring one of these runs, reads or fetches what its state names.
ACTING = re.compile(r"(?:Loader|Downloader|Fetcher|Process|Popen|Thread|Server|Client|Socket|Unpickler|Importer|Compiler|Runner|Launcher)$")

root = pathlib.Path(__file__).parents[2]
tables = [root / "src/knowledge/python/forbidden-packages.ts"]
forbidden = set()
for table in tables:
    for row in re.findall(r"'([^']*)'", table.read_text()):
        forbidden.update(name for name in row.split() if "." in name or name in PACKAGES)


def is_forbidden(name):
    parts = name.split(".")
    return any(".".join(parts[:n]) in forbidden for n in range(1, len(parts) + 1))


def classes(path):
    try:
        tree = ast.parse(path.read_text(encoding="utf-8", errors="replace"))
    except (SyntaxError, ValueError, RecursionError):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node in tree.body and not ACTING.search(node.name):
            yield node.name


site = pathlib.Path(sysconfig.get_paths()["purelib"])
rows = {}
for package in PACKAGES:
    for path in sorted((site / package).rglob("*.py")):
        relative = path.relative_to(site).with_suffix("")
        if SKIPPED_FOLDERS & set(relative.parts):
            continue
        module = ".".join(relative.parts).removesuffix(".__init__")
        if is_forbidden(module) or "__main__" in module:
            continue
        names = sorted(name for name in classes(path) if not is_forbidden(module + "." + name))
        if names:
            rows[module] = names
print(len(rows), sum(map(len, rows.values())), sum(len(m) + sum(len(n) + 1 for n in ns) for m, ns in rows.items()), file=sys.stderr)
