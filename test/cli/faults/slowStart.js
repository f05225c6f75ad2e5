// Preloaded with NODE_OPTIONS=--import: every thread but the first takes long to load, and whoever ends one before it has
// loaded is told off. Node 20 and 22 may abort the whole process then.
import worker from 'node:worker_threads';
import Module from 'node:module';

if (worker.isMainThread) {
  worker.Worker = class extends worker.Worker {
    loaded = false;

    constructor(...given) {
      super(...given);
      this.on('message', () => {
        this.loaded = true;
      });
    }

    terminate() {
      if (!this.loaded) console.error('a thread was ended while it was loading');
      return super.terminate();
    }
  };
} else {
  const load = Module._extensions['.js'];
  Module._extensions['.js'] = (module, path) => {
    if (worker.threadId > 1 && path.endsWith('/dist/worker/node.js')) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
    }
    load(module, path);
  };
}
