import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const folders = ['docs', '.github'];

/** The repository's own Markdown, generated pages included. */
function pages(): string[] {
  const top = readdirSync(root).filter((name) => name.endsWith('.md'));
  const below = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );
  return [...top, ...below].map((name) => join(root, name));
}

/** What stands between fences is an example, not a link of the page. */
function prose(markdown: string): string {
  return markdown
    .split(/^```.*$/m)
    .filter((_, at) => at % 2 === 0)
    .join('\n')
    .replace(/`[^`\n]*`/g, '');
}

/** Targets that name a file of the repository, without their fragment. */
function targets(markdown: string): { readonly path: string; readonly fragment: string }[] {
  return [...prose(markdown).matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z][a-z+.-]*:/i.test(target))
    .map((target) => {
      const [path = '', fragment = ''] = target.split('#', 2);
      return { path: decodeURI(path), fragment };
    });
}

/** The names that GitHub gives to headings. */
function anchors(markdown: string): ReadonlySet<string> {
  const headings = [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) => title);
  return new Set(
    headings.map((title) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

function deadLinks(page: string): string[] {
  return targets(readFileSync(page, 'utf8')).flatMap(({ path, fragment }) => {
    const target = path === '' ? page : join(dirname(page), path);
    const isThere =
      existsSync(target) &&
      (fragment === '' || !target.endsWith('.md') || anchors(readFileSync(target, 'utf8')).has(fragment));
    return isThere ? [] : [`${relative(root, page)}: ${path}${fragment === '' ? '' : `#${fragment}`}`];
  });
}

describe('the documentation', () => {
  it('links to nothing that is not there', () => {
    const found = pages();
    expect(found.length).toBeGreaterThan(50);
    expect(found.flatMap(deadLinks)).toEqual([]);
  });

  it('names no file, folder or script that is not there', () => {
    expect(pages().flatMap(deadNames)).toEqual([]);
  });
});

const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
);

/** Paths of this repository and `npm run` commands, in code and prose alike; placeholders are none. */
function deadNames(page: string): string[] {
  const text = readFileSync(page, 'utf8');
  const paths = [
    ...text.matchAll(
      /`((?:__tests__|fixtures|scripts|docs|src\/(?:core|engine|formats|codecs|bytes|reports|policy|action|cli|shell|judgement|knowledge))\/[\w./-]+)[`:]/g,
    ),
  ]
    .map(([, path = '']) => path)
    .filter((path) => !/\/x(?:\/|$)/.test(path) && !existsSync(join(root, path)));
  const commands = [...text.matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !scripts.includes(name));
  return [...paths, ...commands].map((name) => `${relative(root, page)}: ${name}`);
}
