import { describe, expect, it } from '@jest/globals';
import { maskDraft, maskMembers } from '../../../src/engine/process/mask-draft.js';
import { sampleSecrets } from '../../judgement/text/sample-secrets.js';

describe('a finding that leaves the scanner process', () => {
  it.each(Object.entries(sampleSecrets))(
    'carries no %s, wherever a format quoted it',
    (_, [text, secret]) => {
      const draft = maskDraft({
        ruleId: 'a/b',
        severity: 'info',
        message: `it holds ${text}`,
        key: text,
        at: { logical: text, note: text },
        trace: [{ note: `then ${text}` }],
        data: { text, list: [text, { deep: text }], count: 3 },
      });
      const sent = JSON.stringify([draft, maskMembers([text])]);
      expect(sent).not.toContain(JSON.stringify(secret).slice(1, -1));
      expect(draft).toMatchObject({ ruleId: 'a/b', severity: 'info', data: { count: 3 } });
    },
  );

  it('says what it said where it holds none', () => {
    const draft = {
      ruleId: 'a/b',
      severity: 'info',
      message:
        'Loading this file runs posix.system(\'echo hello\'); the token "<|im_end|>" ends it, token embedding_layer',
      key: 'posix.system',
      at: { range: { offset: 1, length: 2 } },
      data: {
        sha256: 'a1b2c3d4'.repeat(8),
        eos_token: '</s>',
        text: '"bos_token": "<s>", "pad_token": "[PAD]"',
      },
    } as const;
    expect(maskDraft(draft)).toEqual(draft);
  });
});
