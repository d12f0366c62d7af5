import tseslint from 'typescript-eslint';

const sizes = {
  'max-lines': ['error', { max: 400, skipComments: false }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-depth': ['error', 4],
  complexity: ['error', 16],
};

export default tseslint.config(
  { ignores: ['dist/', 'lib/', 'node_modules/', 'demo-output/', 'bench-output/', 'fuzz-output/'] },
  {
    files: ['src/**/*.ts', '__tests__/**/*.ts', 'fixtures/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/**/*.ts'], ignores: ['src/knowledge/**', 'src/codecs/**/*-rows.ts'], rules: sizes },
  {
    // A spread list is as many arguments, and a hostile file decides how many: beyond some hundred thousand the call fails.
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^(push|unshift)$/] > SpreadElement',
          message: 'Use addAll of core: a spread list may be too long for a call.',
        },
        {
          selector:
            'VariableDeclarator[init.type="ObjectExpression"] > Identifier TSTypeReference[typeName.name="Record"] > TSTypeParameterInstantiation > TSStringKeyword:first-child',
          message:
            'Use table of core: an object answers to constructor and toString, and a file may ask for these.',
        },
      ],
    },
  },
  {
    // The shape of hostile bytes is spelt out with control characters.
    files: ['src/**/*.ts', '__tests__/**/*.ts', 'fixtures/**/*.ts'],
    rules: { 'no-control-regex': 'off' },
  },
);
