/** How a secret looks in a text. The first group stays, what follows is masked. */
export interface SecretShape {
  readonly what: string;
  /** A text holds one of these, in whatever case, or the pattern can't match. */
  readonly anchors: readonly string[];
  readonly pattern: RegExp;
  readonly source: string;
}

/** Shapes of tokens that their issuers document, and of values that a text itself calls a secret. */
export const secretShapes: readonly SecretShape[] = [
  {
    what: 'AWS access key',
    anchors: ['AKIA', 'ASIA', 'AROA', 'AIDA'],
    pattern: /\b((?:AKIA|ASIA|AROA|AIDA))[0-9A-Z]{16}\b/g,
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  },
  {
    what: 'GitHub token',
    anchors: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    pattern: /\b(gh[pousr]_|github_pat_)[A-Za-z0-9_]{20,255}/g,
    source: 'https://github.blog/engineering/behind-githubs-new-authentication-token-formats/',
  },
  {
    what: 'Hugging Face token',
    anchors: ['hf_', 'api_org_'],
    pattern: /\b(hf_|api_org_)[A-Za-z0-9]{20,64}/g,
    source: 'https://huggingface.co/docs/hub/security-tokens',
  },
  {
    what: 'token with a prefix',
    anchors: ['sk-', 'xox', 'glpat-', 'npm_', 'pypi-', 'dop_v1_', 'shpat_', 'AIza'],
    pattern:
      /\b(sk-(?:proj-|ant-)?|xox[abeoprs]-|glpat-|npm_|pypi-|dop_v1_|shpat_|AIza)[A-Za-z0-9_-]{20,255}/g,
    source:
      'https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
  },
  {
    what: 'JSON web token',
    anchors: ['eyJ'],
    pattern: /\b(eyJ)[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,2000}(?:\.[A-Za-z0-9_-]{0,2000})?/g,
    source: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
  {
    what: 'private key',
    anchors: ['PRIVATE KEY-----'],
    pattern: /(-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,20000}/g,
    source: 'https://www.rfc-editor.org/rfc/rfc7468',
  },
  {
    what: 'password of an address',
    anchors: ['://'],
    pattern: /(\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:/@]{0,100}:)[^\s/@]{1,200}(?=@)/gi,
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
  {
    what: 'value called a secret',
    anchors: ['passw', 'secret', 'token', 'api', 'authorization', 'bearer'],
    pattern:
      /((?:(?:password|passwd|secret|token|api[_-]?key|authorization|bearer)["']?\s{0,3}[=:]|\bbearer\s)\s{0,3}["']?(?:bearer\s|basic\s)?)[^\s"'&;,)<[({][^\s"'&;,)]{7,200}/gi,
    source: 'https://cwe.mitre.org/data/definitions/532.html',
  },
];
