/**
 * The formats as a page of their own or, for the README, as a table.
 * @param synthetic ids of the formats whose fixtures no producer wrote
 */
export function formatsPage(formats, synthetic, form = 'page') {
  const table = [
    '| format | usual names | depth | rules | fixtures | specification |',
    '| --- | --- | --- | --- | --- | --- |',
    ...[...formats]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((format) => {
        const names = format.extensions.map((extension) => `\`${extension}\``).join(' ');
        const fixtures = synthetic.has(format.id) ? 'synthetic' : 'genuine';
        return `| ${format.title} | ${names} | ${depthOf(format)} | ${format.rules.length} | ${fixtures} | <${format.spec}> |`;
      }),
  ];
  if (form === 'table') return table.join('\n');
  return [
    '# Formats',
    '',
    'The content decides which formats are read; names only hint. Fixtures are `genuine` where files of a real producer',
    'are among them, and `synthetic` where all are assembled from the specification.',
    '',
    ...table,
    '',
    ...[...formats].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(section),
    '_This page is generated from the formats’ metadata._',
    '',
  ].join('\n');
}

const depthOf = ({ depth }) => (depth === 'recognised' ? 'recognised only' : 'analysed');

function section(format) {
  return [
    `## ${format.title} (\`${format.id}\`)`,
    '',
    ...format.rules.map((rule) => `- [${rule.id}](rules/${rule.id}.md): ${rule.title}`),
    ...(format.rules.length === 0
      ? ['- no rules of its own: what it holds is identified and judged afresh']
      : []),
    '',
  ];
}
