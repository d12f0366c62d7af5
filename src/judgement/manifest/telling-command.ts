/** What a shell command does that building or training a model does not need. Each pattern is linear. */
const signs: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:curl|wget|fetch)\b[^\n|;]{0,400}\|\s{0,8}(?:sudo\s{1,4})?(?:ba|z|da|k)?sh\b/,
    'downloads a script and runs it',
  ],
  [/\b(?:curl|wget)\b[^\n]{0,400}(?:&&|;)\s{0,8}(?:ba|z)?sh\b/, 'downloads a script and runs it'],
  [/\/dev\/(?:tcp|udp)\//, 'connects to another machine'],
  [/\b(?:nc|ncat|netcat|socat)\b[^\n]{0,200}\s-{1,2}(?:e|c|exec)\b/, 'gives a shell to another machine'],
  [/\bbase64\s{1,4}(?:-d|--decode|-D)\b[^\n]{0,400}\|/, 'runs what it decodes'],
  [
    /\bpython[\d.]*\s{1,4}-c\s{0,4}["'][^\n]{0,400}(?:exec|eval|__import__|socket|subprocess|urllib|os\.(?:system|popen|spawn|exec))/,
    'runs code of the command line',
  ],
  [/\bpowershell(?:\.exe)?\b[^\n]{0,200}-e(?:nc|ncodedcommand)?\b/i, 'runs encoded PowerShell'],
  [/\b(?:bash|sh)\s{1,4}-i\b[^\n]{0,100}[>&]/, 'gives a shell to another machine'],
  [
    /\brm(?:\s{1,4}--?[\w-]{1,30}){0,4}?\s{1,4}(?:-[a-z]{0,8}r[a-z]{0,8}|--recursive)(?:\s{1,4}--?[\w-]{1,30}){0,4}\s{1,4}["']?(?:\/|~|\$\{?HOME\}?)["']?\/?(?:[*;&|\s]|$)/i,
    'deletes files of the machine',
  ],
  [
    /\bcrontab\b|\/etc\/cron|\.ssh\/authorized_keys|\.bashrc\b|\/etc\/(?:passwd|shadow)\b/,
    'changes or reads what logs in or starts by itself',
  ],
];

/** Lines that images and clusters add to a shell's start: the path of programs, and conda's own. */
const usualStart =
  /\becho\s{1,4}(["'])(?:export\s{1,4}(?:PATH|\w{1,20}_HOME)=[\w$:/.{}"-]{0,300}|(?:conda|mamba) activate [\w./$-]{1,100}|(?:source|\.) (?:\/opt|\/root|~|\$HOME|\/home\/\w{1,30})\/\w{0,20}(?:conda|mamba|miniforge)\w{0,20}\/etc\/profile\.d\/conda\.sh|eval \\?"\$\((?:conda|mamba) shell\.\w{2,8} hook\)\\?")\1\s{0,4}>>\s{0,4}(?:~|\$HOME)\/\.bashrc\b/g;

/** Commands of real pipelines stay below 10,000 characters; each sign looks 400 ahead of wherever it begins. CWE-400. */
const maxCommandCharacters = 2 ** 20;

/** What a command does that tells, in words; undefined for ordinary ones. */
export function tellingCommand(command: string): string | undefined {
  const text = command.slice(0, maxCommandCharacters).replace(usualStart, '');
  const effect = signs.find(([sign]) => sign.test(text))?.[1];
  return effect ?? (command.length > maxCommandCharacters ? 'is longer than can be judged' : undefined);
}
