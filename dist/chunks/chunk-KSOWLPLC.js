import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/config/globs.ts
var options = { dot: true, nocomment: true, nonegate: true, platform: "linux", braceExpandMax: 1e3 };
async function fitting(globs) {
  const names = new Set(globs.filter((glob) => !/[*?[\]{}()!+@\\]/.test(glob)));
  const patterns = globs.filter((glob) => !names.has(glob));
  if (patterns.length === 0) return (text) => names.has(text);
  const { Minimatch } = await import("./esm-C7W6C552.js");
  const matchers = patterns.map((glob) => new Minimatch(glob, options));
  return (text) => names.has(text) || matchers.some((matcher) => matcher.match(text));
}

export {
  fitting
};
