/** The page's style sheet. The policy names it by its hash. */
export const pageStyle = `
:root { color-scheme: light dark; --back: #fff; --card: #f6f8fa; --line: #d0d7de; --text: #1f2328; --dim: #59636e;
  --critical: #cf222e; --warning: #9a6700; --info: #0969da; --debug: #6e7781; --good: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --card: #161b22; --line: #30363d; --text: #e6edf3;
  --dim: #9198a1; --critical: #ff7b72; --warning: #e3b341; --info: #79c0ff; --debug: #9198a1; --good: #56d364; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
code, .mono { font: 13px/1.45 ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
.dim { color: var(--dim); }
.findings h1 b { color: var(--critical); } .incomplete h1 b { color: var(--warning); } .clean h1 b { color: var(--good); }
.controls { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: 1rem 0; position: sticky; top: 0;
  background: var(--back); padding: .5rem 0; border-bottom: 1px solid var(--line); z-index: 1; }
.controls input[type=search] { flex: 1 1 12rem; padding: .35rem .6rem; border: 1px solid var(--line); border-radius: 6px;
  background: var(--card); color: inherit; font: inherit; }
label { cursor: pointer; }
.file { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; margin: .8rem 0; }
.member { margin: .6rem 0 0; padding-left: .9rem; border-left: 2px solid var(--line); }
.issue { margin: .6rem 0 0; padding: .1rem 0 .1rem .8rem; border-left: 4px solid var(--debug); }
.issue.critical { border-color: var(--critical); } .issue.warning { border-color: var(--warning); }
.issue.info { border-color: var(--info); }
.mark { font-weight: 600; margin-right: .5rem; }
.critical .mark, .mark.critical { color: var(--critical); } .warning .mark, .mark.warning { color: var(--warning); }
.info .mark, .mark.info { color: var(--info); }
.issue p { margin: 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .8rem; margin: .3rem 0 0; }
dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; }
summary { cursor: pointer; color: var(--dim); }
svg { display: block; width: 100%; height: 22px; margin: .5rem 0 0; }
svg .bytes { fill: none; stroke: var(--line); }
svg .critical { fill: var(--critical); } svg .warning { fill: var(--warning); } svg .info { fill: var(--info); }
svg .debug { fill: var(--debug); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .25rem .8rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
th.number, td.number { text-align: right; }
a { color: var(--info); }
[hidden] { display: none; }
@media print { :root { color-scheme: light; --back: #fff; --card: #fff; --line: #b8bfc6; --text: #1f2328; --dim: #59636e;
  --critical: #cf222e; --warning: #9a6700; --info: #0969da; --debug: #6e7781; --good: #1a7f37; }
  * { print-color-adjust: exact; } svg { height: 12px; } summary { list-style: none; } .issue { break-inside: avoid; }
  h2, h3, .file > .dim { break-after: avoid; } thead { display: table-header-group; } tr { break-inside: avoid; }
  .controls { display: none; } main { max-width: none; padding: 0; } .file { break-inside: auto; }
  body { font-size: 11px; } a { color: inherit; text-decoration: none; } }
`;
