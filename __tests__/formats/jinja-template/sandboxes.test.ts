import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { genuineFamilies } from './genuine-families.js';
import { genuineStyles } from './genuine-styles.js';
import { injections } from './injections.js';

const verdict = async (template: string): Promise<boolean> =>
  (await inspectBytes(Buffer.from(template), 'chat_template.jinja')).drafts.some(
    ({ severity }) => severity === 'critical',
  );

/** Rendered by jinja2's plain `Environment`, these reach classes, globals or modules; both sandboxes refuse or empty them. */
const running = [
  "{{ ''.__class__.__mro__[1].__subclasses__()|length }}",
  '{{ cycler.__init__.__globals__.os.getcwd() }}',
  "{{ lipsum.__globals__['os'].getcwd() }}",
  '{{ joiner.__init__.__globals__.os.getcwd() }}',
  "{{ namespace.__init__.__globals__['os'] }}",
  '{{ self.__init__.__globals__ is defined }}',
  "{{ ''|attr('__class__') }}",
  "{{ ''|attr('_'~'_class_'~'_') }}",
  "{{ ''['__class__'] }}",
  "{{ ''[['__cl','ass__']|join] }}",
  "{{ ''['\\x5f\\x5fclass\\x5f\\x5f'] }}",
  "{{ '{0.__class__}'.format(1) }}",
  "{% set x = '{0.__class__}'.format %}{{ x(1) }}",
  "{{ [1]|map(attribute='__class__')|list }}",
  "{{ [1]|map('attr','__class__')|list }}",
  "{{ [1]|groupby('__class__')|list }}",
  '{{ ({}.items).__self__ }}',
  "{{ cycler|attr('__init__')|attr('__globals__')|attr('__getitem__')('os')|attr('getcwd')() }}",
];

/** These give texts and numbers in every environment. */
const harmless = [
  "{{ '_' ~ '_class_' ~ '_' }}",
  "{{ ''.join(['__cl','ass__']) }}",
  '{{ range(10**5)|list|length }}',
];

describe('what runs where no sandbox is', () => {
  it.each(running)('%s is found', async (template) => {
    expect(await verdict(template)).toBe(true);
  });

  it.each(harmless)('%s is not', async (template) => {
    expect(await verdict(template)).toBe(false);
  });
});

describe('the samples', () => {
  it('are as many as is promised', () => {
    const genuine = Object.keys(genuineFamilies).length + Object.keys(genuineStyles).length;
    expect([genuine >= 30, injections.length >= 30]).toEqual([true, true]);
  });
});
