/**
 * One page per rule: the text that code scanning shows, a finding as it looks, and what to do about a wrong one.
 * @param example a finding of the rule in a fixture, where there is one
 */
export function rulePage(rule, example) {
  const list = (title, values) =>
    values.length === 0 ? [] : ['', `## ${title}`, '', ...values.map((value) => `- ${value}`)];
  return [
    `# ${rule.id}`,
    '',
    `**${rule.title}**`,
    '',
    '| severity | security-severity | precision | since |',
    '| --- | --- | --- | --- |',
    `| up to ${rule.severity} | ${rule.securitySeverity} | ${rule.precision} | ${rule.since} |`,
    '',
    '## Why it matters',
    '',
    rule.help.why,
    '',
    ...looks(example),
    '## What to do',
    '',
    rule.help.fix,
    '',
    ...acceptance(rule),
    ...list(
      'Weaknesses',
      rule.cwe.map((id) => `[${id}](https://cwe.mitre.org/data/definitions/${id.slice(4)}.html)`),
    ),
    ...list(
      'Vulnerabilities',
      rule.cve.map((id) => `[${id}](https://www.cve.org/CVERecord?id=${id})`),
    ),
    ...list(
      'References',
      rule.references.map((url) => `<${url}>`),
    ),
    ...(rule.formerIds?.length ? list('Former ids', rule.formerIds) : []),
    '',
    '_This page is generated from the rule’s metadata._',
    '',
  ].join('\n');
}

/** The finding that a fixture of this repository gives, with the command that shows it again. */
function looks(example) {
  if (example === undefined) return [];
  const { path, severity, member, message } = example;
  const place = member === '' ? path : `${path}!${member}`;
  const text = message.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ').replaceAll('```', "'''");
  return [
    '## What it looks like',
    '',
    '```console',
    `$ modelaudit scan ${path}`,
    `${severity}  ${place}`,
    ...wrapped(text).map((line) => `  ${line}`),
    '```',
    '',
  ];
}

const columns = 100;

function wrapped(text) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== '' && line.length + word.length >= columns) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** What to write where the finding is right and wanted, and where to go where it is wrong. */
function acceptance(rule) {
  if (rule.operational)
    return [
      'This rule tells of trouble in the run, not of the file’s content: no entry accepts it, the run is incomplete until the cause is gone.',
    ];
  return [
    '## If you know the file and accept it',
    '',
    'Add to `.modelaudit.yml`, with your reason; `modelaudit scan FILE --explain` prints the entry for this one finding, with its fingerprint ([configuration](../../configuration.md#accepting-a-finding)):',
    '',
    '```yaml',
    'allow:',
    `  - { rule: ${rule.id}, path: models/your-file, reason: "say why this is acceptable", expires: 2027-06-30 }`,
    '```',
    '',
    'A well-known library writes such files by itself? Then the finding is our mistake: [how to report it safely](../../faq.md#how-do-i-report-a-false-alarm-safely).',
  ];
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
