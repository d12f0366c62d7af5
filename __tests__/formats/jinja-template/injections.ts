/**
 * Ways to reach the interpreter from a template, each with a harmless command. `runs` says that Jinja 3.1.6 ran it
 * (`plain` environment; `sandbox`: refused by its sandbox, still nothing that a genuine template does).
 */
export interface Injection {
  readonly name: string;
  readonly template: string;
  readonly runs: boolean;
  /** `warning`: the name is only known when the template runs. */
  readonly least: 'critical' | 'warning';
}

const injected = (name: string, template: string): Injection => ({
  name,
  template,
  runs: true,
  least: 'critical',
});
const computed = (name: string, template: string): Injection => ({
  name,
  template,
  runs: true,
  least: 'warning',
});
/** Stays without effect in Jinja's own environment, or needs variables that only some hosts give. */
const attempted = (name: string, template: string): Injection => ({
  name,
  template,
  runs: false,
  least: 'critical',
});

const tail = `['os'].popen('echo pwned').read()`;

export const injections: readonly Injection[] = [
  injected('attribute walk', `{{ cycler.__init__.__globals__.os.popen('echo pwned').read() }}`),
  injected('lipsum', `{{ lipsum.__globals__.os.popen('echo pwned').read() }}`),
  injected('joiner', `{{ joiner.__init__.__globals__.os.popen('echo pwned').read() }}`),
  injected('namespace', `{{ namespace.__init__.__globals__.os.popen('echo pwned').read() }}`),
  injected(
    'self',
    `{{ self.__init__.__globals__.__builtins__.__import__('os').popen('echo pwned').read() }}`,
  ),
  injected(
    'context behind self',
    `{{ self._TemplateReference__context.cycler.__init__.__globals__.os.popen('echo pwned').read() }}`,
  ),
  injected(
    'subclasses',
    `{% for c in ().__class__.__base__.__subclasses__() %}{% if c.__name__ == 'catch_warnings' %}{{ c()._module.__builtins__['__import__']('os').popen('echo pwned').read() }}{% endif %}{% endfor %}`,
  ),
  injected('subscripts', `{{ lipsum['__globals__']${tail} }}`),
  injected('attr filter', `{{ (lipsum|attr('__globals__'))${tail} }}`),
  injected('attr filter by name', `{{ (lipsum|attr(name='__globals__'))${tail} }}`),
  injected('hex escapes', `{{ (lipsum|attr('\\x5f\\x5fglobals\\x5f\\x5f'))${tail} }}`),
  injected('octal escapes', `{{ (lipsum|attr('\\137\\137globals\\137\\137'))${tail} }}`),
  injected('unicode escapes', `{{ (lipsum|attr('\\u005f\\u005fglobals\\U0000005f\\u005f'))${tail} }}`),
  injected(
    'named escapes',
    `{{ (lipsum|attr('\\N{LOW LINE}\\N{LOW LINE}\\N{LATIN SMALL LETTER G}lobals__'))${tail} }}`,
  ),
  injected('tilde', `{{ (lipsum|attr('__glo' ~ 'bals__'))${tail} }}`),
  injected('plus', `{{ lipsum['__glo' + 'bals__']${tail} }}`),
  injected('adjacent strings', `{{ lipsum['__glo' 'bals__']${tail} }}`),
  injected('join filter', `{{ (lipsum|attr(['__glo', 'bals__']|join))${tail} }}`),
  injected('join method', `{{ (lipsum|attr(''.join(['__', 'globals', '__'])))${tail} }}`),
  injected('join with separator', `{{ (lipsum|attr(['', 'globals', '']|join('__')))${tail} }}`),
  injected('reverse filter', `{{ (lipsum|attr('__slabolg__'|reverse))${tail} }}`),
  injected('reversing slice', `{{ lipsum['__slabolg__'[::-1]]${tail} }}`),
  injected('replace filter', `{{ (lipsum|attr('--globals--'|replace('-', '_')))${tail} }}`),
  injected('replace method', `{{ lipsum['xxglobalsxx'.replace('x', '_')]${tail} }}`),
  injected('lower', `{{ (lipsum|attr('__GLOBALS__'|lower))${tail} }}`),
  injected('swapcase', `{{ lipsum['__GLOBALS__'.swapcase()]${tail} }}`),
  injected('strip', `{{ lipsum['  __globals__ '.strip()]${tail} }}`),
  injected('trim', `{{ (lipsum|attr(' __globals__ '|trim))${tail} }}`),
  injected('slice of a longer text', `{{ lipsum['xx__globals__yy'[2:13]]${tail} }}`),
  injected('percent format', `{{ (lipsum|attr('%sglobals%s' % ('__', '__')))${tail} }}`),
  injected('percent characters', `{{ (lipsum|attr('%c%cglobals%c%c' % (95, 95, 95, 95)))${tail} }}`),
  injected('format filter', `{{ (lipsum|attr('%c%cglobals%c%c'|format(95, 95, 95, 95)))${tail} }}`),
  injected('format method', `{{ lipsum['{0}{0}globals{0}{0}'.format('_')]${tail} }}`),
  injected('format named', `{{ lipsum['{u}globals{u}'.format(u='__')]${tail} }}`),
  injected('format field', `{{ '{0.__globals__[os]}'.format(lipsum) }}{{ 'pwned' }}`),
  injected('repetition', `{{ (lipsum|attr('_' * 2 ~ 'globals' ~ '_' * 2))${tail} }}`),
  injected('dict keys', `{% set a = dict(__gl=1, obals__=2)|join %}{{ (lipsum|attr(a))${tail} }}`),
  injected('dict literal', `{% set a = {'__globals__': 1}|list|first %}{{ (lipsum|attr(a))${tail} }}`),
  injected('dict method', `{% set d = {'k': '__globals__'} %}{{ lipsum[d.get('k')]${tail} }}`),
  injected(
    'split',
    `{% for n in '__globals__ x'.split() %}{% if loop.first %}{{ lipsum[n]${tail} }}{% endif %}{% endfor %}`,
  ),
  injected('items of a list', `{% set p = ['__glo', 'bals__'] %}{{ lipsum[p[0] + p[1]]${tail} }}`),
  injected('last of a list', `{{ lipsum[['a', '__globals__']|last]${tail} }}`),
  injected('pop of a list', `{% set p = ['__globals__'] %}{{ lipsum[p.pop()]${tail} }}`),
  injected('set', `{% set a = '__globals__' %}{% set b = a %}{{ lipsum[b]${tail} }}`),
  injected(
    'set in a branch',
    `{% set a = 'x' %}{% if true %}{% set a = '__globals__' %}{% endif %}{{ lipsum[a]${tail} }}`,
  ),
  injected(
    'namespace attribute',
    `{% set ns = namespace(a='__glo') %}{% set ns.a = ns.a ~ 'bals__' %}{{ lipsum[ns.a]${tail} }}`,
  ),
  injected(
    'letters collected in a loop',
    `{% set ns = namespace(a='') %}{% for c in ['__', 'glo', 'bals', '__'] %}{% set ns.a = ns.a ~ c %}{% endfor %}{{ lipsum[ns.a]${tail} }}`,
  ),
  injected(
    'codes collected in a loop',
    `{% set ns = namespace(a='') %}{% for c in [95, 95, 103, 108, 111, 98, 97, 108, 115, 95, 95] %}{% set ns.a = ns.a ~ '%c'|format(c) %}{% endfor %}{{ lipsum[ns.a]${tail} }}`,
  ),
  injected('captured text', `{% set a %}__glo{{ 'bals' }}__{% endset %}{{ lipsum[a]${tail} }}`),
  injected(
    'captured text with a filter',
    `{% set a | lower %}__GLOBALS__{% endset %}{{ lipsum[a ~ '']${tail} }}`,
  ),
  injected(
    'text of a macro',
    `{% macro n(x) %}__{{ x }}__{% endmacro %}{{ lipsum[n('globals') ~ '']${tail} }}`,
  ),
  injected(
    'reversal by a recursive macro',
    `{% macro r(s) %}{% if s|length > 0 %}{{ r(s[1:]) }}{{ s[0] }}{% endif %}{% endmacro %}{{ lipsum[r('__slabolg__') ~ '']${tail} }}`,
  ),
  injected('conditional expression', `{{ lipsum['__globals__' if true else 'x']${tail} }}`),
  injected('or', `{{ lipsum[nothing or '__globals__']${tail} }}`),
  injected('default', `{{ lipsum[nothing|default('__globals__')]${tail} }}`),
  injected('undefined between', `{{ lipsum['__glo' ~ nothing ~ 'bals__']${tail} }}`),
  injected('with', `{% with a = '__globals__' %}{{ lipsum[a]${tail} }}{% endwith %}`),
  injected(
    'call block',
    `{% macro w() %}{{ caller() }}{% endmacro %}{% call w() %}{{ lipsum.__globals__.os.popen('echo pwned').read() }}{% endcall %}`,
  ),
  injected(
    'caller with an argument',
    `{% macro w() %}{{ caller('__globals__') }}{% endmacro %}{% call(n) w() %}{{ lipsum[n]${tail} }}{% endcall %}`,
  ),
  injected(
    'filter block',
    `{% filter upper %}{{ lipsum.__globals__.os.popen('echo pwned').read() }}{% endfilter %}`,
  ),
  injected('in a condition', `{% if lipsum.__globals__.os.popen('echo pwned').read() %}pwned{% endif %}`),
  injected(
    'in the filter of a loop',
    `{% for m in [1] if lipsum.__globals__.os.popen('echo pwned').read() %}pwned{% endfor %}`,
  ),
  injected(
    'in a default of a macro',
    `{% macro m(x=lipsum.__globals__.os.popen('echo pwned').read()) %}{{ x }}{% endmacro %}{{ m() }}`,
  ),
  injected('in a test', `{{ 'pwned' if lipsum.__globals__.os.popen('echo pwned').read() is defined }}`),
  injected(
    'in an argument of a filter',
    `{{ nothing|default(lipsum.__globals__.os.popen('echo pwned').read()) }}`,
  ),
  injected('in a dict', `{{ {'a': lipsum.__globals__.os.popen('echo pwned').read()}['a'] }}`),
  injected('in a subscript', `{{ {'pwned\\n': 'pwned'}[lipsum.__globals__.os.popen('echo pwned').read()] }}`),
  injected('in a block', `{% block b %}{{ lipsum.__globals__.os.popen('echo pwned').read() }}{% endblock %}`),
  injected(
    'map attribute',
    `{% for p in [lipsum]|map(attribute='__globals__')|map(attribute='os')|map(attribute='popen') %}{{ p('echo pwned').read() }}{% endfor %}`,
  ),
  injected(
    'map with a dotted attribute',
    `{% for p in [lipsum]|map(attribute='__globals__.os.popen') %}{{ p('echo pwned').read() }}{% endfor %}`,
  ),
  injected(
    'map attr',
    `{% for g in [lipsum]|map('attr', '__globals__') %}{{ g.os.popen('echo pwned').read() }}{% endfor %}`,
  ),
  injected(
    'map attr by a computed filter',
    `{% for g in [lipsum]|map('at' ~ 'tr', '__globals__') %}{{ g.os.popen('echo pwned').read() }}{% endfor %}`,
  ),
  injected('grouping', `{% for g in [lipsum]|groupby('__globals__.os.name') %}pwned{% endfor %}`),
  injected(
    'generator frame',
    `{{ (messages|map('string')).gi_frame.f_globals.__builtins__.__import__('os').popen('echo pwned').read() }}`,
  ),
  injected(
    'macro object',
    `{% macro m() %}{% endmacro %}{{ m._func.__globals__.__builtins__.__import__('os').popen('echo pwned').read() }}`,
  ),
  injected(
    'loop object',
    `{% for x in [1] %}{{ loop.__class__.__init__.__globals__.__builtins__.__import__('os').popen('echo pwned').read() }}{% endfor %}`,
  ),
  injected('cycle', `{% for x in [1] %}{{ lipsum[loop.cycle('__globals__')]${tail} }}{% endfor %}`),
  injected('cycler object', `{% set c = cycler('__globals__') %}{{ lipsum[c.next()]${tail} }}`),
  injected(
    'characters of a function',
    `{% set u = (lipsum|string|list)[18] %}{{ lipsum[u ~ u ~ 'globals' ~ u ~ u]${tail} }}`,
  ),
  injected(
    'characters of a generator',
    `{% set u = (()|select|string|list)[24] %}{{ lipsum[u ~ u ~ 'globals' ~ u ~ u]${tail} }}`,
  ),
  injected('white space', `{{ lipsum . __globals__ [ 'os' ] . popen ( 'echo pwned' ) . read ( ) }}`),
  injected('line breaks', `{{\n  lipsum\n  .__globals__\n  .os.popen('echo pwned')\n  .read()\n}}`),
  injected('whitespace control', `{%- set a -%}\n  __globals__\n{%- endset -%}{{- lipsum[a ~ '']${tail} -}}`),
  injected('closing braces in a string', `{{ '}}' ~ lipsum.__globals__.os.popen('echo pwned').read() }}`),
  injected(
    'closing braces in a dict',
    `{{ {'a': {'b': 1}} }}{{ lipsum.__globals__.os.popen('echo pwned').read() }}`,
  ),
  injected(
    'behind a raw block',
    `{% raw %}{{ {% endraw %}{{ lipsum.__globals__.os.popen('echo pwned').read() }}`,
  ),
  injected('behind a comment', `{# {{ #}{{ lipsum.__globals__.os.popen('echo pwned').read() }}`),
  injected('behind an empty tuple', `{{ () }}{{ lipsum.__globals__.os.popen('echo pwned').read() }}`),
  injected(
    'behind a slice with a step',
    `{{ 'abc'[::2] }}{{ lipsum.__globals__.os.popen('echo pwned').read() }}`,
  ),
  injected('do', `{% do lipsum.__globals__.os.popen('echo pwned').read() %}pwned`),
  injected(
    'generation',
    `{% generation %}{{ lipsum.__globals__.os.popen('echo pwned').read() }}{% endgeneration %}`,
  ),
  injected(
    'a macro that only a block calls',
    `{% macro m(f) %}{{ f.__globals__.os.popen('echo pwned').read() }}{% endmacro %}{{ m(lipsum) }}`,
  ),
  injected('spread arguments', `{{ (lipsum|attr(*['__globals__']))${tail} }}`),
  injected(
    'update of a mapping',
    `{% set d = {} %}{% set _ = d.update({'k': '__globals__'}) %}{{ lipsum[d.k]${tail} }}`,
  ),
  injected(
    'item of a mapping in a loop',
    `{% for k, v in {'__globals__': 1}.items() %}{{ lipsum[k]${tail} }}{% endfor %}`,
  ),
  injected('translate', `{{ lipsum['XXglobalsXX'.translate({88: '_'})]${tail} }}`),
  injected(
    'bytes from hexadecimal',
    `{{ lipsum[''.encode().fromhex('5f5f676c6f62616c735f5f').decode()]${tail} }}`,
  ),
  injected('tags stripped', `{{ (lipsum|attr('__glo<b>bals__'|striptags))${tail} }}`),
  injected('truncate', `{{ lipsum['__globals__xxxxxxxx'|truncate(11, true, '', 0)]${tail} }}`),
  injected('name of a macro', `{% macro __globals__() %}{% endmacro %}{{ lipsum[__globals__.name]${tail} }}`),
  injected(
    'parameter of a macro',
    `{% macro m(__globals__) %}{% endmacro %}{{ lipsum[m.arguments[0]]${tail} }}`,
  ),
  injected(
    'previous item',
    `{% for x in ['__globals__', 1] %}{% if loop.last %}{{ lipsum[loop.previtem]${tail} }}{% endif %}{% endfor %}`,
  ),
  injected(
    'keyword arguments',
    `{% macro m() %}{{ lipsum[kwargs|list|first]${tail} }}{% endmacro %}{{ m(__globals__=1) }}`,
  ),
  injected('sorted letters', `{{ lipsum[['bals__', '__glo']|sort|join]${tail} }}`),
  attempted('include of a path', `{% include ['/etc/hostname', 'pwned'] ignore missing %}pwned`),
  attempted('import of a path', `{% import '/tmp/x.jinja' as x %}`),
  attempted('from a path', `{% from '../x.jinja' import y with context %}`),
  attempted('extends', `{% extends 'base.jinja' %}`),
  attempted('include by a computed name', `{% include messages[0].content %}`),
  attempted('builtin', `{{ __import__('os').system('echo pwned') }}`),
  attempted('eval', `{{ eval('1') }}`),
  attempted('open', `{{ open('/etc/hostname').read() }}`),
  attempted('module', `{{ os.system('echo pwned') }}`),
  attempted('request', `{{ request.application.__globals__.__builtins__ }}`),
  attempted('config', `{{ config.__class__.__init__.__globals__ }}`),
  attempted('format by attr', `{{ ('{0.__class__}'|attr('format'))(messages) }}`),
  attempted('format by map', `{{ ['{0.__class__}']|map('attr', 'format') }}`),
  attempted('raise_exception', `{{ raise_exception.__globals__['__builtins__']['eval']('1') }}`),
  computed(
    'characters of something unknown',
    `{% set u = (messages|map('string')|string|list)[22] %}{{ lipsum[u ~ u ~ 'globals' ~ u ~ u]${tail} }}`,
  ),
  computed(
    'a number as bytes',
    `{{ lipsum[(115298485507474029058154335).to_bytes(11, 'big').decode()]${tail} }}`,
  ),
  { ...computed('attribute by a message', `{{ lipsum|attr(messages[0].content) }}`), runs: false },
];
