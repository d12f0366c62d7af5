import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { Evidence } from '../../../core/types.js';
import { fileOperators, networkOperators, pythonOperators } from '../../../knowledge/paddle/operators.js';
import type { PaddleFacts, PaddleOperator } from '../facts.js';

export const actingOperator = defineRule<PaddleFacts>({
  id: 'paddle/acting-operator',
  title: 'The program calls Python, opens files or reaches other machines',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-94', 'CWE-73'],
  cve: ['CVE-2023-38671', 'CVE-2024-0521'],
  references: ['https://www.paddlepaddle.org.cn/documentation/docs/en/guides/index_en.html'],
  since: '1.0.0',
  help: {
    why: 'An inference program holds arithmetic only. py_func runs Python of the loading process, save and load operators open the paths that the program names.',
    fix: 'Do not run the program; get the model again from its publisher.',
  },
  *check({ operators }) {
    for (const operator of operators) {
      const evidence = judge(operator);
      if (evidence !== undefined) yield evidence;
    }
  },
});

function judge({ type, texts, count, at }: PaddleOperator): Evidence | undefined {
  const path = [...texts].find(([name]) => /path|file|dir/i.test(name))?.[1] ?? '';
  const place = { range: at, logical: type };
  if (pythonOperators.has(type)) {
    const message = `The operator ${type} calls Python of the process that runs the program`;
    return { message, at: place, key: type, count };
  }
  if (networkOperators.has(type)) {
    const message = `The operator ${type} reaches another machine`;
    return { message, severity: 'warning', at: place, key: type, count };
  }
  const effect = fileOperators[type];
  if (effect === undefined) return undefined;
  const isOutside = /^(?:\/|~|\\|[a-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path);
  const message = `The operator ${type} ${effect} the file ${quoted(path, 200)}`;
  return {
    message,
    severity: isOutside || effect === 'writes' ? 'critical' : 'warning',
    at: place,
    key: `${type} ${path.slice(0, 120)}`,
    count,
  };
}
