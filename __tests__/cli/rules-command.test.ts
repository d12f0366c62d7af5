import { describe, expect, it } from '@jest/globals';
import { explainRule, findRules, listRules } from '../../src/cli/rules-command.js';
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
    expect(findRules(rules, ['pickle/custom-class'])[0]?.id).toBe('pickle/foreign-class');
  });

  it('finds rules by words of id and title, and by severity', () => {
    expect(findRules(rules, ['pickle', 'command']).map(({ id }) => id)).toEqual(['pickle/dangerous-call']);
    expect(findRules(rules, ['PICKLE'], 'warning').map(({ id }) => id)).toEqual(['pickle/foreign-class']);
    expect(findRules(rules, [])).toHaveLength(2);
    expect(() => findRules(rules, ['command'], 'info')).toThrow('of severity info');
  });

  it('shows how a configuration speaks of a rule', () => {
    expect(explainRule(dangerousCall, plainStyle, 80)).toContain('allow: [{ rule: pickle/dangerous-call,');
  });

  it('names the nearest rule to a mistyped one', () => {
    expect(() => findRules(rules, ['pickle/dangerus-call'])).toThrow(
      "there is no rule 'pickle/dangerus-call', did you mean pickle/dangerous-call?",
    );
  });
});
