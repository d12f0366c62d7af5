import type { Issue, RuleMeta, ScanReport, SuppressedIssue } from '../../src/core/types.js';

export const dangerousCall: RuleMeta = {
  id: 'pickle/dangerous-call',
  title: 'Loading the file runs a command or code',
  severity: 'critical',
  securitySeverity: '9.8',
  precision: 'very-high',
  cwe: ['CWE-502'],
  cve: [],
  references: ['https://docs.python.org/3/library/pickle.html'],
  since: '1.0.0',
  help: {
    why: 'A pickle is a program. Whoever loads it runs the calls that it holds, with all rights of the loading process.',
    fix: 'Do not load the file. Obtain the weights as safetensors from a publisher that you trust.',
  },
};

export const foreignClass: RuleMeta = {
  ...dangerousCall,
  id: 'pickle/foreign-class',
  title: 'The pickle builds objects of a class that nobody has vetted',
  severity: 'warning',
  securitySeverity: '6.5',
  precision: 'medium',
};

export const damaged: RuleMeta = {
  ...dangerousCall,
  id: 'scan/damaged',
  title: 'The file breaks off or contradicts its own format',
  severity: 'warning',
  securitySeverity: '5.0',
  precision: 'high',
  cwe: ['CWE-1286'],
  help: { why: 'What stands behind the damage was not analysed.', fix: 'Fetch the file again.' },
};

export const unreadable: RuleMeta = {
  ...damaged,
  id: 'scan/unreadable',
  title: 'The file could not be read',
  operational: true,
};

export const missingPath: RuleMeta = {
  ...unreadable,
  id: 'scan/missing-path',
  title: 'A path does not exist',
};

export const sampleIssue: Issue = {
  ruleId: 'pickle/dangerous-call',
  severity: 'critical',
  message: "Loading this file runs posix.system('echo pwned')",
  path: 'models/evil.pt',
  member: ['archive/data.pkl'],
  at: { range: { offset: 28, length: 1 }, logical: 'opcode REDUCE' },
  trace: [
    { range: { offset: 2, length: 14 }, logical: 'opcode STACK_GLOBAL', note: 'imports posix.system' },
    { range: { offset: 28, length: 1 }, logical: 'opcode REDUCE', note: 'calls it' },
  ],
  key: 'posix.system',
  fingerprint: '0123456789abcdef0123456789abcdef',
  data: { module: 'posix', function: 'system', position: 28, expression: "posix.system('echo pwned')" },
  timestamp: 1_750_135_692.85,
};

export const foreignIssue: Issue = {
  ruleId: 'pickle/foreign-class',
  severity: 'warning',
  message: 'Loading this file builds objects of acme.models.Net, which nobody has vetted',
  path: 'models/net.pkl',
  member: [],
  at: { range: { offset: 11, length: 20 } },
  key: 'acme.models.Net',
  count: 12,
  fingerprint: '1123456789abcdef0123456789abcdef',
  timestamp: 1_750_135_692.9,
  changed: { severityBefore: 'info', by: '--strict' },
};

export const damagedIssue: Issue = {
  ruleId: 'scan/damaged',
  severity: 'warning',
  message: 'The stream ends inside the argument of BINUNICODE',
  path: 'models/half.pkl',
  member: [],
  at: { range: { offset: 900, length: 124 } },
  key: 'unexpected-end',
  fingerprint: '2123456789abcdef0123456789abcdef',
  timestamp: 1_750_135_693,
};

export const suppressedIssue: SuppressedIssue = {
  ...foreignIssue,
  path: 'models/other.pkl',
  fingerprint: '3123456789abcdef0123456789abcdef',
  suppression: { by: 'rules', reason: 'rule set to off', expires: null },
};

/** Three files with findings, one clean, one suppressed. Replace what a test is about. */
export function sampleReport(overrides: Partial<ScanReport> = {}): ScanReport {
  return {
    tool: { name: 'ModelAudit', version: '1.0.0' },
    startTime: 1_750_135_672.03,
    duration: 0.0312,
    rules: [dangerousCall, foreignClass, damaged, missingPath, unreadable],
    files: [
      sampleFile('models/evil.pt', 12_345, ['pickle', 'torch', 'zip']),
      { ...sampleFile('models/half.pkl', 1024, ['pickle']), outcome: 'partial' },
      sampleFile('models/net.pkl', 2048, ['pickle']),
      sampleFile('models/other.pkl', 2048, ['pickle']),
      sampleFile('models/weights.safetensors', 1_500_000_000, ['safetensors']),
    ],
    issues: [sampleIssue, damagedIssue, foreignIssue],
    suppressed: [suppressedIssue],
    verdict: 'findings',
    hasErrors: false,
    bytesScanned: 1_500_017_465,
    bytesRead: 70_000,
    filesIgnored: 3,
    scannerNames: ['pickle', 'safetensors', 'torch', 'zip'],
    policy: { failOn: 'warning', failOnIncomplete: 'true', strict: false, configuration: '.modelaudit.yml' },
    notes: ['2 submodules are not checked out: vendor/a, vendor/b.'],
    ...overrides,
  };
}

export function sampleFile(
  path: string,
  size: number,
  formats: readonly string[],
): ScanReport['files'][number] {
  return { path, size, formats, outcome: 'scanned', duration: 0.0005, bytesRead: size };
}

/** A report in which every untrusted field holds `text`. */
export function hostileReport(text: string): ScanReport {
  const hostile: Issue = {
    ...sampleIssue,
    message: text,
    path: text,
    member: [text, text],
    at: { ...sampleIssue.at, logical: text },
    trace: [{ range: { offset: 1, length: 1 }, logical: text, note: text }],
    data: { expression: text, module: text },
    changed: { severityBefore: 'warning', by: text },
  };
  return sampleReport({
    files: [
      { ...sampleFile(text, 5, ['pickle']), outcome: 'partial' },
      { ...sampleFile(`${text}.h5`, 5, []), outcome: 'skipped' },
    ],
    issues: [hostile, { ...hostile, ruleId: 'scan/damaged', severity: 'warning' }],
    suppressed: [],
    notes: [text],
    policy: { failOn: 'warning', failOnIncomplete: 'true', strict: true, configuration: text },
  });
}
