import { describe, expect, it } from '@jest/globals';
import { classifyCallable, type CallableKind } from '../../../src/judgement/python/classify-callable.js';

/** `module:name`, as GLOBAL and STACK_GLOBAL have them apart. */
function classify(spelled: string) {
  const at = spelled.indexOf(':');
  return classifyCallable({ module: spelled.slice(0, at), name: spelled.slice(at + 1) });
}

/** The kinds of PICKLE.md with the examples that it gives, and their neighbours. */
const kinds: readonly (readonly [CallableKind, string])[] = [
  ['inert', 'collections:OrderedDict'],
  ['inert', 'datetime:datetime'],
  ['inert', 'numpy:dtype'],
  ['inert', 'builtins:set'],
  ['inert', '_collections:OrderedDict'],
  ['inert', '_datetime:datetime'],
  ['inert', '_decimal:Decimal'],
  ['inert', 'signal:SIGTERM'],
  ['rebuild', 'torch._utils:_rebuild_tensor_v2'],
  ['rebuild', 'numpy.core.multiarray:_reconstruct'],
  ['rebuild', 'numpy._core.multiarray:_reconstruct'],
  ['rebuild', 'copyreg:_reconstructor'],
  ['rebuild', 'copy_reg:_reconstructor'],
  ['rebuild', '_codecs:encode'],
  ['pure', 'numpy:log1p'],
  ['pure', 'torch.nn.functional:relu'],
  ['pure', 'sklearn.metrics._classification:f1_score'],
  ['pure', 'builtins:str.split'],
  ['pure', 'builtins:int.__mul__'],
  ['pure', '__builtin__:str.upper'],
  ['library-class', 'sklearn.ensemble._forest:RandomForestClassifier'],
  ['library-class', 'torch:FloatStorage'],
  ['library-class', 'torch.nn.modules.conv:Conv2d'],
  ['library-class', 'ultralytics.nn.tasks:DetectionModel'],
  ['library-class', '__torch__.net:Net'],
  ['library-class', 'scipy.stats._continuous_distns:norm_gen'],
  ['library-class', 'statsmodels.tsa.statespace._kalman_filter:dKalmanFilter'],
  ['library-class', 'ultralytics.utils.loss:v8DetectionLoss'],
  ['library-class', 'numpy:memmap'],
  ['library-class', 'sklearn.tree._tree:newObj'],
  ['member', 'sklearn.svm._classes:SVC.fit'],
  ['member', 're:RegexFlag.DOTALL'],
  ['pure', 'builtins:list.__repr__'],
  ['member', 'collections:OrderedDict.__repr__'],
  ['carrier', 'functools:partial'],
  ['carrier', 'builtins:getattr'],
  ['carrier', '__builtin__:map'],
  ['carrier', 'collections:defaultdict'],
  ['carrier', '_collections:defaultdict'],
  ['carrier', 'operator:methodcaller'],
  ['carrier', '_operator:attrgetter'],
  ['carrier', '_functools:partial'],
  ['foreign-class', 'my_pkg.models:Net'],
  ['foreign-class', '__main__:Net'],
  ['foreign-class', '__mp_main__:_Private'],
  ['foreign-class', 'my_pkg:Outer.inner'],
  ['foreign-function', 'my_pkg.models:make_net'],
  ['foreign-function', '__main__:build'],
  ['foreign-function', 'my_pkg.Models.x:build'],
  ['unlisted', 'inspect:x'],
  ['unlisted', 'torch:anything_else'],
  ['unlisted', 'json:load_all'],
  ['unlisted', 'datasets.arrow_dataset:Dataset.push_to_hub'],
  ['unlisted', 'geopandas.plotting:_PolygonPatch'],
  ['forbidden', 'os:system'],
  ['forbidden', 'pty:spawn'],
  ['forbidden', 'runpy:run_path'],
  ['forbidden', 'torch.fx.graph_module:reduce_graph_module'],
  ['forbidden', 'this:s'],
  ['forbidden', 'antigravity:fly'],
  ['forbidden', 'idlelib.run:main'],
  ['forbidden', 'picklescan.scanner:scan_file_path'],
  ['forbidden', 'fickling:hook'],
];

describe('a callable', () => {
  it.each(kinds)('is %s: %s', (kind, spelled) => {
    expect(classify(spelled).kind).toBe(kind);
  });

  it.each([
    ['commands:getoutput', 'subprocess.getoutput'],
    ['__builtin__:eval', 'builtins.eval'],
    ['copy_reg:_reconstructor', 'copyreg._reconstructor'],
    ['exceptions:StandardError', 'builtins.Exception'],
    ['numpy._core.multiarray:_reconstruct', 'numpy.core.multiarray._reconstruct'],
    [
      'keras.src.models.model:_unpickle_model',
      'keras.src.saving.keras_saveable.KerasSaveable._unpickle_model',
    ],
    ['torch._utils:torch.channels_last_3d', 'torch.channels_last_3d'],
    ['torch._utils:torch.channels_last_4d', 'torch._utils.torch.channels_last_4d'],
    ['sklearn.externals.joblib.numpy_pickle:NumpyArrayWrapper', 'joblib.numpy_pickle.NumpyArrayWrapper'],
    ['torch._C._VariableFunctions:relu', 'torch.relu'],
    ['torch._C._VariableFunctionsClass:relu', 'torch.relu'],
    ['torch._utils:torch.channels_last', 'torch.channels_last'],
    ['torch._utils:torch.contiguous_format', 'torch.contiguous_format'],
  ])('%s is %s to the loader, and is shown as written', (spelled, resolved) => {
    expect(classify(spelled)).toMatchObject({ resolved, written: spelled.replace(':', '.') });
  });

  it('is of its top-level package', () => {
    expect(classify('torch.nn.modules.conv:Conv2d').package).toBe('torch');
    expect(classify('commands:getoutput').package).toBe('subprocess');
    expect(classify('my_pkg:Net').package).toBe('my_pkg');
  });
});

