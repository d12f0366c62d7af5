import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readEvent } from '../../src/action/event.js';
import { UsageError } from '../../src/core/errors.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

describe('the payload of an event', () => {
  it.each(['', '{', '{"pull_request": oops}', 'not JSON\n::error::x'])(
    'that is %j is refused with the name of its file',
    (content) => {
      const path = folder.write('event.json', content);
      const read = () => readEvent({ GITHUB_EVENT_PATH: path });
      expect(read).toThrow(UsageError);
      expect(read).toThrow(`GITHUB_EVENT_PATH: '${path}' is not JSON`);
    },
  );

  it.each(['null', '[]', '7', '{"pull_request": null}'])('that says %s names no pull request', (content) => {
    const path = folder.write('event.json', content);
    expect(readEvent({ GITHUB_EVENT_PATH: path }).pullRequest).toBeUndefined();
  });

  it('may be missing, but a pull request then has no known base', () => {
    const environment = { GITHUB_EVENT_PATH: `${folder.path}/absent`, GITHUB_EVENT_NAME: 'pull_request' };
    expect(readEvent(environment)).toMatchObject({ pullRequest: undefined, policySource: 'unknown' });
    expect(readEvent({}).policySource).toBe('checkout');
  });
});
