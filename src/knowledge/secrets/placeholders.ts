/** What documentation puts in the place of a credential. */
export const placeholderWords: readonly string[] = [
  'example',
  'your',
  'xxxx',
  'dummy',
  'fake',
  'placeholder',
  'changeme',
  'change_me',
  'redacted',
  'insert',
  'replace',
  'sample',
  'todo',
  'secret_here',
  'token_here',
  'key_here',
  'abcdefgh',
  'abcd1234',
  '12345678',
  '01234567',
  '00000000',
  '........',
  '********',
  'deadbeef',
  'undefined',
  'mytoken',
  'my_token',
  'my-token',
  'mypassword',
  'notarealkey',
  'test_token',
  'password',
  'username',
];

/** Passwords of tutorials and of services as they are installed. */
export const placeholders: ReadonlySet<string> = new Set(
  'pass pwd passwd secret token admin root postgres mysql guest user test redis minio minioadmin pass123 password1 hunter2'.split(
    ' ',
  ),
);
