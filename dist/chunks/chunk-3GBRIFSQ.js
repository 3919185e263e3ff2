import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  inLog
} from "./chunk-KBWA2OBA.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";

// src/verbs/send-reports.ts
import { dirname, resolve } from "node:path";

// src/reporters/json.ts
var writeJson = (report) => `${JSON.stringify(report, null, 2)}
`;

// src/reporters/text.ts
import { styleText } from "node:util";

// src/model/leak.ts
var severities = ["critical", "high", "medium", "low"];

// src/text/markdown.ts
var gap = "&#8203;";
function markdown(text) {
  return oneLine(text).replace(/[\\`*_[\]|~$]/g, "\\$&").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[@#]/g, (mark) => mark + gap).replace(/gh-(?=\d)/gi, (mark) => mark + gap).replace(/:\/\//g, `:${gap}//`).replace(/www\./gi, (mark) => mark + gap).replace(/^[-+=:]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
function code(text) {
  const line = oneLine(text);
  if (line === "") return "";
  return /[`|<>]/.test(line) ? `<code>${entities(line)}</code>` : `\`${line}\``;
}
var lineEnds = /\r\n|[\r\n\u0085\u2028\u2029]/;
var oneLine = (text) => visible(text.split(lineEnds).join(" ").trim());
var unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]/gu;
var visible = (text) => text.replace(unseen, "\uFFFD");
var entities = (text) => text.replace(/[^0-9A-Za-z /\u0080-\u{10ffff}]/gu, (c) => `&#${c.codePointAt(0)};`);

// src/reporters/telling.ts
var leaksToTell = (report) => report.leaks.filter((leak) => leak.suppressed === null);
function isDead({ response, verdict }) {
  if (response?.outcome === "done" || response?.outcome === "gone") return true;
  return verdict?.state === "dead";
}
var isOpenTo = (readers, leak) => readers === "maintainers" || isDead(leak);
var placeInMarkdown = (leak) => {
  const commit = leak.commit === null ? "" : ` in ${leak.commit.slice(0, 8)}`;
  return leak.found === "file" ? `${code(`${leak.path}:${leak.line}`)}${commit}` : `the ${leak.found.replace("-", " ")}${commit}`;
};
var keyInMarkdown = (leak) => `${code(`${leak.service}/${leak.key}`)} ${code(leak.redacted)}`.trim();
function verdictInWords(leak) {
  if (leak.candidates.length > 1) return "not asked: it fits several services";
  if (leak.verdict === null) return "not asked";
  const { state, access, owner, why } = leak.verdict;
  if (state === "unknown") return why === null ? "unknown" : `unknown: ${why}`;
  if (state === "dead") return "dead";
  const more = [access === null ? "" : `${access} access`, owner === null ? "" : `of ${owner}`].filter(Boolean).join(", ");
  return `${state === "live" ? "live" : "live, limited"}${more === "" ? "" : `, ${more}`}`;
}
function responseInWords({ response }) {
  if (response === null) return "nothing yet";
  const { outcome, policy, seconds, manual } = response;
  if (outcome === "gone") return "it was dead already";
  if (outcome === "done")
    return `${policy === "rotate" ? "replaced and " : ""}proved dead${seconds === null ? "" : ` in ${secondsInWords(seconds)}`}`;
  if (outcome === "lost") return "a person is needed: a new key was made and its value was lost";
  if (manual !== null) return "a person is needed";
  return outcome === "denied" ? "the service refused; it is tried again" : policy === "report" ? "reported" : "not dead yet; it is tried again";
}
function secondsInWords(seconds) {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor(whole % 3600 / 60)} min`;
}
function stepsInMarkdown(manual, readers) {
  const page = readers === "maintainers" ? httpsPage(manual.page) : httpsPage(manual.page) && `<${new URL(manual.page).origin}>`;
  const list = manual.steps.map((step, index) => `${index + 1}. ${markdown(step)}`);
  return [...page === null ? [] : [`On ${page}:`, ""], ...list].join("\n");
}
function manualSteps(leaks, readers) {
  const known = /* @__PURE__ */ new Map();
  for (const leak of leaks)
    if (!isDead(leak) && leak.response?.manual)
      known.set(`${leak.service}/${leak.key}`, stepsInMarkdown(leak.response.manual, readers));
  return [...known];
}
function httpsPage(page) {
  if (!URL.canParse(page)) return null;
  const url = new URL(page);
  return url.protocol === "https:" && url.username === "" ? `<${url.href.replace(/[<>@`\s]/g, encodeURIComponent)}>` : null;
}
var counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

// src/reporters/text.ts
var colours = { critical: ["bold", "red"], high: "red", medium: "yellow", low: "dim" };
function writeText(report, colour) {
  const paint = (style, text) => colour ? styleText(style, text, { validateStream: false }) : text;
  const told = leaksToTell(report);
  const lines = [
    ...told.flatMap((leak) => linesOf(leak, paint)),
    ...report.findings.map(
      (finding) => [`${inLog(finding.path)}:${finding.line}:${finding.column}`, finding.audit, finding.severity, inLog(finding.message)].join(
        "  "
      )
    ),
    ...told.length + report.findings.length === 0 ? [] : [""],
    summaryOf(report, told),
    ...coverageLines(report.coverage, paint),
    ...report.notes.map((note) => inLog(note))
  ];
  return `${lines.join("\n")}
`;
}
function linesOf(leak, paint) {
  const first = [
    paint("bold", `${inLog(leak.path)}:${leak.line}:${leak.column}`),
    `${leak.service}/${leak.key}`,
    paint(colours[leak.severity], leak.confidence),
    inLog(leak.redacted),
    ...leak.decoded.length > 0 ? [`inside ${leak.decoded.join(", ")}`] : [],
    ...leak.commit === null ? [] : [paint("dim", `commit ${leak.commit.slice(0, 12)}`)]
  ].join("  ");
  const several = leak.candidates.length > 1 ? [`    fits several: ${leak.candidates.join(", ")}`] : [];
  const verdict = leak.verdict === null ? [] : [`    ${paint(colours[leak.severity], inLog(verdictInWords(leak)))}`];
  const response = leak.response === null ? [] : [`    ${inLog(responseInWords(leak))}`];
  const manual = leak.response?.manual ?? null;
  const steps = manual === null ? [] : [inLog(manual.page), ...manual.steps.map((step, at) => `${at + 1}. ${inLog(step)}`)];
  return [first, ...several, ...verdict, ...response, ...steps.map((step) => `      ${step}`)];
}
function summaryOf({ leaks, coverage }, told) {
  const bySeverity = severities.flatMap((severity) => {
    const count = told.filter((leak) => leak.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  const hidden = ["config", "inline", "judged"].flatMap((by) => {
    const count = leaks.filter(({ suppressed }) => suppressed?.by === by).length;
    return count === 0 ? [] : [`${count} ${by === "judged" ? "judged to be no key" : "suppressed"}`];
  });
  const found = told.length === 0 ? "No keys found" : `${counted(told.length, "leaked key")} (${bySeverity.join(", ")})`;
  const read = [counted(coverage.blobs, "file"), ...coverage.commits > 0 ? [`of ${counted(coverage.commits, "commit")}`] : []];
  return `${[found, ...hidden].join(", ")}; read ${read.join(" ")}, ${sizeInWords(coverage.bytes)}.`;
}
var fewPaths = 10;
function coverageLines({ complete, skipped }, paint) {
  if (skipped.length === 0) return [];
  const shown = skipped.slice(0, fewPaths).map(({ path, why }) => `  ${inLog(path)}: ${why}`);
  const more = skipped.length > fewPaths ? [`  and ${skipped.length - fewPaths} more`] : [];
  const head = `${counted(skipped.length, "file")} not read${complete ? "" : "; the scan is not complete"}:`;
  return [complete ? head : paint("yellow", head), ...shown, ...more];
}
function sizeInWords(bytes) {
  if (bytes < 1024) return counted(bytes, "byte");
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

// src/verbs/exit-code.ts
function exitCodeOf({ leaks, findings, coverage }, failOn) {
  const least = failOn === "never" ? -1 : severities.indexOf(failOn);
  const told = [...leaks.filter((leak) => leak.suppressed === null), ...findings];
  if (told.some(({ severity }) => severities.indexOf(severity) <= least)) return 1;
  return coverage.complete ? 0 : 2;
}

// src/verbs/send-reports.ts
function destinationsOf(options) {
  const { format: formats, output: files } = options;
  if (files.length > formats.length)
    throw new Fault(
      `${files.length} times --output needs as many --format, and there ${formats.length === 1 ? "is" : "are"} ${formats.length}`
    );
  if (files.filter((file) => file === "-").length + (formats.length - files.length) > 1)
    throw new Fault("only one report can go to standard output: give each --format its own --output");
  return formats.map((format, index) => ({ format, file: files[index] === "-" ? null : files[index] ?? null }));
}
async function checkOutputs(options, { files, cwd }) {
  for (const { file } of destinationsOf(options)) {
    if (file === null) continue;
    const path = resolve(cwd, file);
    const kind = await files.kind(path);
    if (kind === "folder") throw new Fault(`can't write ${path}: it is a folder`);
    if (kind === "other") throw new Fault(`can't write ${path}: it is no regular file`);
    if (await files.kind(dirname(path)) !== "folder") throw new Fault(`can't write ${path}: there is no such folder`);
  }
}
function outputsOf(options, world) {
  const destinations = destinationsOf(options);
  return async (write) => {
    let fault;
    for (const { format, file } of destinations)
      try {
        if (file === null) await world.stdout(write(format, world.colour));
        else await world.files.write(resolve(world.cwd, file), write(format, false));
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        fault ??= error;
      }
    if (fault !== void 0) throw fault;
  };
}
function reportsOf(options, world) {
  const send = outputsOf(options, world);
  return async (report) => {
    try {
      await send((format, colour) => format === "json" ? writeJson(report) : writeText(report, colour));
    } catch (error) {
      if (!(error instanceof Fault) || exitCodeOf(report, options["fail-on"]) !== 1) throw error;
      throw new Fault(error.message, { cause: error, exitCode: 1 });
    }
    const { complete, skipped } = report.coverage;
    if (complete) return;
    const places = skipped.slice(0, 5).map(({ path, why }) => `${inLog(path)} (${why})`);
    const more = skipped.length > places.length ? ` and ${skipped.length - places.length} more` : "";
    await world.stderr(`rekey: the scan is not complete: ${places.join(", ")}${more}
`);
  };
}

export {
  severities,
  exitCodeOf,
  markdown,
  code,
  leaksToTell,
  isDead,
  isOpenTo,
  placeInMarkdown,
  keyInMarkdown,
  verdictInWords,
  responseInWords,
  secondsInWords,
  manualSteps,
  httpsPage,
  counted,
  destinationsOf,
  checkOutputs,
  outputsOf,
  reportsOf
};
