/**
 * Top-level modules of the Python Standard Library of any release, and vetted packages that models are loaded
 * with. Who changes what stands in one of them, or plants what stands there, needs no call, and what was changed stays so
 * whatever breaks off behind it. Where nothing but names is to be seen, these tell a pickle from a list of words, of which
 * hardly one has them behind a `c`; those that do (`cast`) are left out. A test holds it to `src/knowledge`, which nothing
 * that identifies may load.
 */
export const knownModules: ReadonlySet<string> = new Set(
  (
    'BaseHTTPServer Bastion CDROM CGIHTTPServer Canvas Carbon ConfigParser Cookie DEVICE DLFCN Dialog ' +
    'DocXMLRPCServer FileDialog HTMLParser MacOS MimeWriter Queue SUNAUDIODEV ScrolledText SimpleHTTPServer ' +
    'SimpleXMLRPCServer SocketServer StringIO TYPES Tix Tkconstants Tkdnd Tkinter UserDict UserList ' +
    'UserString _LWPCookieJar _MozillaCookieJar __builtin__ __future__ __main__ _abc _abcoll _aix_support ' +
    '_android_support _ast _asyncio _bisect _blake2 _bootlocale _bootsubprocess _bz2 _codecs _codecs_cn ' +
    '_codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc _colorize ' +
    '_compat_pickle _compression _contextvars _crypt _csv _ctypes _ctypes_test _curses _curses_panel ' +
    '_datetime _dbm _decimal _dummy_thread _dummy_threading _elementtree _frozen_importlib ' +
    '_frozen_importlib_external _functools _gdbm _hashlib _heapq _hotshot _imp _interpchannels _interpqueues ' +
    '_interpreters _io _ios_support _json _locale _lsprof _lzma _markupbase _md5 _msi _multibytecodec ' +
    '_multiprocessing _opcode _opcode_metadata _operator _osx_support _overlapped _peg_parser _pickle ' +
    '_posixshmem _posixsubprocess _py_abc _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random ' +
    '_remote_debugging _scproxy _sha _sha1 _sha2 _sha256 _sha3 _sha512 _signal _sitebuiltins _socket _sqlite3 ' +
    '_sre _ssl _stat _statistics _string _strptime _struct _suggestions _symtable _sysconfig _testbuffer ' +
    '_testcapi _testclinic _testclinic_limited _testexternalinspection _testimportmultiple _testinternalcapi ' +
    '_testlimitedcapi _testmultiphase _testsinglephase _thread _threading_local _tkinter _tokenize ' +
    '_tracemalloc _types _typing _uuid _warnings _weakref _weakrefset _winapi _winreg _wmi _xxinterpchannels ' +
    '_xxsubinterpreters _xxtestfuzz _zoneinfo _zstd abc accelerate aetools aifc albumentations annotationlib ' +
    'antigravity anydbm argparse array asynchat asyncio asyncore atexit audiodev audioop base64 bdb binascii ' +
    'binhex bisect bitsandbytes bsddb builtins bz2 cPickle cProfile cStringIO calendar catboost cgi cgitb ' +
    'chunk cloudpickle cmath cmd code codecs codeop collections colorsys commands compileall compiler ' +
    'compression concurrent configparser contextlib contextvars cookielib copy copy_reg copyreg crypt csv ' +
    'ctypes curses dataclasses datasets datetime dateutil dbhash dbm decimal deepspeed detectron2 dgl difflib ' +
    'diffusers dill dircache dis distutils doctest dumbdbm dummy_thread dummy_threading einops email ' +
    'encodings ensurepip enum errno exceptions fairseq fastai fastcore faulthandler fcntl filecmp fileinput ' +
    'flax fnmatch formatter fpformat fractions ftplib functools future_builtins gc gdbm genericpath gensim ' +
    'geopandas getopt getpass gettext glob graphlib grp gym gymnasium gzip haiku hashlib heapq hmac hotshot ' +
    'html htmlentitydefs htmllib http httplib huggingface_hub idlelib ihooks imageop imaplib imblearn imghdr ' +
    'imp importlib imputil inspect io ipaddress itertools jax jaxlib joblib json keras keyword kornia lib2to3 ' +
    'lightgbm lightning lightning_fabric lightning_utilities linecache linuxaudiodev locale logging lzma ' +
    'macpath macurl2path mailbox mailcap markupbase marshal math md5 megatron mhlib mimetools mimetypes ' +
    'mimify ml_dtypes mmap mmcv mmdet mmengine mmseg modulefinder monai mpmath msilib msvcrt multifile ' +
    'multiprocessing mutex netrc networkx new nis nltk nntplib nt ntpath nturl2path numbers numpy omegaconf ' +
    'opcode open_clip operator optax optparse optuna orbax os os2emxpath ossaudiodev pandas parser pathlib ' +
    'pdb peft pickle pickletools pipes pkgutil platform plistlib polars popen2 poplib posix posixfile ' +
    'posixpath pprint profile pstats pty pwd py_compile pyarrow pyclbr pydantic pydantic_core pydoc ' +
    'pydoc_data pyexpat pytorch_forecasting pytorch_lightning pytorch_metric_learning pytz queue quopri ' +
    'random re readline repr reprlib resource rexec rfc822 rgbimg rlcompleter robotparser runpy safetensors ' +
    'sched scipy secrets segmentation_models_pytorch select selectors sentence_transformers sets sgi sgmllib ' +
    'sha shapely shelve shlex shutil signal site skimage sklearn smtpd smtplib sndhdr socket socketserver ' +
    'spacy spwd sqlite3 sre sre_compile sre_constants sre_parse ssl stable_baselines3 stat statistics ' +
    'statsmodels statvfs string stringold stringprep strop struct subprocess sunau sunaudio sunaudiodev ' +
    'symbol sympy symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile tensorflow termios test ' +
    'textwrap tf_keras thinc this thread threading time timeit timm tkColorChooser tkCommonDialog ' +
    'tkFileDialog tkFont tkMessageBox tkSimpleDialog tkinter toaiff token tokenize tokenizers tomllib torch ' +
    'torch_geometric torchaudio torchmetrics torchvision trace traceback tracemalloc transformers trl ttk tty ' +
    'turtle turtledemo types typing tzlocal ultralytics unicodedata unittest urllib urllib2 urlparse user uu ' +
    'uuid venv warnings wave weakref webbrowser whichdb winreg winsound wsgiref xarray xdrlib xgboost xml ' +
    'xmllib xmlrpc xmlrpclib xxlimited xxlimited_35 xxsubtype zipapp zipfile zipimport zlib zoneinfo'
  ).split(' '),
);
