/** Review comments, with what the documentation says in prose. */
import { account } from './account.mjs';
import { violate } from './violate.mjs';

const maxBodyCharacters = 65_536;
const writer = ({ viewer = 'github-actions[bot]' }) => viewer;

/** The one query that the action makes. */
export function tellViewer(body, options) {
  if (!/^query \{ viewer \{ login \} \}$/.test(body.query))
    return { status: 200, body: { errors: [{ message: 'not simulated' }] } };
  return options.hidesViewer === true
    ? { status: 403, body: { message: 'Resource not accessible by integration' } }
    : { status: 200, body: { data: { viewer: { login: writer(options) } } } };
}

export function listComments({ query }, options, state) {
  const asked = new URLSearchParams(query);
  const size = Math.min(Number(asked.get('per_page') ?? 30), 100);
  const first = (Number(asked.get('page') ?? 1) - 1) * size;
  return {
    status: 200,
    body: all(options, state)
      .slice(first, first + size)
      .map(describe),
  };
}

export function createComment({ body }, options, state) {
  const problems = [
    ...(body.subject_type === 'file' || body.line !== undefined ? [] : ['line is missing']),
    ...(body.body.length > maxBodyCharacters ? ['body is too long'] : []),
    ...(body.body === '' ? ["body can't be blank"] : []),
  ];
  if (problems.length > 0) return violate(state, 422, problems);
  const changed = (options.changed ?? []).map(({ filename }) => filename);
  if (!changed.includes(body.path))
    return { status: 422, body: { message: 'Validation Failed: path is not part of the pull request' } };
  const comment = { id: 1000 + state.comments.length, author: writer(options), ...body };
  state.comments.push(comment);
  return { status: 201, body: describe(comment) };
}

export function updateComment({ body, path }, options, state) {
  const id = Number(path.slice(path.lastIndexOf('/') + 1));
  const comment = all(options, state).find((one) => one.id === id);
  if (comment === undefined) return violate(state, 404, ['there is no such comment']);
  if (comment.author !== writer(options)) return violate(state, 403, ['the comment of somebody else']);
  if (body.body.length > maxBodyCharacters) return violate(state, 422, ['body is too long']);
  if (!state.comments.includes(comment)) state.comments.push(comment);
  comment.body = body.body;
  return { status: 200, body: describe(comment) };
}

/** Those that the test says are there already come first. */
function all({ comments = [] }, state) {
  return [...comments, ...state.comments.filter((comment) => !comments.includes(comment))];
}

function describe({ id, author, path, body }) {
  const link = `https://api.github.invalid/comments/${String(id)}`;
  return {
    url: link,
    pull_request_review_id: 1,
    id,
    node_id: 'C_1',
    diff_hunk: '',
    path,
    commit_id: '2'.repeat(40),
    original_commit_id: '2'.repeat(40),
    user: account(author),
    body,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    html_url: link,
    pull_request_url: link,
    author_association: 'NONE',
    _links: { self: { href: link }, html: { href: link }, pull_request: { href: link } },
  };
}
