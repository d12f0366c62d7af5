import { parse } from 'yaml';

const cell = (text) =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');

/** The inputs and outputs of action.yml as tables for the README. */
export function actionTables(actionYaml) {
  const { inputs, outputs } = parse(actionYaml);
  const table = (head, entries) =>
    [
      `| ${head} | |`,
      '| --- | --- |',
      ...entries.map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
    ].join('\n');
  return {
    inputs: table('input', Object.entries(inputs)),
    outputs: table('output', Object.entries(outputs)),
  };
}
