/** Review comments, with what the documentation says in prose. */
import { account } from './account.mjs';
import { violate } from './violate.mjs';

const maxBodyCharacters = 65_536;
const writer = ({ viewer = 'github-actions[bot]' }) => viewer;

const threadOf = (id) => `PRRT_${String(id)}`;

/** The queries and mutations that the action makes, by names of ours: the API knows one path for all. */
const queries = [
  ['graphql/viewer', /^query \{ viewer \{ login \} \}$/],
  ['graphql/threads', /^query \(\$owner.*reviewThreads\(first: 100, after: \$cursor\)/],
  ['graphql/resolve', /^mutation \(\$id: ID!\) \{ resolveReviewThread\(/],
  ['graphql/reopen', /^mutation \(\$id: ID!\) \{ unresolveReviewThread\(/],
];

export function graphqlOperation({ query }) {
  return queries.find(([, pattern]) => pattern.test(query))?.[0];
}

export function answerGraphql(body, options, state) {
  switch (graphqlOperation(body)) {
    case 'graphql/viewer':
      return tellViewer(options);
    case 'graphql/threads':
      return listThreads(body.variables, options, state);
    case 'graphql/resolve':
      return moveThread(body.variables, true, options, state);
    case 'graphql/reopen':
      return moveThread(body.variables, false, options, state);
    default:
      return violate(state, 200, ['a query that is not simulated']);
  }
}

/** GraphQL refuses with status 200. */
const forbidden = {
  status: 200,
  body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] },
};

function listThreads({ owner, repo, number, cursor }, options, state) {
  if (`${owner}/${repo}` !== 'octo/models' || !Number.isInteger(number))
    return violate(state, 200, ['threads of something else']);
  if (options.threads === 'hidden') return forbidden;
  const threads = all(options, state).map(({ id }) => ({
    id: threadOf(id),
    isResolved: state.resolved.includes(threadOf(id)) || (options.resolved ?? []).includes(id),
    comments: { nodes: [{ databaseId: id }] },
  }));
  // Pages of one, so that paging is seen.
  const at = cursor === null ? 0 : Number(cursor);
  const pageInfo = { hasNextPage: at + 1 < threads.length, endCursor: String(at + 1) };
  const reviewThreads = { nodes: threads.slice(at, at + 1), pageInfo };
  return { status: 200, body: { data: { repository: { pullRequest: { reviewThreads } } } } };
}

function moveThread({ id }, isResolved, options, state) {
  if (options.threads === 'locked') return forbidden;
  const comment = all(options, state).find((one) => threadOf(one.id) === id);
  if (comment?.author !== writer(options)) return violate(state, 200, ['the thread of somebody else']);
  if (isResolved) state.resolved.push(id);
  else state.reopened.push(id);
  return { status: 200, body: { data: { thread: { id } } } };
}

function tellViewer(options) {
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
