import type { NameGroup } from './types.js';

/**
 * Names of third-party packages that execute, fetch, write, import or deserialise. A name stands for itself and
 * everything below it; the vetted tables come first. The catalogue's groups G-20 to G-31 are the evidence.
 */
export const forbiddenPackages: readonly NameGroup[] = [
  {
    effect: 'runs code, programs or a nested unpickler (numpy, scipy, pandas)',
    source: 'G-20, G-21, G-22, CVE-2019-6446',
    names:
      'numpy.testing numpy.f2py numpy.distutils numpy.load numpy.lib.npyio numpy.lib._npyio_impl numpy.lib.format numpy.lib._format_impl ' +
      'numpy.fromfile numpy.loadtxt numpy.genfromtxt numpy.fromregex numpy.save numpy.savez numpy.savez_compressed numpy.savetxt ' +
      'numpy.ndarray.tofile numpy.ndarray.dump numpy.DataSource numpy.lib._datasource numpy.ctypeslib numpy.core._internal ' +
      'numpy.lib._utils_impl numpy.lib.utils numpy.core._ufunc_reconstruct numpy.frompyfunc numpy.apply_along_axis numpy.apply_over_axes ' +
      'numpy.fromfunction numpy.piecewise numpy.fromiter numpy.compat numpy.lib.index_tricks scipy._lib._testutils scipy._lib._bunch ' +
      'scipy._lib._uarray scipy._lib.array_api_compat._internal scipy.io scipy.sparse.load_npz scipy.LowLevelCallable scipy._lib._ccallback ' +
      'scipy.datasets scipy.weave scipy.misc scipy.stats._distn_infrastructure.rv_generic._attach_argparser_methods ' +
      'scipy.stats._distn_infrastructure.rv_generic._construct_argparser pandas.eval pandas.read_pickle pandas.read_csv pandas.read_table pandas.read_json ' +
      'pandas.read_html pandas.read_xml pandas.read_excel pandas.read_hdf pandas.read_sql pandas.read_sql_query pandas.read_sql_table ' +
      'pandas.read_parquet pandas.read_feather pandas.read_orc pandas.read_sas pandas.read_spss pandas.read_stata pandas.read_fwf ' +
      'pandas.read_clipboard pandas.read_gbq pandas.read_iceberg pandas.to_pickle pandas.ExcelWriter pandas.ExcelFile pandas.HDFStore ' +
      'pandas.io pandas.core.computation pandas.compat pandas._config pandas._version pandas.util pandas.plotting pandas.testing ' +
      'pandas.DataFrame.eval pandas.DataFrame.query pandas.DataFrame.apply pandas.DataFrame.pipe pandas.core.frame.DataFrame.eval ' +
      'pandas.core.frame.DataFrame.query pandas.core.frame.DataFrame.to_pickle',
  },
  {
    effect: 'deserialises data that may run code itself',
    source: 'G-23, CVE-2024-34997, GHSA-m62q-453p-gv66',
    names:
      'joblib.load joblib.Memory joblib.Parallel joblib.delayed joblib.parallel joblib.externals joblib.memory joblib._store_backends joblib.pool ' +
      'joblib.testing joblib.executor joblib.numpy_pickle.load joblib.numpy_pickle.load_temporary_memmap joblib.numpy_pickle._unpickle joblib.numpy_pickle.NumpyUnpickler ' +
      'joblib.numpy_pickle_utils joblib.numpy_pickle_compat joblib._parallel_backends joblib.func_inspect joblib.hashing cloudpickle dill ' +
      'multiprocess billiard pathos ppft ray.cloudpickle torch.multiprocessing jsonpickle srsly catalogue statsmodels.iolib.smpickle ' +
      'networkx.readwrite networkx.read_gpickle',
  },
  {
    effect: 'runs code, programs or downloads (scikit-learn)',
    source: 'G-24',
    names:
      'sklearn.utils._testing sklearn.utils.discovery sklearn.datasets sklearn.externals sklearn.utils.estimator_checks sklearn.conftest sklearn._build_utils',
  },
  {
    effect: 'runs code, programs, downloads or a nested unpickler (torch)',
    source: 'G-25, CVE-2022-45907, CVE-2024-5480, CVE-2024-48063, CVE-2025-32434',
    names:
      'torch.load torch.save torch.hub torch.jit torch.package torch.compile torch.export torch._export torch.classes torch.ops torch._ops ' +
      'torch.serialization.load torch.serialization.save torch.serialization._load torch.serialization._legacy_load torch.utils.collect_env ' +
      'torch.utils.cpp_extension torch.utils.bottleneck torch.utils._config_module torch.utils.data.datapipes torch.utils._strobelight ' +
      'torch.utils.benchmark torch.utils.model_dump torch.utils.hipify torch.utils._content_store torch.utils._get_clean_triton ' +
      'torch.utils._traceback torch.utils._pytree torch.utils.show_pickle torch.utils.tensorboard torch.utils.checkpoint ' +
      'torch.utils.model_zoo torch.utils.file_baton torch.utils.dlpack torch._dynamo torch._inductor torch._guards torch.fx torch.distributed ' +
      'torch.cuda._memory_viz torch.cuda.memory torch.cuda._utils torch.xpu.memory torch.backends.xeon torch._utils._import_dotted_name ' +
      'torch._utils.try_import torch._utils_internal torch.onnx torch._library torch.library torch._native torch.testing torch._custom_ops torch._appdirs ' +
      'torch.PyTorchFileWriter torch.PyTorchFileReader torch.CompilationUnit torch.ScriptModule torch.import_ir_module ' +
      'torch.import_ir_module_from_buffer torch._import_ir_module_from_package torch.LiteScriptModule ' +
      'torch._classes torch._functorch torch._lobpcg torch._higher_order_ops torch.from_file torch.storage.UntypedStorage.from_file ' +
      'torch._C torch_utils.persistence dnnlib.util torchvision.datasets torchvision.io torchvision.ops._register torchvision._internally_replaced_utils torchaudio.io torchtext torch.os torch.sys',
  },
  {
    effect: 'evaluates its text argument as code (sympy, networkx)',
    source: 'G-26',
    names:
      'sympy.sympify sympy.S sympy.simplify sympy.lambdify sympy.parsing sympy.core.sympify sympy.utilities sympy.external sympy.testing ' +
      'sympy.plotting sympy.printing sympy.polys.polyconfig sympy.physics sympy.core.cache networkx.utils.decorators ' +
      'networkx.algorithms.isomorphism.matchhelpers',
  },
  {
    effect: 'runs a program, imports or unpickles (a method of a library class)',
    source: 'call graphs of the packages: direct sinks in methods that no name pattern covers',
    names:
      'joblib._memmapping_reducer.TemporaryResourcesManager.register_folder_finalizer keras.src.dtype_policies.dtype_policy_test ' +
      'keras.src.layers.layer_test keras.src.losses.loss_test keras.src.metrics.metric_test keras.src.models.model_test ' +
      'keras.src.models.sequential_test keras.src.optimizers.optimizer_test lightning.fabric.strategies.launchers ' +
      'lightning.fabric.strategies.xla.XLAStrategy.broadcast lightning.fabric.strategies.xla_fsdp.XLAFSDPStrategy.broadcast ' +
      'lightning.pytorch.demos lightning.pytorch.strategies.launchers lightning.pytorch.strategies.xla.XLAStrategy.broadcast ' +
      'lightning.pytorch.trainer.connectors.signal_connector nltk.test nltk.translate.api.AlignedSent._repr_svg_ ' +
      'sympy.polys.monomials.MonomialOps torch._strobelight torch._vendor ' +
      'transformers.models.auto.auto_factory transformers.models.auto.configuration_auto._LazyLoadAllMappings ' +
      'transformers.models.bark.processing_bark.BarkProcessor._load_voice_preset',
  },
  {
    effect: 'installs, builds or runs packages',
    source: 'G-27, CVE-2025-1716',
    names:
      'pip setuptools pkg_resources wheel distlib easy_install _distutils_hack pyproject_hooks build installer',
  },
  {
    effect: 'loads, downloads or starts programs (language toolkits)',
    source: 'G-28, CVE-2024-39705',
    names:
      'nltk.data nltk.download nltk.downloader nltk.internals nltk.classify.megam nltk.classify.tadm nltk.classify.senna nltk.inference ' +
      'nltk.parse.malt nltk.parse.dependencygraph.dot2img nltk.tag.hunpos nltk.tokenize.repp nltk.sem.boxer nltk.sem.chat80 nltk.decorators nltk.lazyimport nltk.toolbox ' +
      'nltk.corpus nltk.app nltk.misc spacy.load spacy.util spacy.cli spacy.registry thinc.api.registry thinc.util gensim.utils.unpickle gensim.downloader ' +
      'stanza flair.file_utils',
  },
  {
    effect: 'deserialises, imports, reads or runs (Keras, TensorFlow, JAX)',
    source: 'G-29, CVE-2024-3660, CVE-2025-1550',
    names:
      'keras.applications keras.src.applications tensorflow.keras.applications tf_keras.applications tf_keras.src.applications keras_applications ' +
      'keras.models keras.saving keras.utils keras.src.utils keras.src.saving keras.src.datasets keras.src.legacy keras.datasets keras.config ' +
      'keras.backend keras.layers.deserialize keras.engine.saving keras.src.models.cloning tensorflow.io tensorflow.gfile ' +
      'tensorflow.py_function tensorflow.numpy_function tensorflow.py_func tensorflow.load_op_library tensorflow.load_library ' +
      'tensorflow.saved_model tensorflow.keras.models tensorflow.keras.utils tensorflow.raw_ops tensorflow.python.platform tensorflow.python.framework.load_library ' +
      'tensorflow.python.saved_model tensorflow.python.lib.io tensorflow.python.ops.script_ops tensorflow.python.keras.saving ' +
      'tensorflow.python.keras.utils tf_keras.models tf_keras.saving tf_keras.utils tf_keras.src.utils tf_keras.src.saving h5py flax.serialization orbax jax.experimental',
  },
  {
    effect: 'downloads, imports or runs code (Hugging Face)',
    source: 'G-30, CVE-2026-1839',
    names:
      'transformers.pipeline transformers.pipelines transformers.dynamic_module_utils transformers.tools transformers.utils.import_utils ' +
      'transformers.utils.hub transformers.trainer.Trainer transformers.onnx transformers.integrations transformers.testing_utils ' +
      'transformers.commands transformers.models.rag.retrieval_rag transformers.AutoModel.from_pretrained ' +
      'transformers.AutoTokenizer.from_pretrained huggingface_hub accelerate.commands accelerate.utils.launch accelerate.utils.other ' +
      'accelerate.test_utils accelerate.utils.torch_xla datasets.load datasets.load_dataset datasets.utils datasets.packaged_modules ' +
      'evaluate diffusers.DiffusionPipeline.from_pretrained optimum tokenizers.Tokenizer.from_file tokenizers.Tokenizer.from_pretrained',
  },
  {
    effect: 'runs programs, installs, downloads, serves or unpickles (packages for training and detection)',
    source:
      'module lists and sources of ultralytics, diffusers, deepspeed, mmengine, mmcv, detectron2, fairseq, fastai, megatron, catboost, trl, gymnasium, monai',
    names:
      'ultralytics.utils.downloads ultralytics.utils.checks ultralytics.utils.dist ultralytics.utils.git ultralytics.utils.benchmarks ' +
      'ultralytics.utils.export ultralytics.utils.callbacks ultralytics.utils.triton ultralytics.utils.tuner ultralytics.hub ultralytics.engine.exporter ' +
      'ultralytics.nn.autobackend ultralytics.nn.backends ultralytics.data.loaders ultralytics.data.converter ultralytics.data.annotator ' +
      'ultralytics.solutions ultralytics.cfg ultralytics.nn.tasks.attempt_load_one_weight ultralytics.nn.tasks.attempt_load_weights ' +
      'ultralytics.nn.tasks.torch_safe_load ultralytics.nn.tasks.load_checkpoint ultralytics.nn.tasks.parse_model ultralytics.yolo.utils.downloads ' +
      'ultralytics.yolo.utils.checks ultralytics.yolo.utils.dist ultralytics.yolo.cfg ultralytics.yolo.engine.exporter diffusers.utils.dynamic_modules_utils ' +
      'diffusers.utils.hub_utils diffusers.utils.import_utils diffusers.utils.loading_utils diffusers.utils.remote_utils diffusers.utils.kernels_utils ' +
      'diffusers.utils.testing_utils diffusers.utils.export_utils diffusers.commands diffusers.loaders diffusers.pipelines.pipeline_loading_utils ' +
      'diffusers.modular_pipelines.modular_pipeline deepspeed.launcher deepspeed.autotuning deepspeed.compile deepspeed.io deepspeed.nvme ' +
      'deepspeed.inference deepspeed.module_inject deepspeed.checkpoint deepspeed.ops.op_builder deepspeed.ops.aio deepspeed.env_report ' +
      'deepspeed.runtime.state_dict_factory deepspeed.runtime.swap_tensor deepspeed.runtime.data_pipeline deepspeed.profiling deepspeed.elasticity ' +
      'deepspeed.utils.zero_to_fp32 deepspeed.utils.nvtx deepspeed.accelerator mmengine.checkpoint mmengine.hub mmengine.utils.package_utils mmengine.utils.misc ' +
      'mmengine.utils.dl_utils mmengine.runner.checkpoint mmengine.infer mmengine.dist mmengine.device mmengine.visualization mmengine._strategy ' +
      'mmcv.utils.ext_loader mmcv.runner.checkpoint mmcv.runner.builder mmcv.image.io mmcv.video detectron2.model_zoo detectron2.engine.launch detectron2.export ' +
      'detectron2.data.datasets detectron2.data.catalog detectron2.evaluation fairseq.cli fairseq.hub_utils fairseq.options fairseq.dataclass.initialize ' +
      'fairseq.utils.import_user_module fairseq.registry fairseq.distributed fairseq.distributed_utils fairseq.data.indexed_dataset fairseq.nan_detector fairseq.tokenizer ' +
      'fastai.learner.load_learner fastai.learner.load_model fastai.learner.save_model fastai.learner.Learner.load fastai.data.external fastai.data.download_checks ' +
      'fastai.datasets fastai.basic_train.load_learner fastai.distributed fastai.launch fastai.gen_doc fastai.test_utils fastai.callback.wandb ' +
      'fastai.callback.tensorboard fastai.callback.neptune fastai.callback.comet fastai.callback.azureml fastai.huggingface fastai.torch_core.load_image ' +
      'fastcore.xtras fastcore.net fastcore.parallel fastcore.script fastcore.imports fastcore.test fastcore.docments fastcore.basics.exec_local ' +
      'fastcore.basics.exec_new fastcore.basics.get_source_link fastcore.basics.maybe_attr fastcore.shutil fastcore.tools fastcore.nb_imports ' +
      'megatron.training megatron.core.dist_checkpointing megatron.core.datasets megatron.core.inference megatron.core.export megatron.fused_kernels megatron.checkpointing ' +
      'catboost.datasets catboost.utils catboost.monoforest catboost.widget catboost.dev_utils trl.scripts trl.cli trl.extras trl.experimental ' +
      'gymnasium.envs.registration gymnasium.utils gym.envs.registration gym.utils monai.bundle monai.apps monai.fl monai.auto3dseg monai.data.utils ' +
      'monai.data.dataset monai.data.image_reader monai.utils.module monai.networks.trt_compiler albumentations.core.serialization albumentations.core.hub_mixin ' +
      'kornia.io kornia.utils.download kornia.core.external torch_geometric.data.download torch_geometric.data.extract torch_geometric.io torch_geometric.graphgym ' +
      'torch_geometric.inspector torch_geometric.template torch_geometric.hub dgl.data dgl.utils dgl.distributed bitsandbytes.cextension bitsandbytes.cuda_specs flax.training.checkpoints ' +
      'jax.profiler jax.distributed jax.monitoring jax._src.xla_bridge jax._src.compilation_cache jax._src.cloud_tpu_init jax._src.distributed jaxlib.xla_client pyarrow.dataset ' +
      'pyarrow.parquet pyarrow.orc pyarrow.feather pyarrow.json pyarrow.flight pyarrow.hdfs pyarrow.cuda pyarrow.gandiva pyarrow.jvm pyarrow.substrait ' +
      'pyarrow.lib.memory_map pyarrow.lib.OSFile pyarrow.lib.MemoryMappedFile pyarrow.lib.create_memory_map pyarrow.lib.input_stream pyarrow.lib.output_stream ' +
      'pyarrow.memory_map pyarrow.OSFile pyarrow.serialization pyarrow.deserialize pyarrow.deserialize_pandas xgboost.dask xgboost.spark xgboost.tracker xgboost.collective ' +
      'xgboost.rabit xgboost.libpath lightgbm.dask lightgbm.libpath skimage.io skimage.data skimage.util.lookfor skimage._build_utils xarray.backends xarray.tutorial ' +
      'xarray.core.extensions open_clip.pretrained open_clip.factory open_clip.push_to_hf_hub',
  },
  {
    effect: 'connects to a storage, reads or runs what its argument names (Optuna)',
    source: 'optuna/storages, optuna/artifacts, optuna/cli.py: RDBStorage(url), JournalFileBackend(path)',
    names:
      'optuna.storages optuna.artifacts optuna.cli optuna.integration optuna._imports optuna.study.load_study optuna.load_study optuna.create_study ' +
      'optuna.delete_study optuna.copy_study optuna.visualization optuna.testing',
  },
  {
    effect: 'runs code, programs, downloads or a nested unpickler',
    source: 'G-31',
    names:
      'mlflow yaml ruamel omegaconf.OmegaConf hydra lightning.pytorch.cli lightning.pytorch.core.saving lightning.pytorch.utilities.migration ' +
      'lightning.fabric.utilities.cloud_io pytorch_lightning.cli pytorch_lightning.core.saving pytorch_lightning.utilities.migration ' +
      'requests aiohttp httpx urllib3 botocore boto3 fsspec s3fs gcsfs smart_open cloudpathlib paramiko fabric invoke plumbum sh pexpect ' +
      'ptyprocess psutil IPython jupyter_client nbformat jinja2 mako werkzeug flask django celery dask distributed ray numba llvmlite cffi ' +
      '_cffi_backend cython Cython pyximport triton cupy pycuda tvm onnx onnxruntime tensorrt openvino xgboost.DMatrix xgboost.core.DMatrix ' +
      'xgboost.core.QuantileDMatrix ' +
      'lightgbm.engine lightgbm.train matplotlib.pyplot matplotlib.testing matplotlib.texmanager matplotlib.cbook PIL.Image.open ' +
      'PIL.ImageShow PIL.ImageMath cv2 imageio soundfile librosa moviepy ffmpeg pydub gradio streamlit wandb comet_ml clearml dvc ludwig ' +
      'pyarrow.fs pyarrow.plasma pyarrow.csv pyarrow.ipc polars.read_csv polars.read_parquet polars.read_json polars.read_ipc ' +
      'polars.LazyFrame.deserialize polars.DataFrame.deserialize polars.io polars.read_avro polars.read_excel polars.read_database polars.read_database_uri polars.read_ndjson polars.read_ods polars.read_delta ' +
      'polars.scan_csv polars.scan_parquet polars.scan_ipc polars.scan_ndjson polars.scan_delta polars.scan_iceberg duckdb sqlalchemy peewee pymongo redis zmq tornado twisted ' +
      'gevent eventlet py pytest _pytest hypothesis nose six past future attr._make attrs._make wrapt decorator lazy_object_proxy toolz ' +
      'cytoolz more_itertools funcy pyparsing lark ply antlr4 numexpr patsy.build patsy.eval patsy.highlevel patsy.dmatrix patsy.dmatrices formulaic mmcv.Config mmcv.fileio mmcv.registry ' +
      'mmengine.fileio mmengine.config mmengine.registry detectron2.config detectron2.utils detectron2.checkpoint fairseq.checkpoint_utils ' +
      'fairseq.file_utils espnet espnet2 speechbrain.pretrained speechbrain.inference speechbrain.utils.fetching paddle mxnet caffe2 chainer theano stable_baselines3.common.save_util ' +
      'gym.make gymnasium.make blosc2 lmdb ftfy.cli marshmallow cattr cattrs fn rllib setfit pydantic.ImportString pydantic.types.ImportString ' +
      'pydantic.utils.import_string pydantic.v1.utils.import_string statsmodels.tsa.x13 mmengine.Config click typer fire rich pygments sphinx docutils jedi parso',
  },
  {
    effect: 'connects to a machine, a database or a service',
    source:
      'documentation of each package: opening a connection is what the function or the constructor does',
    names:
      'pymysql.connect pymysql.Connect pymysql.Connection pymysql.connections.Connection MySQLdb.connect MySQLdb.Connect MySQLdb.Connection MySQLdb.connections mysql.connector.connect psycopg2.connect ' +
      'psycopg2.extensions.connection psycopg2.pool psycopg.connect psycopg.Connection asyncpg.connect asyncpg.create_pool aiomysql.connect ' +
      'aiosqlite.connect pyodbc.connect cx_Oracle.connect oracledb.connect pymssql.connect cassandra.cluster.Cluster neo4j.GraphDatabase ' +
      'elasticsearch.Elasticsearch pika.BlockingConnection pika.adapters kafka.KafkaProducer kafka.KafkaConsumer kafka.producer kafka.consumer nats.connect paho.mqtt.client ' +
      'confluent_kafka.Producer confluent_kafka.Consumer websocket.create_connection websocket.WebSocket websocket.WebSocketApp ' +
      'websockets.connect websockets.sync grpc.insecure_channel grpc.secure_channel docker.from_env docker.DockerClient docker.client ' +
      'docker.APIClient kubernetes.client kubernetes.config kubernetes.stream libcloud.get_driver google.cloud.storage.Client ' +
      'azure.storage.blob.BlobServiceClient azure.storage.blob.BlobClient asyncssh.connect asyncssh.create_connection pysftp.Connection ' +
      'scp.SCPClient ftputil.FTPHost telnetlib3.open_connection ldap3.Connection ldap3.Server impacket.smbconnection impacket.dcerpc ' +
      'impacket.examples smbprotocol.connection smbclient.open_file dns.resolver dns.query scapy.sendrecv scapy.all nmap.PortScanner ' +
      'telegram.Bot slack_sdk.WebClient slack_sdk.webhook slack.WebClient discord.Client discord.Webhook tweepy.API tweepy.Client ' +
      'praw.Reddit sendgrid.SendGridAPIClient twilio.rest yagmail.SMTP pycurl.Curl httplib2.Http socks.create_connection ' +
      'socks.socksocket stem.control selenium.webdriver playwright.sync_api playwright.async_api pyppeteer.launch mechanize.Browser',
  },
  {
    effect: 'runs code of another language or another interpreter',
    source: 'documentation of each package: evaluating text is its purpose',
    names:
      'lupa js2py execjs dukpy quickjs v8eval py_mini_racer STPyV8 rpy2.robjects.r rpy2.robjects.R rpy2.robjects.packages ' +
      'rpy2.rinterface.evalr oct2py.octave oct2py.Oct2Py matlab.engine jpype.startJVM jpype.JClass py4j.java_gateway jnius.autoclass ' +
      'javabridge.start_vm clr.AddReference pythonnet.load wasmtime.Module wasmtime.Instance wasmer.Module wasmer.Instance cppyy.cppdef ' +
      'cppyy.cppexec cppyy.load_library sage.all.sage_eval sage.misc.sage_eval sage.misc.session simpleeval.simple_eval ' +
      'simpleeval.SimpleEval RestrictedPython.compile_restricted deap.gp.compile deap.gp.compileADF deap.gp.evaluate ' +
      'smolagents.local_python_executor autogen.code_utils interpreter.interpreter pandasai.PandasAI langchain_experimental.utilities.python ' +
      'langchain_experimental.utilities.PythonREPL langchain_experimental.llm_bash langchain.utilities.bash langchain.utilities.python ' +
      'langchain.python langchain_community.utilities.bash e2b.Sandbox',
  },
  {
    effect: 'acts on the machine: its processes, devices, windows or settings',
    source: 'documentation of each package',
    names:
      'win32api.ShellExecute win32api.WinExec win32com.client win32process.CreateProcess pythoncom.CoCreateInstance comtypes.client ' +
      'wmi.WMI appscript.app objc.loadBundle Foundation.NSTask AppKit.NSWorkspace frida.attach frida.spawn pwn.process pwn.remote ' +
      'pwnlib.tubes pynput.keyboard pynput.mouse pyautogui keyboard.write keyboard.hook keyboard.record pyperclip mss.mss sounddevice.rec ' +
      'keyring.get_password keyring.set_password crontab.CronTab pyscreeze xlwings.App serial.Serial usb.core smbus.SMBus ' +
      'anyio.run_process anyio.open_process trio.run_process trio.open_process',
  },
  {
    effect: 'starts programs, notebooks, jobs or servers',
    source: 'documentation of each package',
    names:
      'papermill.execute_notebook nbconvert.preprocessors.ExecutePreprocessor jupyter_core.command notebook.notebookapp ' +
      'jupyterlab.labapp ipykernel.kernelapp ipyparallel.Client virtualenv.cli_run conda.cli nox.main tox.main uvicorn.run uvicorn.main.run ' +
      'uvicorn.importer hypercorn.run hypercorn.utils gunicorn.app gunicorn.util.import_app waitress.serve airflow.operators.bash ' +
      'airflow.operators.python airflow.utils.module_loading luigi.build luigi.run luigi.contrib.external_program prefect_shell ' +
      'rq.Queue rq.utils rq.job apscheduler.schedulers ansible.cli ansible_runner.run salt.client salt.modules pysam.samtools ' +
      'pyspark.SparkContext pyspark.context graphviz.render graphviz.view graphviz.backend loky.get_reusable_executor ' +
      'loky.ProcessPoolExecutor loky.process_executor vllm.utils.run_method vllm.utils.import_from_path',
  },
  {
    effect: 'imports or deserialises what its argument names',
    source: 'documentation and sources of each package',
    names:
      'kombu.serialization.loads kombu.serialization.pickle_loads pyspark.serializers.CloudPickleSerializer ' +
      'pyspark.serializers.CPickleSerializer pyspark.serializers.PickleSerializer pyspark.cloudpickle.loads pyspark.cloudpickle.load ' +
      'hickle.load klepto.archives skops.io.load skops.io.loads tables.open_file zarr.open zarr.open_group zarr.open_array zarr.load ' +
      'zarr.convenience bentoml.load bentoml.models.get bentoml.picklable_model bentoml.pickable_model tensorflow_hub.load ' +
      'tensorflow_hub.resolve tensorflow_hub.Module fasttext.load_model llama_cpp.Llama ' +
      'ctransformers.AutoModelForCausalLM.from_pretrained auto_gptq.AutoGPTQForCausalLM.from_quantized h2o.load_model h2o.init ' +
      'h2o.upload_mojo h2o.import_mojo pycaret.classification.load_model pycaret.regression.load_model flair.models.SequenceTagger.load ' +
      'langchain.load langchain_core.load langchain_core.prompts.loading langchain_community.vectorstores.FAISS.load_local ' +
      'llama_index.core.load_index_from_storage kedro.utils.load_obj zope.dottedname paste.deploy.loadapp pyramid.path.DottedNameResolver ' +
      'stevedore.driver stevedore.extension pluggy.PluginManager.load_setuptools_entrypoints yapsy.PluginManager ' +
      'importlib_metadata.EntryPoint.load traitlets.utils.importstring traitlets.config.loader.PyFileConfigLoader jsonargparse.CLI ' +
      'jsonargparse.util.import_object anyconfig.load anyconfig.loads allennlp.common.util.import_module_and_submodules lxml.etree.parse ' +
      'lxml.etree.XSLT igraph.Graph.Read_Pickle pytensor.link.c.cmodule aesara.link.c.cmodule',
  },
];
