/**
 * GitHub's API as the action sees it, for tests and the demonstration. Every request is held to GitHub's own OpenAPI
 * description (cut by scripts/cut-openapi.mjs) and to the rules that the documentation states in prose; so is every
 * reply of the server itself. What breaks a rule is refused as GitHub would and kept in `violations`.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { OpenAPIBackend } from 'openapi-backend';
import { createCheckRun, updateCheckRun } from './check-runs.mjs';
import { answerGraphql, createComment, graphqlOperation, listComments, updateComment } from './comments.mjs';
import { readSarif } from './sarif-rules.mjs';
import { violate } from './violate.mjs';

const descriptions = new URL('../../__tests__/support/github-openapi.json', import.meta.url);
const uploadId = '47177e22-5596-11eb-80a1-c1e54ef945c6';

/** Ajv brings no formats of its own. */
const formats = {
  uri: (text) => URL.canParse(text),
  'date-time': (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text),
  email: (text) => text.includes('@'),
};

/**
 * @param {import('./server.mjs').ContractOptions} [options]
 * @returns {Promise<import('./server.mjs').ContractServer>}
 */
export async function startContractServer(options = {}) {
  const session = { options, state: newState(), backends: await loadBackends(options.flavour) };
  const server = createServer((request, response) => {
    answer(request, session.backends, session.state, session.options).then(
      (reply) => send(response, reply),
      (error) => send(response, violate(session.state, 500, [`the contract server broke: ${error.stack}`])),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String(server.address().port)}`;
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  const reset = async (next = {}) => {
    Object.assign(session, { options: next, state: newState(), backends: await loadBackends(next.flavour) });
  };
  return { url, close, reset, state: () => session.state };
}

function newState() {
  return {
    requests: [],
    uploads: [],
    checkRuns: [],
    comments: [],
    resolved: [],
    reopened: [],
    violations: [],
  };
}

const loaded = new Map();

/** A server of the enterprise edition differs in the upload alone; the rest is described once. */
async function loadBackends(flavour = 'api.github.com') {
  const names = flavour === 'api.github.com' ? [flavour] : [flavour, 'api.github.com'];
  return Promise.all(names.map(loadBackend));
}

async function loadBackend(name) {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const definition = JSON.parse(readFileSync(descriptions, 'utf8'))[name];
  const ajvOpts = { allErrors: true, strict: false, formats };
  const backend = new OpenAPIBackend({ definition, quick: true, ajvOpts });
  await backend.init();
  loaded.set(name, backend);
  return backend;
}

async function answer(request, backends, state, options) {
  const { method, headers, url } = request;
  const text = await readBody(request);
  const [path, query] = url.split('?');
  const body = text === '' ? undefined : JSON.parse(text);
  state.requests.push({ method, path, authorization: headers.authorization, body, accept: headers.accept });
  const asked = { method, path, query, headers, body };
  if (path === '/graphql')
    return (
      reply401(headers) ?? scripted(graphqlOperation(body), options) ?? answerGraphql(body, options, state)
    );
  const found = findOperation(backends, asked);
  if (found === undefined) return violate(state, 404, [`${method} ${path} is not in the description`]);
  const { backend, operation } = found;
  const { errors } = backend.validateRequest(asked, operation);
  if (errors) return violate(state, 422, errors.map(describeError));
  const reply =
    reply401(headers) ??
    scripted(operation.operationId, options) ??
    (await perform(operation, asked, state, options));
  return checked(backend, operation, reply, state);
}

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function findOperation(backends, asked) {
  for (const backend of backends) {
    const operation = backend.matchOperation(asked);
    if (operation !== undefined) return { backend, operation };
  }
  return undefined;
}

function describeError({ instancePath, message, params }) {
  return `${instancePath} ${message} ${JSON.stringify(params)}`;
}

function reply401({ authorization }) {
  return authorization === undefined
    ? { status: 401, body: { message: 'Requires authentication' } }
    : undefined;
}

/** Takes the next of the answers that the test wrote for this operation. */
function scripted(operationId, { script = {} }) {
  return script[operationId]?.shift();
}

async function perform(operation, asked, state, options) {
  switch (operation.operationId) {
    case 'code-scanning/upload-sarif':
      return acceptUpload(asked.body, state);
    case 'code-scanning/get-sarif':
      return { status: 200, body: { processing_status: 'complete', analyses_url: null, errors: null } };
    case 'repos/get-content':
      return giveContent(operation, asked, options);
    case 'git/get-commit':
      return giveCommit(asked, options);
    case 'pulls/list-files':
      return listFiles(asked, options);
    case 'checks/create':
      return createCheckRun(asked, state);
    case 'checks/update':
      return updateCheckRun(asked, state);
    case 'pulls/list-review-comments':
      return listComments(asked, options, state);
    case 'pulls/create-review-comment':
      return createComment(asked, options, state);
    case 'pulls/update-review-comment':
      return updateComment(asked, options, state);
    default:
      return { status: 501, body: { message: `${operation.operationId} is not simulated` } };
  }
}

function acceptUpload(body, state) {
  const { sarif, status, problems } = readSarif(body.sarif);
  if (problems.length > 0) return violate(state, status, problems);
  const { commit_sha: commit, ref } = body;
  state.uploads.push({ commit, ref, sarif, keys: Object.keys(body) });
  return { status: 202, body: { id: uploadId, url: `https://api.github.invalid/sarifs/${uploadId}` } };
}

/** Files are keyed `<commit>:<path>`. Only the raw form is simulated. */
function giveContent(operation, { path, query }, { files = {} }) {
  const wanted = decodeURIComponent(path.slice(path.indexOf('/contents/') + '/contents/'.length));
  const text = files[`${new URLSearchParams(query).get('ref')}:${wanted}`];
  if (text === undefined) return { status: 404, body: { message: 'Not Found' } };
  return { status: 200, raw: text };
}

function giveCommit({ path }, { commits = [] }) {
  const sha = path.slice(path.lastIndexOf('/') + 1);
  if (!commits.includes(sha)) return { status: 404, body: { message: 'Not Found' } };
  const person = { date: '2026-01-01T00:00:00Z', email: 'a@example.invalid', name: 'a' };
  const link = (kind) => ({ sha, url: `https://api.github.invalid/${kind}/${sha}` });
  return {
    status: 200,
    body: {
      ...link('commits'),
      node_id: 'C_1',
      html_url: `https://github.invalid/commit/${sha}`,
      author: person,
      committer: person,
      message: 'a commit',
      tree: link('trees'),
      parents: [],
      verification: {
        verified: false,
        reason: 'unsigned',
        signature: null,
        payload: null,
        verified_at: null,
      },
    },
  };
}

/** Pages as GitHub does, 30 unless asked, at most 100; nothing behind the 3,000th file. */
function listFiles({ query }, { changed = [], changedAt = '2'.repeat(40) }) {
  const asked = new URLSearchParams(query);
  const size = Math.min(Number(asked.get('per_page') ?? 30), 100);
  const first = (Number(asked.get('page') ?? 1) - 1) * size;
  const body = changed.slice(0, 3000).slice(first, first + size);
  return { status: 200, body: body.map((file) => describeFile(file, changedAt)) };
}

function describeFile({ filename, status = 'modified', previous_filename }, ref) {
  const name = encodeURIComponent(filename);
  const link = (kind) => `https://api.github.invalid/${kind}/${name}?ref=${ref}`;
  return {
    sha: '9'.repeat(40),
    filename,
    status,
    ...(previous_filename === undefined ? {} : { previous_filename }),
    ...{ additions: 0, deletions: 0, changes: 0 },
    blob_url: link('blob'),
    raw_url: link('raw'),
    contents_url: link('contents'),
  };
}

/** The server is held to the contract as well, or tests would pass on answers that GitHub never gives. */
function checked(backend, operation, reply, state) {
  const described = operation.responses?.[reply.status]?.content !== undefined && reply.raw === undefined;
  const { errors } = described ? backend.validateResponse(reply.body, operation, reply.status) : {};
  return errors
    ? violate(
        state,
        500,
        errors.map((error) => `own reply: ${describeError(error)}`),
      )
    : reply;
}

/** A reply without a status: the connection breaks off, or nothing ever comes. */
function send(response, { status, body, raw, headers = {}, silence }) {
  if (silence === 'broken') response.socket.destroy();
  if (silence !== undefined) return;
  const type =
    raw === undefined ? 'application/json; charset=utf-8' : 'application/vnd.github.raw; charset=utf-8';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(raw ?? (body === undefined ? '' : JSON.stringify(body)));
}
