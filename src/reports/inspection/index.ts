import type { FileReport } from '../../core/types.js';
import type { InspectionContext } from './text.js';

export const inspectionFormats = ['text', 'json'] as const;
export type InspectionFormat = (typeof inspectionFormats)[number];

type Render = (report: FileReport, context: InspectionContext) => string;

/** The renderer of a format of `inspect`. */
export async function loadInspectionRenderer(format: InspectionFormat): Promise<Render> {
  return format === 'json'
    ? (await import('./json.js')).renderInspectionJson
    : (await import('./text.js')).renderInspectionText;
}
