/** A broken rule: remembered, and refused as GitHub would. */
export function violate(state, status, problems) {
  state.violations.push(...problems);
  return { status, body: { message: problems.slice(0, 5).join('; ') } };
}
