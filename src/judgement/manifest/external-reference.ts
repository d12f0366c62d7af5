import { doctypeHosts } from '../../knowledge/manifest/java-classes.js';
import type { Severity } from '../../core/types.js';
import { pathForm } from '../paths/path-form.js';
import { isSensitivePath } from '../paths/sensitive-path.js';

/** What every user of a machine may read, as packages installed it: documents are put together from there. */
const sharedData = /^\/usr\/(?:local\/)?share\/(?!.*(?:^|\/)\.\.(?:\/|$))/;

/**
 * How bad it is that an XML reader opens what an entity or an inclusion points to; undefined for files beside the document
 * and for the well-known places of document types.
 */
export function judgeXmlReference(target: string): Severity | undefined {
  const scheme = /^([a-z][a-z\d+.-]{1,30}):/i.exec(target)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https')
    return URL.canParse(target) && doctypeHosts.has(new URL(target).hostname) ? undefined : 'warning';
  if (scheme === 'urn') return undefined;
  if (sharedData.test(target)) return isSensitivePath(target) ? 'critical' : undefined;
  // Whatever else has a scheme opens files, archives, programs or connections; a drive is one letter.
  if (scheme !== undefined || /^(?:[/\\]|[a-z]:[/\\])/i.test(target)) return 'critical';
  return isSensitivePath(pathForm(target) === 'climbs' ? fromRoot(target) : target) ? 'critical' : undefined;
}

/** Where a path that climbs leads at worst: who goes up often enough stands at the root. */
function fromRoot(path: string): string {
  const parts: string[] = [];
  for (const part of path.split(/[/\\]/)) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
