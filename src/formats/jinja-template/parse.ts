import { parseTemplate } from '../../codecs/jinja/parse-template.js';
import { findHiddenCharacters } from '../../codecs/text/hidden-characters.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { JinjaTemplateFacts } from './facts.js';
import { PlaceFinder } from './place-finder.js';
import { UseRecorder } from './trace/recorder.js';
import { TraceState } from './trace/state.js';
import { traceTemplate } from './trace/trace-template.js';

const byteOrderMark = '\ufeff';
const maxMacros = 200;
/** Files that stand beside a chat template in a model's folder. */
const modelFiles = [
  'config.json',
  'tokenizer_config.json',
  'tokenizer.json',
  '../tokenizer_config.json',
  '../config.json',
];

/** Reads a template, and follows what its expressions lead to. */
export function parseJinjaTemplate(source: ByteSource, context: ParseContext): Parsed<JinjaTemplateFacts> {
  const size = Math.min(source.size, limits.maxTemplateBytes);
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.read(0, size));
  const text = decoded.startsWith(byteOrderMark) ? decoded.slice(1) : decoded;
  const places = new PlaceFinder(text, decoded.length > text.length ? 3 : 0);
  const template = parseTemplate(text);
  context.budget.check();
  const recorder = new UseRecorder(text, places);
  const state = new TraceState(recorder, context.budget);
  traceTemplate(template.body, state);
  const role = roleOf(context);
  const hidden = findHiddenCharacters(text).map(({ sort, count, spelled, ...at }) => ({
    ...{ sort, count, spelled },
    place: places.at(at),
  }));
  const anomalies = [...tooMuch(source, recorder, state)];
  const [trouble] = template.troubles;
  if (trouble !== undefined && role === 'chat')
    anomalies.push({ kind: 'damaged', at: places.at(trouble), detail: trouble.detail, key: 'syntax' });
  return {
    facts: {
      size: source.size,
      role,
      uses: recorder.uses,
      hidden,
      macros: [...state.macros].slice(0, maxMacros),
    },
    children: [],
    anomalies,
    covered: [{ offset: 0, length: size }],
  };
}

/** A template that a container hands over, that is named so or that lies beside a model is rendered by whoever loads it. */
function roleOf(context: ParseContext): JinjaTemplateFacts['role'] {
  if (!/\.(?:jinja2?|j2)$/i.test(context.name) || /chat_template/i.test(context.name)) return 'chat';
  return modelFiles.some((file) => context.sibling(file) !== undefined) ? 'chat' : 'general';
}

function* tooMuch(source: ByteSource, recorder: UseRecorder, state: TraceState): Iterable<Anomaly> {
  const at = { offset: 0, length: source.size };
  if (source.size > limits.maxTemplateBytes)
    yield { kind: 'limit', at, detail: 'the template is longer than is read of one', key: 'size' };
  if (recorder.overflowed)
    yield { kind: 'limit', at, detail: 'the template uses more names than are told apart', key: 'uses' };
  if (state.isSpent)
    yield { kind: 'limit', at, detail: 'the template computes more than is followed', key: 'steps' };
}
