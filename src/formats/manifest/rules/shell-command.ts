import { defineRule } from '../../../core/define.js';
import { tellingCommand } from '../../../judgement/manifest/telling-command.js';
import { textsOf, type ManifestFacts, type PlacedText } from '../facts.js';
import { note, shown } from './note.js';

/** Keys that MLflow projects, DVC stages, cog, Docker and CI descriptions run through a shell. */
const commandKey =
  /(?:^|[._])(?:cmd|command|commands|run|script|setup_script|entry_?point|args|exec|shell|pre_install|post_install|setup|init)$/i;
const position = /^\d+$/;

export const shellCommand = defineRule<ManifestFacts>({
  id: 'manifest/shell-command',
  title: 'The manifest has a tool run a command that fetches, connects or destroys',
  severity: 'critical',
  securitySeverity: '9.3',
  precision: 'high',
  cwe: ['CWE-78', 'CWE-506'],
  cve: [],
  references: [
    'https://mlflow.org/docs/latest/ml/projects/',
    'https://dvc.org/doc/user-guide/project-structure/dvcyaml-files',
  ],
  since: '1.0.0',
  help: {
    why: 'MLflow projects, DVC stages and container builds run the commands of their manifest. Downloading a script into a shell, opening a connection or touching log-in files is no step of training or serving a model.',
    fix: 'Do not run the project. Find out who added the command.',
  },
  *check({ documents }) {
    for (const root of documents) {
      for (const placed of textsOf(root)) {
        const { node } = placed;
        const text = node.value;
        // A remote helper of git that is a command: gitremote-helpers(7), git-remote-ext(1).
        if (/^\s*(?:git\+)?ext::/i.test(text))
          yield note(node.at, placed.path, 'ext', `git runs the command in ${shown(text)} when it fetches`);
        if (!isCommand(placed)) continue;
        const effect = tellingCommand(text);
        if (effect !== undefined)
          yield note(node.at, placed.path, effect, `The command ${shown(text)} ${effect}`);
      }
    }
  },
});

/** By its own key, or by that of the list that holds it. */
function isCommand({ key, parent }: PlacedText): boolean {
  if (commandKey.test(key)) return true;
  return parent !== undefined && position.test(key) && commandKey.test(parent.key);
}
