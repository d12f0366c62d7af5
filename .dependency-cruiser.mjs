/** The fences of ARCHITECTURE.md: each folder of src, and everything it may import from src. */
const may = {
  core: [],
  knowledge: ['core/table'],
  judgement: ['core', 'knowledge'],
  bytes: ['core'],
  codecs: ['core', 'bytes'],
  formats: ['core', 'bytes', 'codecs', 'knowledge', 'judgement'],
  engine: ['core', 'bytes', 'codecs/model-card', 'judgement', 'formats/index'],
  policy: ['core'],
  reports: ['core'],
  shell: ['core'],
  cli: ['core', 'scan', 'reports', 'policy/configuration', 'shell'],
  action: ['core', 'scan', 'reports', 'policy/configuration', 'shell'],
};

const layer = ([from, to]) => ({
  name: `${from}-imports`,
  severity: 'error',
  comment: `src/${from} may import only: ${['itself', ...to].join(', ')}`,
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [`^src/${from}/`, ...to.map((t) => `^src/${t}(/|[.]|-)`)] },
});

export default {
  forbidden: [
    ...Object.entries(may).map(layer),
    {
      name: 'scan-imports',
      severity: 'error',
      comment: 'scan.ts is the table of contents: core, engine, policy and the catalogue of rules.',
      from: { path: '^src/scan[.]ts$' },
      to: { path: '^src/', pathNot: ['^src/(core|engine|policy)/', '^src/formats/catalogue[.]ts$'] },
    },
    {
      name: 'scan-start-imports',
      severity: 'error',
      comment: 'scan-start.ts is loaded before everything else: what starts a process, and no engine.',
      from: { path: '^src/scan-start[.]ts$' },
      to: {
        path: '^src/',
        pathNot: [
          '^src/engine/(discovery/(scan-roots|readable-folders)|pool/(early-scanner|launch)|scanner-entry)[.]ts$',
        ],
      },
    },
    {
      name: 'library-imports',
      severity: 'error',
      comment:
        'library.ts is the public face: the scan, its vocabulary, reports and the files of the policy.',
      from: { path: '^src/library[.]ts$' },
      to: { path: '^src/', pathNot: ['^src/(core|reports|policy)/', '^src/scan[.]ts$'] },
    },
    {
      name: 'inspection-knows-no-process',
      severity: 'error',
      comment: 'What a file says does not depend on how files are found, handed out and remembered.',
      from: { path: '^src/engine/inspection/' },
      to: { path: '^src/engine/(discovery|pool|process|cache)/' },
    },
    {
      name: 'scanner-process-knows-no-parent',
      severity: 'error',
      comment:
        'The scanner process has no pool, no cache and no folder to list: only what its parent tells it.',
      from: { path: '^src/engine/scanner[.]ts$' },
      to: { path: '^src/engine/(discovery|pool|cache)/', reachable: true },
    },
    {
      name: 'parent-inspects-nothing',
      severity: 'error',
      comment: 'No byte of a scanned file is parsed in the process that has the token.',
      from: { path: '^src/(scan|scan-start|library)[.]ts$' },
      to: { path: '^src/engine/(inspection|process)/', reachable: true },
    },
    {
      name: 'formats-are-islands',
      severity: 'error',
      comment: 'Embedded artifacts travel as children through the engine, never as an import.',
      from: { path: '^src/formats/([^/]+)/' },
      to: { path: '^src/formats/', pathNot: '^src/formats/$1/' },
    },
    {
      name: 'parsing-has-no-opinion',
      severity: 'error',
      comment:
        'Only the reader (reader.ts), views.ts and rules/ know that rules exist; only rules/ reads knowledge and judges.',
      from: { path: '^src/formats/[^/]+/(?!rules/|reader[.]ts|views[.]ts)' },
      to: { path: '^src/(formats/[^/]+/rules/|knowledge/|judgement/)' },
    },
    {
      name: 'identification-is-light',
      severity: 'error',
      comment:
        'What index.ts and identify*.ts import is loaded in every scan: no parser and no rules (ADR 18).',
      from: { path: '^src/formats/[^/]+/(index|identify[^/]*)[.]ts' },
      to: {
        path: '^src/(formats/[^/]+/(reader|parse|views|rules/)|knowledge/|judgement/)',
        dependencyTypesNot: ['dynamic-import'],
      },
    },
    {
      name: 'rules-see-facts-only',
      severity: 'error',
      comment: 'A rule never touches bytes.',
      from: { path: '^src/formats/([^/]+)/rules/' },
      to: {
        path: '^src/',
        pathNot: ['^src/core/', '^src/knowledge/', '^src/judgement/', '^src/formats/$1/(facts[.]ts|rules/)'],
      },
    },
    {
      name: 'github-only-in-action',
      severity: 'error',
      comment: 'The action is the only folder that knows GitHub.',
      from: { pathNot: '^src/action/' },
      to: { path: 'node_modules/(@actions|@octokit)/' },
    },
    {
      name: 'file-system-only-at-the-edges',
      severity: 'error',
      comment: 'Files are opened by bytes, engine, the shells and nothing else.',
      from: { path: '^src/(codecs|formats|policy|reports|core|knowledge|judgement)/' },
      to: { path: '^(node:)?(fs|fs/promises|child_process|http|https|net|worker_threads)$' },
    },
    {
      name: 'pure-core-policy-reports',
      severity: 'error',
      comment: 'No built-ins where pure functions are enough.',
      from: { path: '^src/(core|policy|reports|knowledge|judgement)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-development-dependencies',
      severity: 'error',
      comment: 'What ships must not lean on a tool of the workshop.',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'A mistyped path escapes every other fence.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^sarif$' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle is two things pretending to be one.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'What nobody imports is dead.',
      from: { orphan: true, pathNot: ['[.]d[.]ts$', '^src/knowledge/'] },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: 'node_modules',
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
