/** Check runs, with what the documentation says in prose. */
import { violate } from './violate.mjs';

/** GitHub counts the summary of a check run in bytes, whatever its description says. */
const maxSummaryBytes = 65_535;
const maxTitleCharacters = 255;
const maxMessageBytes = 65_536;

export function createCheckRun({ body }, state) {
  const problems = [
    ...problemsOf(body.output),
    ...(body.status === 'completed' && body.conclusion === undefined
      ? ['a completed check run needs a conclusion']
      : []),
    ...(/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(body.head_sha) ? [] : ['No commit found for SHA']),
  ];
  if (problems.length > 0) return violate(state, 422, problems);
  const run = { ...body, id: state.checkRuns.length + 1, annotations: body.output?.annotations ?? [] };
  state.checkRuns.push(run);
  return { status: 201, body: describe(run) };
}

export function updateCheckRun({ body, path }, state) {
  const run = state.checkRuns.find(({ id }) => String(id) === path.slice(path.lastIndexOf('/') + 1));
  if (run === undefined) return violate(state, 404, ['there is no such check run']);
  const problems = problemsOf(body.output);
  if (problems.length > 0) return violate(state, 422, problems);
  run.annotations.push(...(body.output?.annotations ?? []));
  return { status: 200, body: describe(run) };
}

function problemsOf(output) {
  if (Buffer.byteLength(output?.summary ?? '') > maxSummaryBytes)
    return ['summary exceeds a maximum bytesize of 65535'];
  return (output?.annotations ?? []).flatMap((annotation) => [
    ...((annotation.title ?? '').length > maxTitleCharacters
      ? ['the title of an annotation is too long']
      : []),
    ...(Buffer.byteLength(annotation.message) > maxMessageBytes ? ['a message is longer than 64 KB'] : []),
    ...(annotation.start_line < 1 || annotation.end_line < annotation.start_line ? ['lines are wrong'] : []),
    ...(/^\/|\\/.test(annotation.path) ? ['a path is not relative to the repository'] : []),
  ]);
}

function describe({ id, name, head_sha, status, conclusion, output, annotations }) {
  const link = `https://api.github.invalid/check-runs/${String(id)}`;
  return {
    id,
    head_sha,
    node_id: 'CR_1',
    external_id: null,
    url: link,
    html_url: link,
    details_url: null,
    status,
    conclusion: conclusion ?? null,
    started_at: '2026-01-01T00:00:00Z',
    completed_at: '2026-01-01T00:00:00Z',
    output: {
      title: output?.title ?? null,
      summary: output?.summary ?? null,
      text: null,
      annotations_count: annotations.length,
      annotations_url: link,
    },
    name,
    check_suite: { id: 1 },
    app: null,
    pull_requests: [],
  };
}
