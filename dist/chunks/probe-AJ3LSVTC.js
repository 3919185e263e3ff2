import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  archives,
  encodedBytes,
  encodingOf,
  scanText,
  stepsFor
} from "./chunk-CFS3VBYG.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-MPAUMHRZ.js";
import "./chunk-LGUBDQKE.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-O5HEBZSY.js";

// src/detect/probe.ts
var loud = -1;
var reach = 1280;
var farthest = 1100;
function makeProbe(plain) {
  const far = plain.leads.map((leads) => leads.some(goesFar));
  let isFar = false;
  const search = {
    ...plain,
    automaton: {
      scan: (bytes, found) => plain.automaton.scan(bytes, (word, end) => {
        if (far[word]) isFar = true;
        found(word, end);
      })
    }
  };
  const look = (bytes, path) => {
    if (bytes.includes(0)) return loud;
    isFar = false;
    const budget = { meter: { left: plenty }, opened: { left: plenty } };
    const { claims, sealed } = scanText(search, bytes, path, budget);
    const opened = sealed.length > 0 || budget.opened.left !== plenty;
    return claims.length > 0 || opened || isFar ? loud : plenty - budget.meter.left;
  };
  const isPlain = (bytes) => encodingOf(bytes).name === "utf-8" && !archives.some((archive) => archive.is(bytes));
  const whole = (bytes, path) => {
    const steps = isPlain(bytes) ? look(bytes, path) : loud;
    return steps > stepsFor(bytes.length) ? loud : steps;
  };
  return {
    whole,
    changed(bytes, path, changes, before, repeats) {
      if (!isPlain(bytes)) return loud;
      const windows = windowsAround(bytes, changes);
      const size = windows.reduce((sum, [start, end]) => sum + end - start, 0);
      if (size > mostByParts * bytes.length) return whole(bytes, path);
      let steps = before * repeats;
      for (const [start, end] of windows) {
        const more = look(bytes.subarray(start, end), path);
        if (more === loud) return loud;
        steps += more;
      }
      return steps > stepsFor(bytes.length) ? whole(bytes, path) : steps;
    }
  };
}
var plenty = 2 ** 50;
var mostByParts = 0.8;
var nearForms = new Set(
  ["basic-auth", "connection-string", "docker-config", "generic-secret", "netrc", "npmrc", "pypirc", "url-password"].map(
    (name) => `credentials/credentials-${name}`
  )
);
function goesFar(lead) {
  switch (lead.is) {
    case "service":
    case "escape":
      return false;
    case "name":
      return [lead.owners.free, ...lead.owners.bound.values()].some((owners) => owners.some(({ route }) => hasLines(route)));
    case "word":
      return lead.within + lead.route.matcher.most > farthest || hasLines(lead.route);
    case "literal":
    case "command":
    case "query":
    case "user":
    case "userinfo":
    case "basic":
      return hasLines(lead.route);
    case "format":
      return !nearForms.has(lead.recognizer.kind);
  }
}
var hasLines = ({ matcher }) => matcher.pieces.some(({ is }) => is === "until");
function windowsAround(bytes, changes) {
  const windows = [];
  for (const [from, to] of changes) {
    const last = windows.at(-1);
    if (last !== void 0 && to + reach <= last[1]) continue;
    const end = cutFrom(bytes, to + reach);
    if (last !== void 0 && from - reach <= last[1]) last[1] = end;
    else {
      const start = cutBefore(bytes, startOfLine(bytes, from) - reach);
      if (last !== void 0 && start <= last[1]) last[1] = end;
      else windows.push([start, end]);
    }
  }
  return windows;
}
var goesOn = 40;
function isCut(bytes, at) {
  if (bytes[at - 1] !== 10) return false;
  const end = bytes[at - 2] === 13 ? at - 2 : at - 1;
  for (let i = end - 1; i >= Math.max(0, end - goesOn); i--) if (encodedBytes[bytes[i]] !== 1 && bytes[i] !== 61) return true;
  return end < goesOn;
}
var startOfLine = (bytes, at) => at === 0 ? 0 : bytes.lastIndexOf(10, at - 1) + 1;
function cutBefore(bytes, from) {
  let at = from;
  while (at > 0 && !isCut(bytes, at)) at = at < 2 ? 0 : bytes.lastIndexOf(10, at - 2) + 1;
  return Math.max(0, at);
}
function cutFrom(bytes, from) {
  for (let at = from; at < bytes.length; ) {
    if (isCut(bytes, at)) return at;
    const line = bytes.indexOf(10, at);
    if (line < 0) break;
    at = line + 1;
  }
  return bytes.length;
}
export {
  loud,
  makeProbe
};
