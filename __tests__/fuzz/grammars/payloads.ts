/** Texts that would run a harmless command where their loader evaluates them, written in many ways. */
import type { Choose } from '../choose.js';

/** An expression of Python that runs `echo`. */
export function pythonExpression(choose: Choose): string {
  const command = `'echo ${choose.word()}'`;
  return choose.pick([
    `__import__('os').system(${command})`,
    `__import__('subprocess').getoutput(${command})`,
    `getattr(__import__('os'), 'system')(${command})`,
    `(lambda: __import__('os').popen(${command}))()`,
    `eval("__import__('os').system(${command})")`,
    `[f for f in [__import__('os').system]][0](${command})`,
    `__builtins__.__import__('os').system(${command})`,
  ]);
}

/** Statements of a module that run `echo` when it is imported. */
export function pythonStatements(choose: Choose): string {
  const command = `'echo ${choose.word()}'`;
  return choose.pick([
    `import os\nos.system(${command})`,
    `from os import system as ${choose.word()}_\n${pythonExpression(choose)}`,
    `import subprocess as s\ns.run(${command}, shell=True)`,
    `exec("import os; os.system(${command})")`,
    `class A:\n    x = ${pythonExpression(choose)}`,
    `def f(x=${pythonExpression(choose)}):\n    return x`,
    pythonExpression(choose),
  ]);
}

/** A dunder as Jinja may be given it: a plain constant, joined, in digits, or turned round. */
function hiddenName(choose: Choose, name: string): string {
  const at = 1 + choose.below(name.length - 1);
  const digits = Array.from(name, (sign) =>
    choose.chance(40) ? `\\x${sign.charCodeAt(0).toString(16)}` : sign,
  ).join('');
  return choose.pick([
    `'${name}'`,
    `"${name}"`,
    `'${name.slice(0, at)}' ~ '${name.slice(at)}'`,
    `'${name.slice(0, at)}' + '${name.slice(at)}'`,
    `'${digits}'`,
    `['${name.slice(0, at)}', '${name.slice(at)}']|join`,
    `'${Array.from(name).reverse().join('')}'|reverse`,
    `'${name.toUpperCase()}'|lower`,
  ]);
}

/** An expression that leaves Jinja's sandbox-less environment and starts a program. */
function jinjaExpression(choose: Choose): string {
  const step = (left: string, name: string): string => {
    const hidden = hiddenName(choose, name);
    return choose.pick([`${left}.${name}`, `${left}[${hidden}]`, `(${left}|attr(${hidden}))`]);
  };
  const call = `popen('echo ${choose.word()}').read()`;
  const globals = (object: string): string => step(step(object, '__init__'), '__globals__');
  return choose.pick([
    () => `${globals('cycler')}.os.${call}`,
    () => `${globals('joiner')}['os'].${call}`,
    () => `${globals('namespace')}.os.${call}`,
    () => `${step('lipsum', '__globals__')}['os'].${call}`,
    () => `${step(globals('cycler'), '__builtins__')}['__import__']('os').${call}`,
    () => `${step(step(step("''", '__class__'), '__mro__') + '[1]', '__subclasses__')}()`,
    () => `${step(step(step('[]', '__class__'), '__base__'), '__subclasses__')}()[100]`,
  ])();
}

/** A statement or an output that has the expression evaluated when a conversation is rendered. */
export function jinjaEscape(choose: Choose): string {
  const expression = jinjaExpression(choose);
  const name = choose.word();
  return choose.pick([
    `{{ ${expression} }}`,
    `{{- (${expression})|string -}}`,
    `{% set ${name}_ = ${expression} %}`,
    `{% if ${expression} %}x{% endif %}`,
    `{% for ${name}_ in ${expression} %}x{% endfor %}`,
    `{% macro ${name}_() %}{{ ${expression} }}{% endmacro %}{{ ${name}_() }}`,
    `{% with ${name}_ = ${expression} %}x{% endwith %}`,
    `{% set ${name}_ %}{{ ${expression} }}{% endset %}`,
  ]);
}

/** A chat template that writes messages, with `inside` among them. */
export function chatTemplate(choose: Choose, inside = ''): string {
  const role = choose.word();
  const parts = [
    '{{ bos_token }}',
    `{% if messages[0]['role'] == 'system' %}{{ messages[0]['content'] | trim }}{% endif %}`,
    `{% for message in messages %}{{ '<|${role}|>' + message['content'] }}{% endfor %}`,
    '{% if add_generation_prompt %}{{ "<|assistant|>\\n" }}{% endif %}',
    `{%- set ns = namespace(found=false) -%}`,
    `{% for m in messages if m.role == '${role}' %}{{ loop.index }}{{ m.content | tojson }}{% endfor %}`,
    inside,
  ];
  return choose.shuffle(parts).join(choose.pick(['', '\n', '  ']));
}
