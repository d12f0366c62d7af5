/**
 * Modules of the standard library whose names are words of many other things (`code.block`, `test.json`, `user.created`,
 * `http.server.request.duration`), with the functions and classes that they hold (dir() of Python 3.11; what older and
 * newer releases have beside these from their documentation). Where a text may be anything, only such a name says that the
 * module is meant.
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
        'AbstractChildWatcher AbstractEventLoop AbstractEventLoopPolicy AbstractServer Barrier BaseEventLoop BaseProtocol BaseTransport BoundedSemaphore BrokenBarrierError BufferedProtocol CancelledError Condition DatagramProtocol DatagramTransport DefaultEventLoopPolicy Event FastChildWatcher Future Handle IncompleteReadError InvalidStateError LifoQueue LimitOverrunError Lock MultiLoopChildWatcher PidfdChildWatcher PriorityQueue Protocol Queue QueueEmpty QueueFull ReadTransport Runner SafeChildWatcher SelectorEventLoop Semaphore SendfileNotAvailableError Server StreamReader StreamReaderProtocol StreamWriter SubprocessProtocol SubprocessTransport Task TaskGroup ThreadedChildWatcher Timeout TimeoutError TimerHandle Transport WriteTransport _enter_task _get_running_loop _leave_task _register_task _set_running_loop _unregister_task all_tasks as_completed coroutine create_subprocess_exec create_subprocess_shell create_task current_task ensure_future gather get_child_watcher get_event_loop get_event_loop_policy get_running_loop iscoroutine iscoroutinefunction isfuture new_event_loop open_connection open_unix_connection run run_coroutine_threadsafe set_child_watcher set_event_loop set_event_loop_policy shield sleep start_server start_unix_server timeout timeout_at to_thread wait wait_for wrap_future',
      ],
      [
        'asyncio.base_events',
        'BaseEventLoop Server _SendfileFallbackProtocol _check_ssl_socket _format_handle _format_pipe _interleave_addrinfos _ipaddr_info _run_until_complete_cb _set_nodelay _set_reuseport',
      ],
      [
        'asyncio.events',
        'AbstractEventLoop AbstractEventLoopPolicy AbstractServer BaseDefaultEventLoopPolicy Handle TimerHandle _RunningLoop _init_event_loop_policy _py__get_event_loop _py__get_running_loop _py__set_running_loop _py_get_event_loop _py_get_running_loop get_child_watcher get_event_loop_policy new_event_loop set_child_watcher set_event_loop set_event_loop_policy',
      ],
      [
        'asyncio.subprocess',
        'Process SubprocessStreamProtocol create_subprocess_exec create_subprocess_shell',
      ],
      [
        'asyncio.unix_events',
        'AbstractChildWatcher BaseChildWatcher DefaultEventLoopPolicy FastChildWatcher MultiLoopChildWatcher PidfdChildWatcher SafeChildWatcher SelectorEventLoop ThreadedChildWatcher _UnixDefaultEventLoopPolicy _UnixReadPipeTransport _UnixSelectorEventLoop _UnixSubprocessTransport _UnixWritePipeTransport _sighandler_noop waitstatus_to_exitcode',
      ],
      ['atexit', '_clear _ncallbacks _run_exitfuncs register unregister'],
      ['cmd', 'Cmd'],
      ['code', 'InteractiveConsole InteractiveInterpreter interact'],
      ['commands', 'getoutput getstatus getstatusoutput mk2arg mkarg'],
      ['compiler', 'compile compileFile parse parseFile walk'],
      [
        'contextlib',
        'AbstractAsyncContextManager AbstractContextManager AsyncContextDecorator AsyncExitStack ContextDecorator ExitStack GenericAlias MethodType _AsyncGeneratorContextManager _BaseExitStack _GeneratorContextManager _GeneratorContextManagerBase _RedirectStream aclosing asynccontextmanager chdir closing contextmanager nullcontext redirect_stderr redirect_stdout suppress',
      ],
      [
        'copyreg',
        '_reconstructor _reduce_ex _slotnames add_extension clear_extension_cache constructor pickle pickle_complex pickle_union remove_extension',
      ],
      ['crypt', '_Method crypt mksalt'],
      [
        'curses',
        'baudrate beep can_change_color cbreak color_content color_pair curs_set def_prog_mode def_shell_mode delay_output doupdate echo endwin erasechar error filter flash flushinp get_escdelay get_tabsize getmouse getsyx getwin halfdelay has_colors has_extended_color_support has_ic has_il has_key init_color init_pair initscr intrflush is_term_resized isendwin keyname killchar longname meta mouseinterval mousemask napms newpad newwin nl nocbreak noecho nonl noqiflush noraw pair_content pair_number putp qiflush raw reset_prog_mode reset_shell_mode resetty resize_term resizeterm savetty set_escdelay set_tabsize setsyx setupterm start_color termattrs termname tigetflag tigetnum tigetstr tparm typeahead unctrl unget_wch ungetch ungetmouse update_lines_cols use_default_colors use_env window wrapper',
      ],
      [
        'doctest',
        'DebugRunner DocFileCase DocFileSuite DocFileTest DocTest DocTestCase DocTestFailure DocTestFinder DocTestParser DocTestRunner DocTestSuite Example OutputChecker SkipDocTestCase TestResults UnexpectedException _DocTestSuite _OutputRedirectingPdb _SpoofOut _TestClass _comment_line _ellipsis_match _exception_traceback _extract_future_flags _indent _load_testfile _module_relative_path _newline_convert _normalize_module _strip_exception_details _test debug debug_script debug_src register_optionflag run_docstring_examples script_from_examples set_unittest_reportflags testfile testmod testsource',
      ],
      [
        'fileinput',
        'FileInput _test close filelineno filename fileno hook_compressed hook_encoded input isfirstline isstdin lineno nextfile',
      ],
      ['getpass', 'GetPassWarning _raw_input fallback_getpass getpass getuser unix_getpass win_getpass'],
      [
        'gettext',
        'Catalog GNUTranslations NullTranslations _as_int _error _expand_lang _parse _tokenize bindtextdomain c2py dgettext dngettext dnpgettext dpgettext find gettext install ldgettext lgettext ngettext npgettext pgettext textdomain translation',
      ],
      [
        'glob',
        '_glob0 _glob1 _glob2 _iglob _isdir _ishidden _isrecursive _iterdir _join _lexists _listdir _rlistdir escape glob glob0 glob1 has_magic iglob',
      ],
      [
        'gzip',
        'BadGzipFile GzipFile _GzipReader _PaddedFile _create_simple_gzip_header _read_exact _read_gzip_header compress decompress main open write32u',
      ],
      ['http', 'HTTPMethod HTTPStatus'],
      [
        'http.client',
        'BadStatusLine CannotSendHeader CannotSendRequest HTTPConnection HTTPException HTTPMessage HTTPResponse HTTPSConnection ImproperConnectionState IncompleteRead InvalidURL LineTooLong NotConnected RemoteDisconnected ResponseNotReady UnimplementedFileMode UnknownProtocol UnknownTransferEncoding _encode _is_illegal_header_value _is_legal_header_name _read_headers _strip_ipv6_iface error parse_headers',
      ],
      [
        'http.server',
        'BaseHTTPRequestHandler CGIHTTPRequestHandler HTTPServer SimpleHTTPRequestHandler ThreadingHTTPServer _get_best_family _url_collapse_path executable nobody_uid test',
      ],
      [
        'locale',
        'Error _append_modifier _build_localename _format _group _grouping_intervals _localeconv _localize _parse_localename _print_locale _replace_encoding _setlocale _strcoll _strip_padding _strxfrm _test atof atoi bind_textdomain_codeset bindtextdomain currency dcgettext delocalize dgettext format format_string getdefaultlocale getencoding getlocale getpreferredencoding gettext localeconv localize nl_langinfo normalize resetlocale setlocale str strcoll strxfrm textdomain',
      ],
      [
        'mailbox',
        'Babyl BabylMessage Error ExternalClashError FormatError MH MHMessage MMDF MMDFMessage Mailbox Maildir MaildirMessage Message NoSuchMailboxError NotEmptyError _PartialFile _ProxyFile _create_carefully _create_temporary _lock_file _mboxMMDF _mboxMMDFMessage _singlefileMailbox _sync_close _sync_flush _unlock_file mbox mboxMessage',
      ],
      [
        'multiprocessing',
        'Array AuthenticationError Barrier BoundedSemaphore BufferTooShort Condition Event JoinableQueue Lock Manager Pipe Pool Process ProcessError Queue RLock RawArray RawValue Semaphore SimpleQueue TimeoutError Value active_children allow_connection_pickling cpu_count current_process freeze_support get_all_start_methods get_context get_logger get_start_method log_to_stderr parent_process set_executable set_forkserver_preload set_start_method',
      ],
      [
        'multiprocessing.connection',
        'Client Connection ConnectionWrapper Listener Pipe SocketClient SocketListener XmlClient XmlListener _ConnectionBase _check_timeout _init_timeout _validate_family _xml_dumps _xml_loads address_type answer_challenge arbitrary_address deliver_challenge rebuild_connection reduce_connection wait',
      ],
      [
        'multiprocessing.managers',
        'AcquirerProxy Array ArrayProxy AutoProxy BarrierProxy BaseListProxy BaseManager BasePoolProxy BaseProxy ConditionProxy DictProxy EventProxy IteratorProxy ListProxy MakeProxyType Namespace NamespaceProxy PoolProxy ProcessLocalSet RebuildProxy RemoteError Server SharedMemoryManager SharedMemoryServer State SyncManager Token Value ValueProxy _SharedMemoryTracker all_methods convert_to_error dispatch public_methods rebuild_as_list reduce_array',
      ],
      [
        'multiprocessing.pool',
        'ApplyResult AsyncResult ExceptionWithTraceback IMapIterator IMapUnorderedIterator MapResult MaybeEncodingError Pool RemoteTraceback ThreadPool _PoolCache _helper_reraises_exception mapstar rebuild_exc starmapstar worker',
      ],
      [
        'multiprocessing.process',
        'AuthenticationString BaseProcess _ParentProcess _cleanup active_children current_process parent_process',
      ],
      ['multiprocessing.queues', 'JoinableQueue Queue SimpleQueue'],
      ['netrc', 'NetrcParseError _netrclex netrc'],
      ['new', 'classobj code function instance instancemethod module'],
      [
        'optparse',
        'AmbiguousOptionError BadOptionError HelpFormatter IndentedHelpFormatter OptParseError Option OptionConflictError OptionContainer OptionError OptionGroup OptionParser OptionValueError TitledHelpFormatter Values _match_abbrev _parse_int _parse_num _repr check_builtin check_choice make_option',
      ],
      [
        'os',
        'DirEntry GenericAlias PathLike WCOREDUMP WEXITSTATUS WIFCONTINUED WIFEXITED WIFSIGNALED WIFSTOPPED WSTOPSIG WTERMSIG _Environ _execvpe _exists _exit _fspath _fwalk _get_exports_list _spawnvef _walk _wrap_close abort access add_dll_directory chdir chmod chown chroot close closerange confstr copy_file_range cpu_count ctermid device_encoding dup dup2 error eventfd eventfd_read eventfd_write execl execle execlp execlpe execv execve execvp execvpe fchdir fchmod fchown fdatasync fdopen fork forkpty fpathconf fsdecode fsencode fspath fstat fstatvfs fsync ftruncate fwalk get_blocking get_exec_path get_inheritable get_terminal_size getcwd getcwdb getcwdu getegid getenv getenvb geteuid getgid getgrouplist getgroups getloadavg getlogin getpgid getpgrp getpid getppid getpriority getrandom getresgid getresuid getsid getuid getxattr initgroups isatty kill killpg lchown link listdir listxattr lockf login_tty lseek lstat major makedev makedirs memfd_create minor mkdir mkfifo mknod nice open openpty pathconf pidfd_open pipe pipe2 plock popen popen2 popen3 popen4 posix_fadvise posix_fallocate posix_spawn posix_spawnp pread preadv putenv pwrite pwritev read readlink readv register_at_fork remove removedirs removexattr rename renames replace rmdir scandir sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getparam sched_getscheduler sched_param sched_rr_get_interval sched_setaffinity sched_setparam sched_setscheduler sched_yield sendfile set_blocking set_inheritable setegid seteuid setgid setgroups setns setpgid setpgrp setpriority setregid setresgid setresuid setreuid setsid setuid setxattr spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe splice startfile stat stat_result statvfs statvfs_result strerror symlink sync sysconf system tcgetpgrp tcsetpgrp tempnam terminal_size times times_result tmpnam truncate ttyname umask uname uname_result unlink unsetenv unshare urandom utime wait wait3 wait4 waitid waitid_result waitpid waitstatus_to_exitcode walk write writev',
      ],
      [
        'os.path',
        '_get_sep _joinrealpath _path_normpath abspath basename commonpath commonprefix dirname exists expanduser expandvars getatime getctime getmtime getsize isabs isdir isfile islink ismount join lexists normcase normpath realpath relpath samefile sameopenfile samestat split splitdrive splitext',
      ],
      ['pipes', 'Template makepipeline'],
      ['profile', 'Profile _Utils main run runctx'],
      ['queue', 'Empty Full LifoQueue PriorityQueue Queue ShutDown SimpleQueue _PySimpleQueue'],
      [
        'readline',
        'add_history append_history_file clear_history get_begidx get_completer get_completer_delims get_completion_type get_current_history_length get_endidx get_history_item get_history_length get_line_buffer insert_text parse_and_bind read_history_file read_init_file redisplay remove_history_item replace_history_item set_auto_history set_completer set_completer_delims set_completion_display_matches_hook set_history_length set_pre_input_hook set_startup_hook write_history_file',
      ],
      ['resource', 'getpagesize getrlimit getrusage prlimit setrlimit struct_rusage'],
      ['sched', 'Event scheduler'],
      ['select', 'devpoll epoll kevent kqueue poll select'],
      ['shelve', 'BsdDbShelf DbfilenameShelf Shelf _ClosedDict open'],
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
        'AddressFamily AddressInfo CMSG_LEN CMSG_SPACE MsgFlag SocketIO SocketKind SocketType _GiveupOnSendfile _intenum_converter close create_connection create_server dup error fromfd fromshare gaierror getaddrinfo getdefaulttimeout getfqdn gethostbyaddr gethostbyname gethostbyname_ex gethostname getnameinfo getprotobyname getservbyname getservbyport has_dualstack_ipv6 herror htonl htons if_indextoname if_nameindex if_nametoindex inet_aton inet_ntoa inet_ntop inet_pton ntohl ntohs recv_fds send_fds setdefaulttimeout sethostname socket socketpair ssl timeout',
      ],
      [
        'ssl',
        'AlertDescription CertificateError DER_cert_to_PEM_cert DefaultVerifyPaths MemoryBIO Options PEM_cert_to_DER_cert Purpose RAND_add RAND_bytes RAND_pseudo_bytes RAND_status SSLCertVerificationError SSLContext SSLEOFError SSLError SSLErrorNumber SSLObject SSLSession SSLSocket SSLSyscallError SSLWantReadError SSLWantWriteError SSLZeroReturnError TLSVersion VerifyFlags VerifyMode _ASN1Object _SSLContext _SSLMethod _TLSAlertType _TLSContentType _TLSMessageType _create_default_https_context _create_stdlib_context _create_unverified_context _dnsname_match _inet_paton _ipaddress_match _nid2obj _sslcopydoc _txt2obj cert_time_to_seconds create_default_context get_default_verify_paths get_protocol_name get_server_certificate match_hostname wrap_socket',
      ],
      [
        'sys',
        '_clear_type_cache _current_exceptions _current_frames _debugmallocstats _getframe _getquickenedcount activate_stack_trampoline addaudithook audit breakpointhook call_tracing displayhook exc_info excepthook exception exit get_asyncgen_hooks get_coroutine_origin_tracking_depth get_int_max_str_digits getallocatedblocks getdefaultencoding getdlopenflags getfilesystemencodeerrors getfilesystemencoding getprofile getrecursionlimit getrefcount getsizeof getswitchinterval gettrace intern is_finalizing remote_exec set_asyncgen_hooks set_coroutine_origin_tracking_depth set_int_max_str_digits setcheckinterval setdlopenflags setprofile setrecursionlimit setswitchinterval settrace unraisablehook',
      ],
      ['syslog', 'LOG_MASK LOG_UPTO closelog openlog setlogmask syslog'],
      [
        'tempfile',
        'NamedTemporaryFile SpooledTemporaryFile TemporaryDirectory TemporaryFile _RandomNameSequence _TemporaryFileCloser _TemporaryFileWrapper _candidate_tempdir_list _exists _get_candidate_names _get_default_tempdir _gettempdir _infer_return_type _mkstemp_inner _sanitize_params gettempdir gettempdirb gettempprefix gettempprefixb mkdtemp mkstemp mktemp template',
      ],
      ['test', ''],
      [
        'test.support',
        'Error Matcher PythonSymlink ResourceDenied SaveSignals SuppressCrashReport TestDidNotRun TestFailed TestFailedWithDetails _ALWAYS_EQ _LARGEST _MemoryWatchdog _NEVER_EQ _SMALLEST _check_docstrings _force_run _id _is_gui_available _parse_guards _parse_memlimit _requires_unix_version adjust_int_max_str_digits anticipate_failure args_from_interpreter_flags bigaddrspacetest bigmemtest busy_retry calcobjsize calcvobjsize captured_output captured_stderr captured_stdin captured_stdout catch_unraisable_exception check__all__ check_cflags_pgo check_disallow_instantiation check_free_after_iterating check_impl_detail check_sanitizer check_sizeof check_syntax_error clear_ignored_deprecations collision_stats copy_python_src_ignore cpython_only darwin_malloc_err_warning detect_api_mismatch disable_faulthandler disable_gc findfile flush_std_streams gc_collect get_attribute get_original_stdout get_recursion_available get_recursion_depth has_no_debug_ranges ignore_deprecations_from impl_detail infinite_recursion is_resource_enabled load_package_tests maybe_get_event_loop_policy missing_compiler_executable no_tracing open_urlresource optim_args_from_interpreter_flags patch patch_list print_warning python_is_optimized reap_children record_original_stdout refcount_test requires requires_bz2 requires_debug_ranges requires_fork requires_freebsd_version requires_gzip requires_linux_version requires_lzma requires_mac_ver requires_resource requires_subprocess requires_venv_with_pip requires_working_socket requires_zlib run_in_subinterp run_with_locale run_with_tz set_memlimit set_recursion_limit set_sanitizer_env_var setswitchinterval skip_if_broken_multiprocessing_synchronize skip_if_buggy_ucrt_strfptime skip_if_buildbot skip_if_pgo_task skip_if_sanitizer sleeping_retry sortdict suppress_msvcrt_asserts swap_attr swap_item system_must_validate_cert wait_process with_pymalloc',
      ],
      [
        'test.support.import_helper',
        'CleanImport DirsOnSysPath _ignore_deprecated_imports _save_and_remove_modules forget frozen_modules import_fresh_module import_module make_legacy_pyc modules_cleanup modules_setup ready_to_import unload',
      ],
      [
        'test.support.os_helper',
        'EnvironmentVarGuard FakePath _longpath _rmtree can_chmod can_dac_override can_symlink can_xattr change_cwd create_empty_file fd_count fs_is_case_insensitive make_bad_fd open_dir_fd rmdir rmtree skip_if_dac_override skip_unless_dac_override skip_unless_symlink skip_unless_working_chmod skip_unless_xattr temp_cwd temp_dir temp_umask unlink',
      ],
      [
        'test.support.script_helper',
        '_PythonRunResult _assert_python assert_python_failure assert_python_ok interpreter_requires_environment kill_python make_pkg make_script make_zip_pkg make_zip_script run_python_until_end run_test_script spawn_python',
      ],
      ['this', ''],
      ['thread', 'start_new start_new_thread interrupt_main exit exit_thread allocate_lock stack_size'],
      [
        'threading',
        'Barrier BoundedSemaphore BrokenBarrierError Condition Event ExceptHookArgs Lock RLock Semaphore Thread ThreadError Timer WeakSet _CRLock _DummyThread _MainThread _PyRLock _RLock _after_fork _allocate_lock _counter _enumerate _maintain_shutdown_locks _make_invoke_excepthook _newname _register_atexit _set_sentinel _shutdown _start_new_thread _time activeCount active_count currentThread current_thread enumerate excepthook get_ident get_native_id getprofile gettrace local main_thread setprofile settrace settrace_all_threads stack_size',
      ],
      [
        'tokenize',
        'StopTokenizing TokenError TokenInfo Untokenizer _all_string_prefixes _compile _generate_tokens_from_c_tokenizer _get_normal_name _tokenize any detect_encoding generate_tokens group main maybe open tokenize untokenize',
      ],
      [
        'trace',
        'CoverageResults Trace _Ignore _find_executable_linenos _find_lines _find_lines_from_code _find_strings _fullmodname _modname main',
      ],
      [
        'tracemalloc',
        'BaseFilter DomainFilter Filter Frame Snapshot Statistic StatisticDiff Trace Traceback _Traces _compare_grouped_stats _format_size _get_object_traceback _get_traces _normalize_filename clear_traces get_object_traceback get_traceback_limit get_traced_memory get_tracemalloc_memory is_tracing reset_peak start stop take_snapshot',
      ],
      [
        'unittest',
        'BaseTestSuite FunctionTestCase IsolatedAsyncioTestCase SkipTest TestCase TestLoader TestProgram TestResult TestSuite TextTestResult TextTestRunner _TextTestResult addModuleCleanup doModuleCleanups enterModuleContext expectedFailure findTestCases getTestCaseNames installHandler load_tests main makeSuite registerResult removeHandler removeResult skip skipIf skipUnless',
      ],
      [
        'unittest.loader',
        'TestLoader _FailedTest _jython_aware_splitext _makeLoader _make_failed_import_test _make_failed_load_tests _make_failed_test _make_skipped_test findTestCases getTestCaseNames makeSuite',
      ],
      ['unittest.main', 'TestProgram _convert_name _convert_names _convert_select_pattern main'],
      [
        'unittest.mock',
        'AsyncMagicMixin AsyncMock AsyncMockMixin Base CallableMixin InvalidSpecError MagicMixin MagicMock MagicProxy Mock NonCallableMagicMock NonCallableMock PropertyMock _ANY _AnyComparer _AsyncIterator _Call _CallList _MockIter _Sentinel _SentinelObject _SpecState _callable _check_and_set_parent _check_signature _check_spec_arg_typos _clear_dict _copy_func_details _delegating_property _extract_mock _format_call_signature _get_async_iter _get_eq _get_iter _get_method _get_ne _get_signature_object _get_target _instance_callable _is_async_func _is_async_obj _is_exception _is_instance_mock _is_list _is_magic _must_skip _patch _patch_dict _patch_multiple _patch_object _patch_stopall _set_return_value _set_signature _setup_async_mock _setup_func _to_stream _try_iter call create_autospec mock_open patch seal',
      ],
      ['unittest.runner', 'TextTestResult TextTestRunner _WritelnDecorator'],
      ['user', ''],
      ['venv', 'EnvBuilder create main'],
      ['wave', 'Error Wave_read Wave_write _Chunk _byteswap _wave_params open'],
      [
        'weakref',
        'CallableProxyType KeyedRef ProxyType ReferenceType WeakKeyDictionary WeakMethod WeakSet WeakValueDictionary _IterationGuard _remove_dead_weakref finalize getweakrefcount getweakrefs proxy ref',
      ],
    ] as const
  ).map(([module, names]) => [module, new Set<string>(names.split(' '))]),
);
