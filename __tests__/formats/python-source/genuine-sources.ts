/** What modules of genuine models, handlers and packages do when they are imported, each in a few lines. */
export const genuineSources: Readonly<Record<string, string>> = {
  logger: 'import logging\nlogger = logging.getLogger(__name__)\nlogging.basicConfig(level=logging.INFO)\n',
  'environment variables':
    'import os\nDEBUG = os.environ.get("DEBUG", "0") == "1"\nHOME = os.getenv("HF_HOME")\n',
  'environment that is set':
    'import os\nos.environ["TOKENIZERS_PARALLELISM"] = "false"\nos.environ.setdefault("OMP_NUM_THREADS", "1")\n',
  'folder of the module':
    'import os\nHERE = os.path.dirname(os.path.abspath(__file__))\nCONFIG = os.path.join(HERE, "config.json")\n',
  'file beside the module':
    'import json\nfrom pathlib import Path\nDATA = json.loads((Path(__file__).parent / "labels.json").read_text())\n',
  'version file':
    'import os\nwith open(os.path.join(os.path.dirname(__file__), "VERSION")) as f:\n    __version__ = f.read().strip()\n',
  'optional dependency':
    'try:\n    from flash_attn import flash_attn_func\nexcept ImportError:\n    flash_attn_func = None\n',
  'module that may be there':
    'import importlib.util\nif importlib.util.find_spec("xformers") is not None:\n    import xformers.ops\n',
  'version of a package': 'import importlib.metadata\nVERSION = importlib.metadata.version("torch")\n',
  'lazy module':
    'import sys\nfrom transformers.utils import _LazyModule\nsys.modules[__name__] = _LazyModule(__name__, globals()["__file__"], {}, module_spec=__spec__)\n',
  'modules by name':
    'import importlib\nfor name in ["a", "b"]:\n    importlib.import_module(f".{name}", __name__)\n',
  'type checking':
    'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import subprocess\n    subprocess.run(["x"])\n',
  'guard of a script':
    'import os, subprocess\ndef main():\n    subprocess.run(["ls"])\nif __name__ == "__main__":\n    main()\n    os.system("ls")\n',
  'process in a method':
    'import subprocess\nclass Tool:\n    def run(self, command):\n        return subprocess.check_output(command, shell=True)\n',
  'handler of a server':
    'import os, json, torch\nfrom ts.torch_handler.base_handler import BaseHandler\nclass Handler(BaseHandler):\n    def initialize(self, context):\n        folder = context.system_properties.get("model_dir")\n        self.model = torch.jit.load(os.path.join(folder, "model.pt"))\n    def handle(self, data, context):\n        return [self.model(torch.tensor(x)) for x in data]\n',
  'loader of weights': 'import torch\ndef load(path):\n    return torch.load(path, map_location="cpu")\n',
  'tokenizer with a vocabulary':
    'import json\nfrom transformers import PreTrainedTokenizer\nclass Tok(PreTrainedTokenizer):\n    def __init__(self, vocab_file, **kw):\n        with open(vocab_file) as f:\n            self.vocab = json.load(f)\n        super().__init__(**kw)\n',
  'download in a method':
    'import requests\nclass Client:\n    def get(self, url):\n        return requests.get(url, timeout=10).json()\n',
  'session of requests': 'import requests\nSESSION = requests.Session()\n',
  'registration of classes':
    'from transformers import AutoConfig, AutoModel\nfrom .configuration_x import XConfig\nfrom .modeling_x import XModel\nAutoConfig.register("x", XConfig)\nAutoModel.register(XConfig, XModel)\nXModel.register_for_auto_class("AutoModel")\n',
  'registry with decorators':
    'REGISTRY = {}\ndef register(name):\n    def wrap(cls):\n        REGISTRY[name] = cls\n        return cls\n    return wrap\n@register("a")\nclass A:\n    pass\n',
  'wrapped function':
    'import functools\ndef deco(f):\n    @functools.wraps(f)\n    def inner(*a, **k):\n        return f(*a, **k)\n    return inner\n@deco\ndef g():\n    pass\n',
  'cached function':
    'from functools import lru_cache\n@lru_cache(maxsize=None)\ndef table():\n    return {chr(b): b for b in range(256)}\nTABLE = table()\n',
  'data class':
    'from dataclasses import dataclass, field\n@dataclass\nclass Config:\n    layers: int = 12\n    names: list = field(default_factory=list)\n',
  enumeration: 'import enum\nclass Mode(str, enum.Enum):\n    A = "a"\n    B = "b"\nprint(Mode.A.value)\n',
  'named tuple':
    'from collections import namedtuple\nfrom typing import NamedTuple\nPoint = namedtuple("Point", "x y")\nclass P(NamedTuple):\n    x: int\n',
  'scripted function':
    'import torch\n@torch.jit.script\ndef f(x):\n    return x * 2\n@torch.compile\ndef g(x):\n    return x\n',
  'operator of torch':
    'import torch\nlib = torch.library.Library("mylib", "DEF")\nlib.define("f(Tensor x) -> Tensor")\n@torch.library.custom_op("mylib::g", mutates_args=())\ndef g(x: torch.Tensor) -> torch.Tensor:\n    return x.clone()\n',
  'flags of torch':
    'import torch\ntorch.backends.cuda.matmul.allow_tf32 = True\ntorch.set_grad_enabled(False)\nDEVICE = "cuda" if torch.cuda.is_available() else "cpu"\n',
  'patched class':
    'from torch import nn\ndef forward(self, x):\n    return x\nnn.Identity.forward = forward\nsetattr(nn.Identity, "extra", 1)\n',
  'search path':
    'import sys, os\nsys.path.insert(0, os.path.dirname(__file__))\nsys.setrecursionlimit(5000)\n',
  'computed attribute of a library':
    'import torch\nDTYPES = {n: getattr(torch, n) for n in ("float16", "bfloat16")}\ndef dtype(name):\n    return getattr(torch, name)\n',
  'warnings and threads':
    'import warnings, threading\nwarnings.filterwarnings("ignore")\nLOCK = threading.Lock()\nLOCAL = threading.local()\n',
  'thread in a method':
    'from threading import Thread\nclass Streamer:\n    def start(self, model, kwargs):\n        Thread(target=model.generate, kwargs=kwargs).start()\n',
  'text that names calls':
    'DOC = """Call os.system(\'x\') and eval(y); import os; exec(z)."""\n# os.system("x")\nx = "subprocess.run([])"\n',
  'method called eval':
    'import torch\nmodel = torch.nn.Linear(2, 2)\nmodel.eval()\nmodel.compile()\nmodel.load_state_dict({})\n',
  'own function called open': 'def open(path):\n    return path\nopen("x", "w")\n',
  'own class called subprocess':
    'class subprocess:\n    @staticmethod\n    def run(x):\n        return x\nsubprocess.run([1])\n',
  'pattern that is compiled':
    'import re\nPATTERN = re.compile(r"\\\\w+|[^\\\\w\\\\s]")\nWORDS = PATTERN.findall("a b")\n',
  'base64 of a picture':
    'import base64\nLOGO = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")\n',
  digests:
    'HASHES = {"a": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "b": "d41d8cd98f00b204e9800998ecf8427e"}\n',
  'abstract class':
    'import abc\nclass Base(abc.ABC):\n    @abc.abstractmethod\n    def f(self): ...\n    def __init_subclass__(cls, **kw):\n        super().__init_subclass__(**kw)\nclass Sub(Base):\n    def f(self):\n        return 1\n',
  'meta class':
    'class Meta(type):\n    def __new__(mcs, name, bases, ns):\n        return super().__new__(mcs, name, bases, ns)\nclass A(metaclass=Meta):\n    pass\n',
  'argument parser':
    'import argparse\nparser = argparse.ArgumentParser()\nparser.add_argument("--x", type=int, default=1)\n',
  'random seeds':
    'import random, numpy as np, torch\nrandom.seed(0)\nnp.random.seed(0)\ntorch.manual_seed(0)\n',
  arrays:
    'import numpy as np\nA = np.arange(10).reshape(2, 5)\nnp.set_printoptions(precision=3)\nMEL = np.load("mel.npz")\n',
  keras:
    'import tensorflow as tf\nfrom tensorflow import keras\n@keras.utils.register_keras_serializable("x")\nclass L(keras.layers.Layer):\n    def call(self, x):\n        return tf.nn.relu(x)\n',
  'spaCy component':
    'from spacy.language import Language\n@Language.component("x")\ndef x(doc):\n    return doc\n@Language.factory("y")\ndef y(nlp, name):\n    return x\n',
  'MLflow model':
    'import mlflow.pyfunc\nclass M(mlflow.pyfunc.PythonModel):\n    def load_context(self, context):\n        import pickle\n        self.m = pickle.load(open(context.artifacts["m"], "rb"))\n    def predict(self, context, x):\n        return self.m.predict(x)\n',
  'asynchronous service':
    'import asyncio\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get("/")\nasync def root():\n    proc = await asyncio.create_subprocess_exec("ls")\n    return {"ok": True}\n',
  'setup of a package':
    'from setuptools import setup, find_packages\nsetup(name="x", version="1", packages=find_packages(), install_requires=["torch"])\n',
  'python 2 module':
    'import os\nprint "loading", os.path.basename("a/b")\ntry:\n    import cPickle as pickle\nexcept ImportError, e:\n    raise ImportError, "x"\nexec_ = None\n',
  'exit at the end':
    'import atexit, torch.distributed as dist\natexit.register(lambda: dist.is_initialized() and dist.destroy_process_group())\n',
  'constants in bytes':
    'import struct\nMAGIC = b"GGUF"\nHEADER = struct.pack("<I", 3)\nN = int.from_bytes(HEADER, "little")\n',
  'context of a library':
    'import contextlib, torch\n@contextlib.contextmanager\ndef no_init():\n    saved = torch.nn.init.kaiming_uniform_\n    yield\n    torch.nn.init.kaiming_uniform_ = saved\n',
  'a dictionary whose keys are attributes':
    'class Result(dict):\n    __getattr__ = dict.__getitem__\n    __setattr__ = dict.__setitem__\n    __delattr__ = dict.__delitem__\n',
  'a stream in memory with a name': 'import io\nfile = io.StringIO("a,b")\nfile.name = "table.csv"\n',
};
