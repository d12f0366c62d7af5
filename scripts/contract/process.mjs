/**
 * The contract server in a process of its own, for callers that can't load its libraries (Jest). Talks over the
 * channel of `fork`: the first message holds the options, every later one asks for the state. Ends with its parent.
 */
import { startContractServer } from './server.mjs';

process.once('message', (options) => {
  void startContractServer(options).then(({ url, requests, uploads, violations }) => {
    process.on('message', () => process.send({ requests, uploads, violations }));
    process.send({ url });
  });
});
process.on('disconnect', () => process.exit());
