import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  foreignTools
} from "./chunk-5DZWWQFW.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";
import "./chunk-WWVBEYK2.js";

// src/config/foreign.ts
import { createHash } from "node:crypto";
function readForeign(tool, text, source) {
  if (tool === "detect-secrets") return ofDetectSecrets(jsonOf(text, source), source);
  if (source.endsWith(".toml"))
    throw new Fault(
      `${source}: a configuration of gitleaks is not read; write what it passes over under \`exclude\` or \`ignore\``
    );
  return text.trimStart().startsWith("[") ? ofGitleaksReport(jsonOf(text, source), source) : ofGitleaksIgnore(text, source);
}
async function withForeign(configuration, read) {
  const more = [];
  for (const tool of foreignTools)
    for (const path of configuration.foreign[tool] ?? []) {
      const text = await read(path);
      if (text === void 0) throw new Fault(`${path}: no such file; \`foreign\` in the configuration names it for ${tool}`);
      more.push(...readForeign(tool, text, path));
    }
  return more.length === 0 ? configuration : { ...configuration, ignore: [...configuration.ignore, ...more] };
}
var entry = (source, tool, path, more) => ({
  ...{ source, path: asGlob(path), key: null, audit: null, secret: null, fingerprint: null, value: null },
  ...{ reason: `passed over by ${tool}`, owner: null, until: null },
  ...more
});
var asGlob = (path) => path.replace(/^\.\//, "").replace(/[\\*?[\]{}()!+@]/g, "\\$&");
function ofGitleaksIgnore(text, source) {
  return text.split(/\r?\n/).flatMap((each, index) => {
    const line = each.trim();
    if (line === "" || line.startsWith("#")) return [];
    const [, commit, path, at] = /^(?:([0-9a-f]{40}):)?(.+):[^:]+:(\d+)$/.exec(line) ?? [];
    if (path === void 0)
      throw new Fault(`${source}:${index + 1}: not a fingerprint as gitleaks writes it: [commit:]file:rule:line`);
    return [entry(`${source}:${index + 1}`, "gitleaks", path, { place: { line: Number(at), commit: commit ?? null } })];
  });
}
function ofGitleaksReport(value, source) {
  if (!Array.isArray(value)) throw new Fault(`${source}: not a report as gitleaks writes it: a list of findings`);
  return value.flatMap((finding, index) => {
    const { File: path, StartLine: line, Commit: commit, Secret: secret } = fieldsOf(finding);
    if (typeof path !== "string" || typeof line !== "number")
      throw new Fault(`${source}: finding ${index + 1} has no File and StartLine, as gitleaks writes them`);
    const place = { line, commit: typeof commit === "string" && commit !== "" ? commit : null };
    const name = `${source} (finding ${index + 1})`;
    const value2 = typeof secret === "string" && secret.length >= 8 && !secret.startsWith("REDACTED") ? secret : null;
    const more = value2 === null ? [] : [entry(name, "gitleaks", path, { sha1: createHash("sha1").update(value2).digest("hex") })];
    return [entry(name, "gitleaks", path, { place }), ...more];
  });
}
function ofDetectSecrets(value, source) {
  const { results } = fieldsOf(value);
  if (typeof results !== "object" || results === null)
    throw new Fault(`${source}: not a baseline as detect-secrets writes it: no results`);
  return Object.entries(results).flatMap(([path, secrets]) => {
    if (!Array.isArray(secrets)) throw new Fault(`${source}: not a baseline as detect-secrets writes it: ${path} has no list`);
    return secrets.flatMap((secret, index) => {
      const { hashed_secret: sha1, is_secret: isSecret, line_number: line } = fieldsOf(secret);
      if (isSecret === true || typeof sha1 !== "string" || !/^[0-9a-f]{40}$/.test(sha1)) return [];
      return [
        entry(`${source} (${path}, ${index + 1})`, "detect-secrets", path.replace(/\\/g, "/"), {
          sha1,
          ...typeof line === "number" ? { place: { line, commit: null } } : {}
        })
      ];
    });
  });
}
var fieldsOf = (value) => typeof value === "object" && value !== null ? value : {};
function jsonOf(text, source) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault(`${source}: not JSON`);
  }
}
export {
  readForeign,
  withForeign
};
