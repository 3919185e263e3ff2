import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/world/crew.ts
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
var most = 8;
var crewOf = (door) => ({
  async run(job) {
    const program = new URL(door.endsWith(".ts") ? "./worker.ts" : "./worker.js", door);
    const threads = Array.from({ length: Math.min(most, availableParallelism()) }, () => ask(program, job));
    return (await Promise.all(threads)).flat();
  }
});
var resourceLimits = { maxYoungGenerationSizeMb: 8 };
var ask = (program, job) => new Promise((resolve) => {
  const worker = new Worker(program, { workerData: job, stderr: true, stdout: true, resourceLimits });
  worker.once("message", (answer) => resolve([answer]));
  worker.once("error", () => resolve([]));
  worker.once("exit", () => resolve([]));
});

export {
  crewOf
};
