/** `unzip -p ARCHIVE '*.EXTENSION'`, for machines without one: the members that end so, one after the other, to stdout. */
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

const [option, archive, pattern] = process.argv.slice(2);
if (option !== '-p' || !pattern.startsWith('*')) throw new Error('only -p and *.extension');

const zip = await fromBufferPromise(readFileSync(archive), { decodeStrings: false });
const wanted = [];
await new Promise((resolve, reject) => {
  zip.on('error', reject).on('end', resolve);
  zip.on('entry', (entry) => {
    if (entry.fileName.toString().endsWith(pattern.slice(1))) wanted.push(entry);
    zip.readEntry();
  });
  zip.readEntry();
});
if (wanted.length === 0) process.exit(11);
for (const entry of wanted) {
  const stream = await new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  process.stdout.write(await text(stream));
}
