import type { ScanReport } from '../core/types.js';
import type { JsonOptions } from './json.js';
import type { MarkdownOptions } from './markdown.js';
import type { SarifOptions } from './sarif.js';
import type { TextOptions } from './text.js';

/** What a shell knows; each renderer takes what concerns it. */
export type RenderOptions = JsonOptions & MarkdownOptions & SarifOptions & TextOptions;

export type Render = (report: ScanReport, options: RenderOptions) => string;

/** Every format of `--format`. Loaded when asked for: a run pays for one. */
const renderers = {
  text: async (): Promise<Render> => (await import('./text.js')).renderText,
  json: async (): Promise<Render> => (await import('./json.js')).renderJson,
  sarif: async (): Promise<Render> => (await import('./sarif.js')).renderSarif,
  html: async (): Promise<Render> => (await import('./html.js')).loadHtmlRenderer(),
  cyclonedx: async (): Promise<Render> => (await import('./cyclonedx.js')).renderCyclonedx,
  junit: async (): Promise<Render> => (await import('./junit.js')).renderJunit,
  gitlab: async (): Promise<Render> => (await import('./gitlab/sast.js')).renderGitlabSast,
  'gitlab-codequality': async (): Promise<Render> =>
    (await import('./gitlab/code-quality.js')).renderGitlabCodeQuality,
  markdown: async (): Promise<Render> => (await import('./markdown.js')).renderMarkdown,
} as const;

export type ReportFormat = keyof typeof renderers;

export const reportFormats = Object.keys(renderers) as readonly ReportFormat[];

/** The renderer of a format: a pure function from a report to text. */
export async function loadRenderer(format: ReportFormat): Promise<Render> {
  return renderers[format]();
}
