import { describe, expect, it } from '@jest/globals';
import { isMeantAsStandardName } from '../../src/judgement/manifest/configured-callable.js';

describe('a text that may be any word', () => {
  it.each([
    'os.system',
    'site.os.system',
    'threading._os.system',
    'code.builtins.eval',
    'http.server.HTTPServer',
    'multiprocessing.pool.Pool',
    'os.path.exists',
    'code.interact',
    'code:interact',
    'sys.modules.os.system',
    'test.support.script_helper.assert_python_ok',
    'subprocess.run',
    'pickle.loads',
    'unittest.mock.patch',
    'queue.Queue',
    'socket.create_connection',
  ])('is a name of the standard library: %s', (text) => {
    expect(isMeantAsStandardName(text)).toBe(true);
  });

  it.each([
    'os.linux',
    'http.server.request.duration',
    'http.server.active_requests',
    'multiprocessing.pool.size',
    'test.support.email',
    'ssl.enabled',
    'code.block',
    'test:unit',
    'test.csv',
    'user.created',
    'pickle.pkl',
    'unittest.mock',
    'queue.pushed',
    'socket.io',
    'torch.nn.Linear',
    'os',
  ])('is a word: %s', (text) => {
    expect(isMeantAsStandardName(text)).toBe(false);
  });
});
