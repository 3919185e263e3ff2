import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/model/verdict.ts
var isAlive = (state) => state === "live" || state === "limited";

export {
  isAlive
};
