/** Places that hold what a machine keeps to itself: accounts, keys, settings, the kernel's view of processes. */
const sensitive =
  /^[/\\]+(etc|proc|sys|dev|root|boot|run|private[/\\]etc|var[/\\](run|log|lib|spool|mail)|windows)([/\\]|$)|^[a-z]:[/\\]+(windows|programdata)([/\\]|$)|(^|[/\\])\.(ssh|aws|gnupg|kube|docker|config|netrc|npmrc|pypirc|bash_history|bashrc|profile|env|git-credentials|huggingface|azure|gcloud)([/\\]|$)|(^|[/\\])(id_rsa|id_ed25519|shadow|passwd|credentials|authorized_keys|known_hosts)$/i;

/** Whether a path leads to where secrets and settings of a machine are kept, whatever is relative to what. */
export function isSensitivePath(path: string): boolean {
  return sensitive.test(path.replace(/^file:\/\//i, ''));
}
