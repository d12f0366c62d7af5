/**
 * The contract server in a process of its own, for callers that can't load its libraries (Jest). Talks over the
 * channel of `fork`: the first message holds the options; then `state` asks what happened, and other options start over.
 * Ends with its parent.
 */
import { startContractServer } from './server.mjs';

process.once('message', (options) => {
  void startContractServer(options).then(({ url, state, reset }) => {
    process.on('message', (message) => {
      if (message === 'state') process.send(state());
      else void reset(message).then(() => process.send({}));
    });
    process.send({ url });
  });
});
process.on('disconnect', () => process.exit());
