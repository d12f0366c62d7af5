/**
 * Operations of OpenVINO's opset1 to opset16 and of IR version 10 and older, by their `type`, and the version attributes
 * that stand for them. Source: https://docs.openvino.ai/2025/documentation/openvino-ir-format/operation-sets/available-opsets.html
 */
export const openvinoOpset = /^(?:opset\d{1,2}|experimental|internal|ie_internal_opset|util|extra)$/;

/** The version attribute of operations that come from a library of extensions. */
export const extensionVersions: ReadonlySet<string> = new Set([
  'extension',
  'custom',
  'custom_opset',
  'org.openvinotoolkit',
]);
