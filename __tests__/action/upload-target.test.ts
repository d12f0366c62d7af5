import { describe, expect, it } from '@jest/globals';
import type { TriggerEvent } from '../../src/action/event.js';
import { findUploadTarget } from '../../src/action/upload-target.js';

const merge = '1'.repeat(40);
const head = '2'.repeat(40);
const other = '3'.repeat(40);
const base = '4'.repeat(40);

const push: TriggerEvent = {
  name: 'push',
  commit: merge,
  ref: 'refs/heads/main',
  pullRequest: undefined,
  byDependabot: false,
  inMergeQueue: false,
  onDefaultBranch: true,
  policySource: 'checkout',
};
const pullRequest: TriggerEvent = {
  ...push,
  name: 'pull_request',
  ref: 'refs/pull/7/merge',
  pullRequest: { number: 7, headCommit: head, baseCommit: base, ref: 'refs/pull/7', fromFork: false },
};

describe('the target of an upload', () => {
  it('is the merge commit of a pull request, also where git can not tell', () => {
    const target = { commit: merge, ref: 'refs/pull/7/merge' };
    expect(findUploadTarget(pullRequest, merge, undefined)).toEqual(target);
    expect(findUploadTarget(pullRequest, undefined, undefined)).toEqual(target);
  });

  it('is the head of a pull request whose head was checked out', () => {
    expect(findUploadTarget(pullRequest, head, undefined)).toEqual({ commit: head, ref: 'refs/pull/7/head' });
  });

  it('is nothing when something else was checked out', () => {
    for (const event of [push, pullRequest]) {
      expect(findUploadTarget(event, other, undefined)).toHaveProperty('skipped');
    }
  });

  it('is nothing for a pull request event that runs on the base branch', () => {
    const event = { ...pullRequest, name: 'pull_request_review', ref: 'refs/heads/main' };
    expect(findUploadTarget(event, merge, undefined)).toHaveProperty('skipped');
  });

  it('is never the base branch on pull_request_target, whatever the inputs say', () => {
    const event = { ...pullRequest, name: 'pull_request_target', ref: 'refs/heads/main' };
    const given = { ref: 'refs/heads/main', commit: other };
    expect(findUploadTarget(event, merge, given)).toHaveProperty('skipped');
  });

  it('is what the inputs say, except in a merge queue', () => {
    const given = { ref: 'refs/pull/7/head', commit: other };
    expect(findUploadTarget({ ...push, name: 'pull_request_target' }, merge, given)).toEqual(given);
    expect(findUploadTarget({ ...push, inMergeQueue: true }, merge, given)).toHaveProperty('skipped');
  });
});
