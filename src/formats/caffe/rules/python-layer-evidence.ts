import { quoted } from '../../../core/quoted.js';
import type { Evidence } from '../../../core/types.js';
import { classifyCallable } from '../../../judgement/python/classify-callable.js';
import type { PythonLayer } from '../facts.js';

/** A class of the standard library or a gadget has no place in a network; any other is code that nobody has vetted. */
export function* pythonLayerEvidence(layers: readonly PythonLayer[]): Generator<Evidence> {
  for (const { name, module, class: className, settings } of layers) {
    const { kind, written, effect } = classifyCallable({ module, name: className });
    const isForbidden = kind === 'forbidden';
    yield {
      message: `The layer ${quoted(name)} imports ${written.slice(0, 200)}${isForbidden && effect !== undefined ? `: it ${effect}` : ''}`,
      severity: isForbidden ? 'critical' : 'warning',
      at: { logical: name.slice(0, 120) },
      key: `${name.slice(0, 120)} ${written.slice(0, 120)}`,
      data: { module, class: className, settings: settings.slice(0, 200) },
    };
  }
}
