/** The names that rule sets of the field have always listed: critical when called, and named, whatever the protocol. */
import { moduleCases, type BypassCase } from '../bypass-case.js';

const byModule: readonly (readonly [module: string, names: string])[] = [
  ['webbrowser', 'open open_new open_new_tab get register'],
  ['runpy', 'run_path run_module _run_code _run_module_code'],
  ['importlib', 'import_module __import__ reload invalidate_caches'],
  ['importlib.util', 'find_spec module_from_spec spec_from_file_location'],
  ['os', 'system popen popen2 execl execve spawnv remove unlink rename chmod chown kill fork environ getenv'],
  ['posix', 'system popen fork execv spawnv kill'],
  ['nt', 'system startfile spawnv execv'],
  ['subprocess', 'Popen call check_call check_output run getoutput getstatusoutput'],
  ['commands', 'getoutput getstatusoutput'],
  ['builtins', 'eval exec compile __import__ open'],
  ['__builtin__', 'eval execfile compile __import__ open file'],
  ['socket', 'socket create_connection create_server getaddrinfo socketpair'],
  ['ssl', 'create_default_context wrap_socket SSLContext get_server_certificate'],
  ['urllib.request', 'urlopen urlretrieve Request build_opener install_opener'],
  ['urllib', 'urlopen urlretrieve'],
  ['urllib2', 'urlopen build_opener'],
  ['requests', 'get post put delete request Session'],
  ['requests.api', 'get post request'],
  ['httplib', 'HTTPConnection HTTPSConnection'],
  ['http.client', 'HTTPConnection HTTPSConnection'],
  ['shutil', 'rmtree copy move'],
  ['sys', 'exit modules'],
  ['pty', 'spawn'],
  ['pickle', 'loads load'],
  ['ctypes', 'CDLL'],
];

/** Decoders are not forbidden: a called function of the standard library that nobody vetted is critical by itself. */
const decoders: readonly (readonly [module: string, names: string])[] = [
  [
    'base64',
    'b64decode b32decode b16decode b85decode a85decode urlsafe_b64decode decodebytes standard_b64decode',
  ],
  ['binascii', 'unhexlify a2b_base64 a2b_hex a2b_uu a2b_qp'],
  ['zlib', 'decompress'],
  ['codecs', 'decode'],
];

const protocols = [0, 2, 4];

export const patternsOfOldRules: readonly BypassCase[] = [
  ...byModule.flatMap(([module, names], index) =>
    moduleCases('S-01', module, names, 'echo hello', protocols[index % protocols.length]),
  ),
  ...decoders
    .flatMap(([module, names]) => moduleCases('S-02', module, names, 'ZWNobyBoZWxsbw=='))
    .map((example) => ({ ...example, rule: 'pickle/unlisted-callable' })),
];