describe('what no table lists', () => {
  it.each([
    ['sklearn.ensemble._forest:RandomForestClassifier', true],
    ['numpy._core.multiarray:_reconstruct', true],
    ['sklearn.ensemble._forest:OfTomorrow', false],
    ['my_pkg.models:Net', false],
    ['inspect:x', false],
    ['re:RegexFlag.DOTALL', false],
    ['os:system', true],
    ['functools:partial', true],
    ['collections:OrderedDict.__eq__', true],
    ['datasets.arrow_dataset:Dataset.push_to_hub', true],
    ['geopandas.plotting:_PolygonPatch', false],
    ['trl:_LazyModule', true],
    ['torch.profiler.profiler:ExecutionTraceObserver', true],
    ['timm.models:OfTomorrow.load_checkpoint', true],
    ['sklearn.utils:Thread', true],
    ['numpy.core.records:recarray', true],
    ['__torch__.net:Net', true],
  ])('%s is listed: %s', (spelled, listed) => {
    expect(classify(spelled).listed).toBe(listed);
  });
});

/** Only the exact name is vetted: what is near it is not (A.3 of the catalogue). */
describe('a name beside a vetted one', () => {
  it.each<[string, CallableKind]>([
    ['signal:SIGTERMx', 'forbidden'],
    ['signal:signal', 'forbidden'],
    ['builtins:int.__class__', 'forbidden'],
    ['builtins:str.format', 'forbidden'],
    ['collections:OrderedDict.__init__', 'forbidden'],
    ['collections:OrderedDict.__reduce__', 'forbidden'],
    ['numpy:log1p.at', 'unlisted'],
    ['functools:partial.func', 'unlisted'],
    ['collections:OrderedDict.fromkeys', 'unlisted'],
    ['collections:OrderedDict.Fromkeys', 'unlisted'],
    ['operator:__main__', 'forbidden'],
    ['my_pkg.__main__:run', 'forbidden'],
    ['__main__.__main__:run', 'forbidden'],
    ['numpy.testing:runstring', 'forbidden'],
    ['sklearn.utils:os.system', 'forbidden'],
    ['my_pkg:os.system', 'forbidden'],
    ['my_pkg:_os.getcwd', 'forbidden'],
    ['my_pkg:subprocess', 'forbidden'],
    ['my_pkg:__globals__', 'forbidden'],
    ['my_pkg.__init__:x', 'forbidden'],
    ['__builtins__:x', 'forbidden'],
    ['my_pkg.__main__:_rebuild_tensor', 'forbidden'],
    ['my_pkg.__class__:_rebuild_tensor', 'forbidden'],
    ['my_pkg:__pyx_unpickle_Net__', 'foreign-function'],
  ])('%s is %s', (spelled, kind) => {
    expect(classify(spelled).kind).toBe(kind);
  });

  it.each([
    ['builtins:int.__class__', /interpreter/],
    ['my_pkg:_os.getcwd', /another module/],
    ['my_pkg.__main__:run', /imported/],
    ['my_pkg.__main__.x:run', /imported/],
    ['my_pkg.x:__main__', /imported/],
    ['fickling:hook', /scanner/],
    ['os:system', /program|command/],
    ['sklearn.utils:Thread', /standard library/],
    ['sklearn.utils:Popen', /standard library/],
    ['trl:_LazyModule', /imports, deserialises/],
    ['xgboost:LazyLoader', /imports, deserialises/],
    ['torch.profiler.profiler:ExecutionTraceObserver', /imports, deserialises/],
    ['gym.vector:CloudpickleWrapper', /imports, deserialises/],
    ['timm.models:OfTomorrow.load_checkpoint', /downloads or unpickles/],
  ])('%s is forbidden and the reason names it', (spelled, words) => {
    const { kind, effect } = classify(spelled);
    expect(kind).toBe('forbidden');
    expect(effect).toMatch(words);
  });

  it('that is harmless has no reason', () => {
    for (const spelled of ['collections:OrderedDict', 'my_pkg:Net', 'inspect:x'])
      expect(classify(spelled).effect).toBeUndefined();
  });
});

describe('__new__', () => {
  it.each(['torch.nn.modules.conv:Conv2d.__new__', 'my_pkg:Net.__new__', 'collections:OrderedDict.__new__'])(
    'of a class stands for it: %s',
    (spelled) => {
      const owner = classify(spelled.slice(0, -'.__new__'.length));
      expect(classify(spelled)).toEqual({
        ...owner,
        written: spelled.replace(':', '.'),
        makesInstance: true,
      });
    },
  );

  it.each(['functools:partial.__new__', 'my_pkg:build.__new__', 'os:system.__new__', 'torch:relu.__new__'])(
    'of anything else does not: %s',
    (spelled) => {
      expect(classify(spelled)).toMatchObject({ kind: 'forbidden', makesInstance: false });
    },
  );
});

describe('names that several loaders read differently', () => {
  it.each(['os\n:system', 'os:system ', ' os:system', 'os:system\r', '\tos:system'])(
    '%j counts as the worst of them',
    (spelled) => {
      expect(classify(spelled).kind).toBe('forbidden');
    },
  );

  it('are shown as Python 3 maps them where none is worse', () => {
    expect(classify('__builtin__:set')).toMatchObject({ kind: 'inert', resolved: 'builtins.set' });
  });
});
