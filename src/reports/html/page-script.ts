/**
 * The page's script. It reads the data of the page and builds elements; text reaches the page through `textContent`
 * alone. The policy names it by its hash.
 */
export const pageScript = String.raw`'use strict';
(() => {
  const data = JSON.parse(document.getElementById('report').textContent);
  const { report, headline, dropped, totals, rulePages } = data;
  const page = document.getElementById('page');
  const severities = ['critical', 'warning', 'info', 'debug'];

  const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
  const visible = (text) =>
    String(text).replace(invisible, (mark) => '\\u{' + mark.codePointAt(0).toString(16) + '}');

  const make = (name, attributes, ...content) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    for (const part of content) element.append(part instanceof Node ? part : visible(part));
    return element;
  };

  const bytes = (size) => {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let power = 0;
    while (size >= 999.5 && power < units.length - 1) { size /= 1000; power += 1; }
    return (power === 0 ? size : size.toFixed(size < 9.95 ? 1 : 0)) + ' ' + units[power];
  };

  const header = () => {
    const parts = [bytes(report.bytes_scanned) + ' in ' + totals.files + ' model files',
      report.files_ignored + ' other files ignored', totals.suppressed + ' suppressed',
      report.tool.name + ' ' + report.tool.version, new Date(report.start_time * 1000).toISOString().slice(0, 16) + 'Z'];
    return make('header', { class: report.verdict },
      make('h1', {}, 'ModelAudit: ', make('b', {}, headline.name)),
      make('p', {}, headline.text + '.'),
      make('p', { class: 'dim' }, parts.join(' · ')),
      ...report.notes.map((note) => make('p', { class: 'dim' }, note)));
  };

  const position = (issue) => {
    if (issue.line !== null) return 'line ' + issue.line;
    return issue.offset === null ? '' : 'position ' + issue.offset;
  };

  const svgNode = (name, attributes) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
    return node;
  };

  /** Where in an artifact the findings are: a bar as long as the artifact, a mark for each. */
  const picture = (issues, size) => {
    const placed = issues.filter((issue) => issue.offset !== null && issue.line === null);
    const end = Math.max(size, ...placed.map((issue) => issue.offset + Math.max(1, issue.length || 0)));
    if (placed.length === 0 || end === 0) return [];
    const label = 'Findings at bytes ' + placed.slice(0, 8).map((issue) => issue.offset).join(', ') + ' of ' + (size || 'at least ' + end);
    const svg = svgNode('svg', { viewBox: '0 0 1000 22', preserveAspectRatio: 'none', role: 'img', 'aria-label': label });
    const title = svgNode('title', {});
    title.textContent = label;
    svg.append(title, svgNode('rect', { class: 'bytes', x: 0.5, y: 5, width: 999, height: 12 }));
    for (const issue of placed.slice(0, 500).reverse()) {
      const width = Math.max(3, 1000 * (issue.length || 1) / end);
      const x = Math.min(1000 - width, 1000 * issue.offset / end);
      svg.append(svgNode('rect', { class: issue.severity, x, y: 2, width, height: 18 }));
    }
    return [svg];
  };

  const facts = (rows) => {
    const list = make('dl', {});
    for (const [term, value] of rows) if (value !== '') list.append(make('dt', {}, term), make('dd', {}, value));
    return list;
  };

  const issueCard = (issue) => {
    const rule = make('a', { href: rulePages + issue.rule_id + '.md', rel: 'noreferrer' }, issue.rule_id);
    const place = [position(issue), issue.count > 1 ? issue.count + ' times' : ''].filter(Boolean).join(' · ');
    const expression = issue.details.expression;
    const details = make('details', {}, make('summary', {}, 'why it matters, what to do'), facts([
      ['Why', issue.why], ['What to do', issue.fix],
      ['Call', typeof expression === 'string' ? make('code', {}, expression) : ''],
      ['Weakness', issue.cwe.concat(issue.cve).join(', ')],
      ['Fingerprint', make('code', {}, issue.fingerprint)],
    ]));
    const card = make('div', { class: 'issue ' + issue.severity },
      make('p', {}, make('span', { class: 'mark' }, issue.severity), issue.message),
      make('p', { class: 'dim' }, place + (place === '' ? '' : ' · '), rule));
    if (issue.suppression) {
      const until = issue.suppression.expires === null ? '' : ', until ' + issue.suppression.expires;
      card.append(make('p', { class: 'dim' }, 'accepted by ' + issue.suppression.by + ': ' + issue.suppression.reason + until));
    }
    card.append(details);
    card.dataset.severity = issue.severity;
    card.dataset.text = (issue.message + ' ' + issue.rule_id + ' ' + issue.location).toLowerCase();
    return card;
  };

  /** Members as a tree, each with its own findings. */
  const tree = (issues) => {
    const root = { issues: [], members: new Map() };
    for (const issue of issues) {
      let node = root;
      for (const name of issue.member) {
        if (!node.members.has(name)) node.members.set(name, { issues: [], members: new Map() });
        node = node.members.get(name);
      }
      node.issues.push(issue);
    }
    return root;
  };

  const branch = (node, size) => [
    ...picture(node.issues, size),
    ...node.issues.map(issueCard),
    ...Array.from(node.members, ([name, child]) =>
      make('section', { class: 'member' }, make('h3', { class: 'mono' }, '↳ ' + name), ...branch(child, 0))),
  ];

  const fileCard = (path, issues) => {
    const file = report.files.find((one) => one.path === path);
    const about = file ? [bytes(file.size), file.formats.join(', '), file.outcome].filter(Boolean).join(' · ') : '';
    const card = make('section', { class: 'file' },
      make('h3', { class: 'mono' }, path), make('div', { class: 'dim' }, about),
      ...branch(tree(issues), file ? file.size : 0));
    if (file && file.sha256) card.append(make('div', { class: 'dim mono' }, 'SHA-256 ' + file.sha256));
    return card;
  };

  const byPath = (issues) => {
    const groups = new Map();
    for (const issue of issues) {
      if (!groups.has(issue.path)) groups.set(issue.path, []);
      groups.get(issue.path).push(issue);
    }
    return groups;
  };

  const cards = Array.from(byPath(report.issues), ([path, issues]) => fileCard(path, issues));
  const accepted = Array.from(byPath(report.suppressed), ([path, issues]) => fileCard(path, issues));

  const controls = () => {
    const bar = make('div', { class: 'controls' });
    const search = make('input', { type: 'search', placeholder: 'filter by text', 'aria-label': 'filter by text' });
    const boxes = severities.map((severity) => {
      const amount = totals.issues[severity];
      const box = make('input', { type: 'checkbox' });
      box.checked = true;
      box.addEventListener('change', update);
      if (amount > 0) bar.append(make('label', {}, box, ' ', make('span', { class: 'mark ' + severity }, amount + ' ' + severity)));
      return [severity, box];
    });
    function update() {
      const wanted = new Set(boxes.filter(([, box]) => box.checked).map(([severity]) => severity));
      const text = search.value.toLowerCase();
      for (const card of cards) {
        const issues = card.querySelectorAll('.issue');
        for (const issue of issues)
          issue.hidden = !wanted.has(issue.dataset.severity) || !issue.dataset.text.includes(text);
        card.hidden = Array.from(issues).every((issue) => issue.hidden);
      }
    }
    search.addEventListener('input', update);
    bar.append(search);
    return bar;
  };

  const fileTable = () => {
    const rows = report.files.map((file) => make('tr', {}, make('td', { class: 'mono' }, file.path),
      make('td', { class: 'number' }, bytes(file.size)), make('td', {}, file.formats.join(', ')), make('td', {}, file.outcome)));
    return make('details', {}, make('summary', {}, dropped.files > 0 ? report.files.length + ' of ' + totals.files + ' model files' : 'all ' + totals.files + ' model files'),
      make('table', {}, make('thead', {}, make('tr', {}, make('th', {}, 'file'), make('th', { class: 'number' }, 'size'), make('th', {}, 'formats'),
        make('th', {}, 'outcome'))), make('tbody', {}, ...rows)));
  };

  const left = (amount, what) =>
    amount > 0 ? [make('p', {}, amount + ' more ' + what + ' in the JSON report; the worst are shown.')] : [];
  page.replaceChildren(header(), ...(cards.length > 0 ? [controls(), ...cards] : []), ...left(dropped.issues, 'findings are'),
    ...(accepted.length > 0 ? [make('h2', {}, 'Accepted'), ...accepted, ...left(dropped.suppressed, 'accepted findings are')] : []), make('h2', {}, 'Files'), fileTable());
  addEventListener('beforeprint', () => { for (const one of document.querySelectorAll('details')) one.open = true; });
})();
`;
