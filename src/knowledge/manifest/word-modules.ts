/**
 * Modules of the standard library whose names are words of many other things (`code.block`, `test.json`, `user.created`),
 * with what they hold: functions and classes, and modules with a dot behind them (dir() of Python 3.11; what older and newer releases
 * have beside these from their documentation). Where a text may be anything, only such a name says that the module is meant.
 */
export const wordModules: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        'abc',
        'ABC ABCMeta _abc_init _abc_instancecheck _abc_register _abc_subclasscheck _get_dump _reset_caches _reset_registry abstractclassmethod abstractmethod abstractproperty abstractstaticmethod get_cache_token update_abstractmethods',
      ],
      [
        'asyncio',
        'AbstractChildWatcher AbstractEventLoop AbstractEventLoopPolicy AbstractServer Barrier BaseEventLoop BaseProtocol BaseTransport BoundedSemaphore BrokenBarrierError BufferedProtocol CancelledError Condition DatagramProtocol DatagramTransport DefaultEventLoopPolicy Event FastChildWatcher Future Handle IncompleteReadError InvalidStateError LifoQueue LimitOverrunError Lock MultiLoopChildWatcher PidfdChildWatcher PriorityQueue Protocol Queue QueueEmpty QueueFull ReadTransport Runner SafeChildWatcher SelectorEventLoop Semaphore SendfileNotAvailableError Server StreamReader StreamReaderProtocol StreamWriter SubprocessProtocol SubprocessTransport Task TaskGroup ThreadedChildWatcher Timeout TimeoutError TimerHandle Transport WriteTransport _enter_task _get_running_loop _leave_task _register_task _set_running_loop _unregister_task all_tasks as_completed async_timeout base_events. base_futures. base_subprocess. base_tasks. constants. coroutine coroutines. create_subprocess_exec create_subprocess_shell create_task current_task ensure_future events. exceptions. format_helpers. futures. gather get_child_watcher get_event_loop get_event_loop_policy get_running_loop iscoroutine iscoroutinefunction isfuture locks. log. mixins. new_event_loop open_connection open_unix_connection proactor_events. protocols. queues. run run_coroutine_threadsafe runners. selector_events. set_child_watcher set_event_loop set_event_loop_policy shield sleep sslproto. staggered. start_server start_unix_server streams. subprocess. taskgroups. tasks. threads. timeout timeout_at timeouts. to_thread transports. trsock. unix_events. wait wait_for windows_events. windows_utils. wrap_future',
      ],
      ['atexit', '_clear _ncallbacks _run_exitfuncs register unregister'],
      ['cmd', 'Cmd'],
      ['code', 'CommandCompiler InteractiveConsole InteractiveInterpreter compile_command interact'],
      ['commands', 'getoutput getstatus getstatusoutput mk2arg mkarg'],
      [
        'compiler',
        'compile compileFile parse parseFile walk ast. consts. future. misc. pyassem. pycodegen. symbols. syntax. transformer. visitor.',
      ],
      [
        'contextlib',
        'AbstractAsyncContextManager AbstractContextManager AsyncContextDecorator AsyncExitStack ContextDecorator ExitStack GenericAlias MethodType _AsyncGeneratorContextManager _BaseExitStack _GeneratorContextManager _GeneratorContextManagerBase _RedirectStream aclosing asynccontextmanager chdir closing contextmanager nullcontext redirect_stderr redirect_stdout suppress wraps',
      ],
      ['crypt', '_Method _SystemRandom crypt mksalt'],
      [
        'gc',
        'collect disable enable freeze get_count get_debug get_freeze_count get_objects get_referents get_referrers get_stats get_threshold is_finalized is_tracked isenabled set_debug set_threshold unfreeze',
      ],
      [
        'gettext',
        'Catalog GNUTranslations NullTranslations _as_int _error _expand_lang _parse _tokenize bindtextdomain c2py dgettext dngettext dnpgettext dpgettext find gettext install ldgettext lgettext ngettext npgettext pgettext textdomain translation',
      ],
      ['http', 'HTTPMethod HTTPStatus client. cookiejar. cookies. server.'],
      [
        'multiprocessing',
        'Array AuthenticationError Barrier BoundedSemaphore BufferTooShort Condition Event JoinableQueue Lock Manager Pipe Pool Process ProcessError Queue RLock RawArray RawValue Semaphore SimpleQueue TimeoutError Value active_children allow_connection_pickling connection. context. cpu_count current_process dummy. forkserver. freeze_support get_all_start_methods get_context get_logger get_start_method heap. log_to_stderr managers. parent_process pool. popen_fork. popen_forkserver. popen_spawn_posix. popen_spawn_win32. process. queues. reducer. reduction. resource_sharer. resource_tracker. set_executable set_forkserver_preload set_start_method shared_memory. sharedctypes. spawn. synchronize. util.',
      ],
      ['new', 'classobj code function instance instancemethod module'],
      [
        'optparse',
        'AmbiguousOptionError BadOptionError HelpFormatter IndentedHelpFormatter OptParseError Option OptionConflictError OptionContainer OptionError OptionGroup OptionParser OptionValueError TitledHelpFormatter Values _ _match_abbrev _parse_int _parse_num _repr check_builtin check_choice gettext make_option ngettext',
      ],
      [
        'os',
        'DirEntry GenericAlias Mapping MutableMapping PathLike WCOREDUMP WEXITSTATUS WIFCONTINUED WIFEXITED WIFSIGNALED WIFSTOPPED WSTOPSIG WTERMSIG _Environ _check_methods _execvpe _exists _exit _fspath _fwalk _get_exports_list _spawnvef _walk _wrap_close abort access add_dll_directory chdir chmod chown chroot close closerange confstr copy_file_range cpu_count ctermid device_encoding dup dup2 error eventfd eventfd_read eventfd_write execl execle execlp execlpe execv execve execvp execvpe fchdir fchmod fchown fdatasync fdopen fork forkpty fpathconf fsdecode fsencode fspath fstat fstatvfs fsync ftruncate fwalk get_blocking get_exec_path get_inheritable get_terminal_size getcwd getcwdb getcwdu getegid getenv getenvb geteuid getgid getgrouplist getgroups getloadavg getlogin getpgid getpgrp getpid getppid getpriority getrandom getresgid getresuid getsid getuid getxattr initgroups isatty kill killpg lchown link listdir listxattr lockf login_tty lseek lstat major makedev makedirs memfd_create minor mkdir mkfifo mknod nice open openpty path. pathconf pidfd_open pipe pipe2 plock popen popen2 popen3 popen4 posix_fadvise posix_fallocate posix_spawn posix_spawnp pread preadv putenv pwrite pwritev read readlink readv register_at_fork remove removedirs removexattr rename renames replace rmdir scandir sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getparam sched_getscheduler sched_param sched_rr_get_interval sched_setaffinity sched_setparam sched_setscheduler sched_yield sendfile set_blocking set_inheritable setegid seteuid setgid setgroups setns setpgid setpgrp setpriority setregid setresgid setresuid setreuid setsid setuid setxattr spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe splice startfile stat stat_result statvfs statvfs_result strerror symlink sync sysconf system tcgetpgrp tcsetpgrp tempnam terminal_size times times_result tmpnam truncate ttyname umask uname uname_result unlink unsetenv unshare urandom utime wait wait3 wait4 waitid waitid_result waitpid waitstatus_to_exitcode walk write writev',
      ],
      ['pipes', 'Template makepipeline quote'],
      ['profile', 'Profile _Utils main run runctx'],
      [
        'queue',
        'Empty Full LifoQueue PriorityQueue Queue ShutDown SimpleQueue _PySimpleQueue heappop heappush time',
      ],
      [
        'readline',
        'add_history append_history_file clear_history get_begidx get_completer get_completer_delims get_completion_type get_current_history_length get_endidx get_history_item get_history_length get_line_buffer insert_text parse_and_bind read_history_file read_init_file redisplay remove_history_item replace_history_item set_auto_history set_completer set_completer_delims set_completion_display_matches_hook set_history_length set_pre_input_hook set_startup_hook write_history_file',
      ],
      ['resource', 'error getpagesize getrlimit getrusage prlimit setrlimit struct_rusage'],
      ['sched', 'Event _time count scheduler'],
      ['select', 'devpoll epoll error kevent kqueue poll select'],
      [
        'signal',
        'Handlers ItimerError Sigmasks Signals _enum_to_int _int_to_enum alarm default_int_handler getitimer getsignal pause pidfd_send_signal pthread_kill pthread_sigmask raise_signal set_wakeup_fd setitimer siginterrupt signal sigpending sigtimedwait sigwait sigwaitinfo strsignal struct_siginfo valid_signals',
      ],
      [
        'site',
        '_get_path _getuserbase _init_pathinfo _script _trace abs_paths addpackage addsitedir addsitepackages addusersitepackages check_enableusersite enablerlcompleter execsitecustomize execusercustomize getsitepackages getuserbase getusersitepackages main makepath removeduppaths setcopyright sethelper setquit venv',
      ],
      [
        'socket',
        'AddressFamily AddressInfo CMSG_LEN CMSG_SPACE MsgFlag SocketIO SocketKind SocketType _GiveupOnSendfile _intenum_converter close create_connection create_server dup error fromfd fromshare gaierror getaddrinfo getdefaulttimeout getfqdn gethostbyaddr gethostbyname gethostbyname_ex gethostname getnameinfo getprotobyname getservbyname getservbyport has_dualstack_ipv6 herror htonl htons if_indextoname if_nameindex if_nametoindex inet_aton inet_ntoa inet_ntop inet_pton ntohl ntohs recv_fds send_fds setdefaulttimeout sethostname socket socket_ioctl socketpair ssl timeout',
      ],
      [
        'sys',
        '_clear_internal_caches _clear_type_cache _current_exceptions _current_frames _debugmallocstats _getframe _getquickenedcount activate_stack_trampoline addaudithook audit breakpointhook call_tracing displayhook exc_info excepthook exception exit get_asyncgen_hooks get_coroutine_origin_tracking_depth get_int_max_str_digits getallocatedblocks getdefaultencoding getdlopenflags getfilesystemencodeerrors getfilesystemencoding getprofile getrecursionlimit getrefcount getsizeof getswitchinterval gettrace intern is_finalizing modules remote_exec set_asyncgen_hooks set_coroutine_origin_tracking_depth set_int_max_str_digits setcheckinterval setdlopenflags setprofile setrecursionlimit setswitchinterval settrace stdin stdout unraisablehook',
      ],
      ['test', 'libregrtest. pythoninfo. regrtest. support. test_support.'],
      ['this', ''],
      ['thread', 'allocate_lock exit exit_thread interrupt_main start_new start_new_thread stack_size'],
      [
        'threading',
        'Barrier BoundedSemaphore BrokenBarrierError Condition Event ExceptHookArgs Lock RLock Semaphore Thread ThreadError Timer WeakSet _CRLock _DummyThread _MainThread _PyRLock _RLock _after_fork _allocate_lock _count _counter _enumerate _islice _maintain_shutdown_locks _make_invoke_excepthook _newname _register_atexit _set_sentinel _shutdown _start_new_thread _time activeCount active_count currentThread current_thread enumerate excepthook get_ident get_native_id getprofile gettrace local main_thread setprofile settrace settrace_all_threads stack_size',
      ],
      [
        'trace',
        'CoverageResults Trace _Ignore _find_executable_linenos _find_lines _find_lines_from_code _find_strings _fullmodname _modname _time main',
      ],
      [
        'turtle',
        'Canvas Pen RawPen RawTurtle Screen ScrolledCanvas Shape TNavigator TPen Tbuffer Terminator Turtle TurtleGraphicsError TurtleScreen TurtleScreenBase Vec2D _Root _Screen _TurtleImage _make_global_funcs _screen_docrevise _turtle_docrevise addshape back backward begin_fill begin_poly bgcolor bgpic bk bye circle clear clearscreen clearstamp clearstamps clone color colormode config_dict deepcopy degrees delay distance done dot down end_fill end_poly exitonclick fd fillcolor filling forward get_poly get_shapepoly getcanvas getmethparlist getpen getscreen getshapes getturtle goto heading hideturtle home ht isdown isfile isvisible join left listen lt mainloop mode numinput onclick ondrag onkey onkeypress onkeyrelease onrelease onscreenclick ontimer pd pen pencolor pendown pensize penup pos position pu radians read_docstrings readconfig register_shape reset resetscreen resizemode right rt screensize seth setheading setpos setposition settiltangle setundobuffer setup setworldcoordinates setx sety shape shapesize shapetransform shearfactor showturtle speed split st stamp textinput tilt tiltangle title towards tracer turtles turtlesize undo undobufferentries up update width window_height window_width write write_docstringdict xcor ycor',
      ],
      [
        'types',
        'AsyncGeneratorType BuiltinFunctionType BuiltinMethodType CellType ClassMethodDescriptorType ClassType CodeType CoroutineType DynamicClassAttribute EllipsisType FrameType FunctionType GeneratorType GenericAlias GetSetDescriptorType InstanceType LambdaType MappingProxyType MemberDescriptorType MethodDescriptorType MethodType MethodWrapperType ModuleType NoneType NotImplementedType SimpleNamespace TracebackType UnionType WrapperDescriptorType _GeneratorWrapper _calculate_meta _cell_factory coroutine new_class prepare_class resolve_bases',
      ],
      [
        'unittest',
        'BaseTestSuite FunctionTestCase IsolatedAsyncioTestCase SkipTest TestCase TestLoader TestProgram TestResult TestSuite TextTestResult TextTestRunner _TextTestResult _log. addModuleCleanup async_case. case. doModuleCleanups enterModuleContext expectedFailure findTestCases getTestCaseNames installHandler load_tests loader. main main. makeSuite mock. registerResult removeHandler removeResult result. runner. signals. skip skipIf skipUnless suite. test. util.',
      ],
      ['user', ''],
      ['venv', 'EnvBuilder create main'],
      [
        'weakref',
        'CallableProxyType KeyedRef ProxyType ReferenceType WeakKeyDictionary WeakMethod WeakSet WeakValueDictionary _IterationGuard _remove_dead_weakref finalize getweakrefcount getweakrefs proxy ref',
      ],
    ] as const
  ).map(([module, names]) => [module, new Set<string>(names.split(' '))]),
);
