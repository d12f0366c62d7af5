const levels = { critical: 'critical', warning: 'warning', info: 'info', debug: 'debug' };

/** One page per rule, the same text that code scanning shows. */
export function rulePage(rule) {
  const list = (title, values) =>
    values.length === 0 ? [] : ['', `## ${title}`, '', ...values.map((value) => `- ${value}`)];
  return [
    `# ${rule.id}`,
    '',
    `**${rule.title}**`,
    '',
    '| severity | security-severity | precision | since |',
    '| --- | --- | --- | --- |',
    `| up to ${levels[rule.severity]} | ${rule.securitySeverity} | ${rule.precision} | ${rule.since} |`,
    '',
    '## Why it matters',
    '',
    rule.help.why,
    '',
    '## What to do',
    '',
    rule.help.fix,
    ...list(
      'Weaknesses',
      rule.cwe.map((id) => `[${id}](https://cwe.mitre.org/data/definitions/${id.slice(4)}.html)`),
    ),
    ...list('Vulnerabilities', rule.cve),
    ...list(
      'References',
      rule.references.map((url) => `<${url}>`),
    ),
    ...(rule.formerIds?.length ? list('Former ids', rule.formerIds) : []),
    ...(rule.operational ? ['', 'This rule tells of trouble in the run, not of the file’s content.'] : []),
    '',
    '_This page is generated from the rule’s metadata._',
    '',
  ].join('\n');
}

/** The table of all rules. */
export function rulesIndex(catalogue) {
  return [
    '# Rules',
    '',
    '| rule | what it finds | severity |',
    '| --- | --- | --- |',
    ...catalogue.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${rule.severity} |`),
    '',
    '_This page is generated from the rules’ metadata._',
    '',
  ].join('\n');
}
