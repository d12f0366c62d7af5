import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rank = { critical: 3, warning: 2, info: 1, debug: 0 };
const suffix = '.golden.json';

/** One finding of every rule that a fixture shows: the worst, in a fixture of the rule's own folder where there is one. */
export function ruleExamples(root) {
  const examples = new Map();
  for (const folder of readdirSync(join(root, 'fixtures')).sort()) {
    for (const example of examplesIn(root, folder)) {
      const known = examples.get(example.rule);
      if (known === undefined || isBetter(example, known)) examples.set(example.rule, example);
    }
  }
  return examples;
}

function examplesIn(root, folder) {
  const names = readdirSync(join(root, 'fixtures', folder)).filter((name) => name.endsWith(suffix));
  return names.sort().flatMap((name) => {
    const path = `fixtures/${folder}/${name.slice(0, -suffix.length)}`;
    if (!existsSync(join(root, path))) return [];
    const { findings } = JSON.parse(readFileSync(join(root, 'fixtures', folder, name), 'utf8'));
    const alone = new Set(findings.map(({ rule }) => rule)).size === 1;
    return findings.map((finding) => ({
      ...finding,
      path,
      isOwn: finding.rule.startsWith(`${folder}/`),
      alone,
    }));
  });
}

function isBetter(a, b) {
  const order = [
    rank[a.severity] - rank[b.severity],
    Number(a.isOwn) - Number(b.isOwn),
    Number(a.alone) - Number(b.alone),
  ];
  return (order.find((difference) => difference !== 0) ?? 0) > 0;
}
