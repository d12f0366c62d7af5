/**
 * What the name of an operator nobody has vetted says that it does. Custom operators are native code or Python that the
 * reader must have registered; a name that speaks of loading, running or fetching is what the graph asks of them.
 */

interface NamedEffect {
  readonly effect: string;
  /** On the words of the name, in lower case with a blank between them. */
  readonly words: RegExp;
}

const namedEffects: readonly NamedEffect[] = [
  {
    effect: 'calls back into Python',
    words:
      /^(eager )?py(thon)?( ?(numpy|custom|eager))*( (op|ops|func|funcs|function|operation|operator|call|callback|script|eval|exec|layer|kernel|code|stateless|def|grad|method|udf|run))*$|^(numpy|eager) (function|func|py func)$|\b(py|python) (func|function|callback|code|script|exec|eval)\b|\b(exec|eval|run|call|invoke) (py|python)\b/,
  },
  {
    effect: 'loads a library of native code',
    words:
      /\b(load|open|import|register|inject) ?(native |shared |custom |external |dynamic )*(library|lib|dll|so|dylib|plugin|module)\b|\bdl ?open\b|^external (custom|library)$/,
  },
  {
    effect: 'runs a program or code',
    words:
      /^(os )?(system|popen|exec|execv|execve|shell|bash|cmd|eval|spawn|subprocess|shellcode)( ?(op|call|command|cmd|code|config|process))?$|\b(shell|command|process) (exec|execute|run|spawn|op)\b|\b(exec|execute|run|spawn|start) (shell|command|cmd|code|script|program|process|binary|op)\b|^(reverse|bind) shell/,
  },
  {
    effect: 'fetches or sends over the network',
    words:
      /\b(http|https|ftp|url|curl|wget|socket|download|upload|exfiltrate|exfil) ?(get|post|put|request|fetch|open|connect|send|file|data|op|client)?$|\b(fetch|get|open|send|post) (url|http|socket|remote)\b/,
  },
  {
    effect: 'reads or writes files',
    words:
      /\b(read|write|delete|remove|open|append|copy|move|create|dump) ?(to |from |whole |text )*(file|files|path|disk|directory)\b|\bfile (read|write|open|delete|reader|writer)\b/,
  },
];

/** Camel case, underscores and digits taken apart: `LoadHTTPLibrary_v2` → `load http library v 2`. */
function wordsOf(name: string): string {
  let words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
    .replace(/[^A-Za-z]+/g, ' ')
    .trim()
    .toLowerCase();
  while (words.endsWith(' v')) words = words.slice(0, -2);
  return words;
}

/** The effect that a custom operator's name speaks of, as a clause; undefined for names that speak of none. */
export function operatorEffect(name: string): string | undefined {
  const base = name.slice(Math.max(name.lastIndexOf('>'), name.lastIndexOf(':'), name.lastIndexOf('.')) + 1);
  const words = wordsOf(base);
  return namedEffects.find(({ words: pattern }) => pattern.test(words))?.effect;
}
