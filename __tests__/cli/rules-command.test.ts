import { describe, expect, it } from '@jest/globals';
import { explainRule, findRule, listRules } from '../../src/cli/rules-command.js';
import { plainStyle } from '../../src/reports/text/style.js';
import { dangerousCall, foreignClass } from '../reports/sample-report.js';

const rules = [dangerousCall, { ...foreignClass, formerIds: ['pickle/custom-class'] as const }];

describe('modelaudit rules', () => {
  it('lists a rule a line', () => {
    expect(listRules(rules, plainStyle)).toBe(`\
pickle/dangerous-call  critical  Loading the file runs a command or code
pickle/foreign-class   warning   The pickle builds objects of a class that nobody has vetted
`);
  });

  it('explains a rule from its metadata', () => {
    const text = explainRule(dangerousCall, plainStyle, 80);
    expect(text).toContain('Severity  critical (security severity 9.8, precision very-high)');
    expect(text).toContain('Why       A pickle is a program.');
    expect(text).toContain('Weakness  CWE-502');
    expect(text).not.toContain('Formerly');
  });

  it('finds a rule by a former id', () => {
    expect(findRule(rules, 'pickle/custom-class').id).toBe('pickle/foreign-class');
  });

  it('names the nearest rule to a mistyped one', () => {
    expect(() => findRule(rules, 'pickle/dangerous-cal')).toThrow(
      "there is no rule 'pickle/dangerous-cal', did you mean pickle/dangerous-call?",
    );
  });
});
