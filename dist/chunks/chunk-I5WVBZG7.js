import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/world/crew.ts
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
var most = 8;
function crewOf(door) {
  const program = new URL(door.endsWith(".ts") ? "./worker.ts" : "./worker.js", door);
  let spare;
  const taken = (settings) => {
    const first = spare;
    spare = void 0;
    if (first?.settings === JSON.stringify(settings)) return first.thread;
    first?.thread.end();
    return void 0;
  };
  return {
    async places(settings) {
      const start = () => taken(settings) ?? startThread(program, settings);
      return Array.from({ length: Math.min(most, availableParallelism()) }, () => start);
    },
    async ahead(settings) {
      spare ??= { settings: JSON.stringify(settings), thread: startThread(program, settings) };
    }
  };
}
var resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 2e3 };
function startThread(program, settings) {
  const waiting = [];
  let worker;
  const end = () => {
    const ended = worker;
    worker = void 0;
    for (const answer of waiting.splice(0)) answer(null);
    ended?.terminate().catch(() => {
    });
  };
  try {
    worker = new Worker(program, { workerData: settings, stderr: true, stdout: true, resourceLimits });
    worker.unref();
    worker.on("message", (answer) => waiting.shift()?.(answer));
    for (const event of ["error", "messageerror", "exit"]) worker.on(event, end);
  } catch {
    worker = void 0;
  }
  return {
    ask(question) {
      if (worker === void 0) return Promise.resolve(null);
      worker.ref();
      worker.postMessage(question);
      return new Promise((answered) => waiting.push(answered));
    },
    end
  };
}

export {
  crewOf
};
