import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  isAlive
} from "./chunk-7FMBCP74.js";
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

// src/reporters/sarif.ts
import { gzipSync } from "node:zlib";

// src/model/leak.ts
var severities = ["critical", "high", "medium", "low"];

// src/reporters/findings.ts
import { styleText } from "node:util";

// src/text/cut.ts
var cut = (text, limit, pointer = "\u2026") => cutBy((part) => part.length, text, limit, pointer);
var cutBytes = (text, limit, pointer = "\u2026") => cutBy(bytesOf, text, limit, pointer);
function cutLines(shorten, text, limit, pointer) {
  const short = shorten(text, limit, pointer);
  if (short === text || !short.endsWith(pointer)) return short;
  const kept = short.slice(0, short.length - pointer.length);
  return kept.slice(0, Math.max(0, kept.lastIndexOf("\n"))) + pointer;
}
var bytesOf = (text) => Buffer.byteLength(text, "utf8");
function cutBy(size, text, limit, pointer) {
  if (size(text) <= limit) return text;
  return head(size, text, limit - size(pointer)) + head(size, pointer, limit);
}
function head(size, text, limit) {
  let least = 0;
  let most = Math.max(0, Math.min(text.length, limit));
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (size(text.slice(0, whole(text, middle))) <= limit) least = middle;
    else most = middle - 1;
  }
  return text.slice(0, whole(text, least));
}
function whole(text, end) {
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  return last >= 55296 && last < 56320 && next >= 56320 && next < 57344 ? end - 1 : end;
}

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

// src/incident/story.ts
function readStory({ events }, since) {
  const made = /* @__PURE__ */ new Map();
  const sent = { disable: 0, undo: 0, revoke: 0 };
  const kept = /* @__PURE__ */ new Map();
  const restored = /* @__PURE__ */ new Map();
  let ending = null;
  let [mints, isMintDenied, isDisabled, mayBeStopped, isMismatch, isClosed] = [0, false, false, false, false, false];
  let isProved = false;
  let [opened, reminded, reminders] = [events[0]?.at ?? null, null, 0];
  let isAliveSince = false;
  let [planned, due] = [null, null];
  for (const [index, event] of events.entries()) {
    const { step, outcome, label, what } = event;
    const isThisRun = index >= since;
    if (step === "plan") {
      planned = event.note ?? planned;
      due = event.due ?? due;
    } else if ((step === "create" || step === "rotate") && label !== void 0) {
      made.set(label, madeOf(made.get(label), event, step, isThisRun));
      if (isThisRun && outcome === "begun") mints++;
      if (isThisRun && outcome === "denied") isMintDenied = true;
    } else if (step === "store" && what === "restore") {
      if (isThisRun) restored.set(`${label} ${event.store}`, outcome);
    } else if (step === "store" && (what === "keep" || what === "forget")) {
      kept.set(event.store ?? "", { what, outcome, isThisRun });
    } else if (label !== void 0) {
      const known = made.get(label);
      if (known !== void 0) made.set(label, told(known, event, isThisRun));
    } else if (step === "disable" || step === "revoke") {
      const act = event.undo === true ? "undo" : step;
      if (isThisRun && outcome === "begun") sent[act]++;
      if (act === "undo" && ending?.act === "disable" && isDisabled && isAliveSince) isMismatch = true;
      isAliveSince = false;
      ending = { act, outcome, isThisRun, isWeak: event.weak === true, id: event.id ?? null, settled: event.due ?? null };
      if (act === "disable" && outcome !== "denied") mayBeStopped = true;
      if (act === "undo" && (outcome === "done" || outcome === "gone")) mayBeStopped = false;
      if (outcome === "done" || outcome === "gone") isDisabled = act === "disable" ? true : act === "undo" ? false : isDisabled;
    }
    if (event.state !== void 0 && label === void 0) isAliveSince = isAlive(event.state);
    if (step === "remind" && outcome === "begun") [reminded, reminders] = [event.at, reminders + 1];
    const works = event.state !== void 0 && label === void 0 && isAlive(event.state);
    if (isClosed && works) [opened, reminded, reminders] = [event.at, null, 0];
    isClosed = closes(event) || isClosed && !works;
    isProved = closes(event) && step !== "attest" || isProved && !works;
  }
  const all = [...made.values()];
  return {
    ...{
      made: all,
      ending,
      sent,
      mints,
      isMintDenied,
      isDisabled,
      mayBeStopped,
      isMismatch,
      isClosed,
      isAttested: isClosed && !isProved,
      opened,
      reminded,
      reminders,
      planned,
      due,
      kept,
      restored
    },
    isLost: all.some(({ state }) => state === "lost") && !events.some(({ step }) => step === "attest")
  };
}
var closes = ({ step, outcome }) => step === "prove-dead" && (outcome === "done" || outcome === "gone") || step === "verify" && outcome === "gone" || step === "attest" && outcome === "done";
function madeOf(before, { label, outcome, at }, act, isThisRun) {
  if (before !== void 0) {
    const isGivenUp = before.isGivenUp || before.isThisRun && before.state === "done" && outcome === "gone";
    return { ...before, state: outcome, touched: at, isGivenUp };
  }
  return {
    label,
    act,
    state: outcome,
    stores: /* @__PURE__ */ new Map(),
    isProven: false,
    afterStores: /* @__PURE__ */ new Map(),
    isThisRun,
    isGivenUp: false,
    touched: at,
    isStuck: false
  };
}
function told(before, { step, outcome, store, at }, isThisRun) {
  const made = { ...before, touched: at };
  if (step === "store" && store !== void 0) {
    const tries = (made.stores.get(store)?.tries ?? 0) + (isThisRun && outcome === "begun" ? 1 : 0);
    return { ...made, stores: new Map([...made.stores, [store, { outcome, tries }]]) };
  }
  if (step === "after-store" && store !== void 0)
    return { ...made, afterStores: new Map([...made.afterStores, [store, { outcome, isThisRun }]]) };
  if (step === "prove") return outcome === "done" ? { ...made, isProven: true } : { ...made, isStuck: made.isStuck || isThisRun };
  if ((step === "revoke" || step === "disable") && outcome !== "begun")
    return outcome === "done" || outcome === "gone" ? { ...made, state: "gone", isProven: false, isGivenUp: made.isThisRun && made.state === "done" } : { ...made, isStuck: made.isStuck || isThisRun };
  return made;
}

// src/incident/status.ts
function statusOf(events) {
  const { isLost, isClosed } = readStory({ events }, 0);
  return isLost ? "lost" : isClosed ? "closed" : "open";
}
function isDead(events, refusal, onlyHost, settings) {
  if (refusal.state !== "dead" && refusal.refused !== true) return false;
  if (refusal.host === null) return false;
  if (onlyHost && refusal.state === "dead") return true;
  return events.some(
    ({ step, state, host, label, settings: then }) => (step === "verify" || step === "prove-dead") && label === void 0 && state !== void 0 && isAlive(state) && host === refusal.host && then === settings
  );
}
var isProvedDead = (verdict, response) => response?.outcome === "done" || response?.outcome === "gone" || verdict?.state === "dead";
function severityOf(confidence, verdict, response) {
  const isOver = response === null || response.outcome === "done" || response.outcome === "gone";
  if (isOver && isProvedDead(verdict, response)) return "low";
  if (response?.outcome === "attested") return "medium";
  if (verdict !== null && isAlive(verdict.state)) return "critical";
  return confidence === "possible" ? "medium" : "high";
}
function secondsToDead(events) {
  const found = events.find(({ step }) => step === "found");
  const dead = events.findLast(
    ({ step, outcome }) => (step === "prove-dead" || step === "verify") && (outcome === "done" || outcome === "gone")
  );
  const { isClosed, isAttested } = readStory({ events }, 0);
  if (found === void 0 || dead === void 0 || !isClosed || isAttested) return null;
  return (Date.parse(dead.at) - Date.parse(found.at)) / 1e3;
}

// src/reporters/telling.ts
var notReadIn = ({ skipped }) => ({
  unread: skipped.filter(({ unread }) => unread),
  leftOut: skipped.filter(({ unread }) => !unread)
});
var leaksToTell = (report) => report.leaks.filter((leak) => leak.suppressed === null);
var isDead2 = ({ response, verdict }) => isProvedDead(verdict, response);
var isOpenTo = (readers, leak) => readers === "maintainers" || isDead2(leak);
var isPlaceOpenTo = ({ readers, privately }, leak) => isOpenTo(readers, leak) || (privately ?? null) === null;
var placeInMarkdown = (leak) => {
  const commit = leak.commit === null ? "" : ` in ${leak.commit.slice(0, 8)}`;
  return leak.found === "file" ? `${code(`${leak.path}:${leak.line}`)}${commit}` : `the ${leak.found.replace("-", " ")}${commit}`;
};
var keyInMarkdown = (leak) => `${code(`${leak.service}/${leak.key}`)} ${code(leak.redacted)}`.trim();
function verdictInWords(leak) {
  if (leak.candidates.length > 1) return "not asked: it fits several services";
  if (leak.verdict === null) return "not asked";
  const { state, access, owner, why, refused } = leak.verdict;
  if (refused && why !== null) return `not proved dead: ${why}`;
  if (state === "unknown") return why === null ? "unknown" : `unknown: ${why}`;
  if (state === "dead") return "dead";
  const more = [access === null ? "" : `${access} access`, owner === null ? "" : `of ${owner}`].filter(Boolean).join(", ");
  return `${state === "live" ? "live" : "live, limited"}${more === "" ? "" : `, ${more}`}`;
}
function responseInWords({ response, verdict }) {
  if (response === null) return "nothing yet";
  const { outcome, policy, seconds, manual } = response;
  if (outcome === "gone") return "it was dead already";
  if (outcome === "attested") return "ATTESTED by a person, not proved";
  if (outcome === "done")
    return `${policy === "rotate" ? "replaced and " : ""}proved dead${seconds === null ? "" : ` in ${secondsInWords(seconds)}`}`;
  if (isRevokedUnproved(response)) return "revoked, not proved: a person has to attest that it is dead";
  if (outcome === "lost") return "a person is needed: a new key was made and its value was lost";
  if (outcome === "unknown" && verdict?.refused) return "it is asked again; who knows that it is dead can attest it";
  if (manual !== null) return "a person is needed";
  return outcome === "denied" ? "the service refused; it is tried again" : policy === "report" ? "reported" : "not dead yet; it is tried again";
}
var isRevokedUnproved = ({ outcome, events }) => {
  const last = events.findLast(({ step, label }) => (step === "revoke" || step === "verify") && label === void 0);
  const asked = events.some(({ step }) => step === "verify" || step === "prove-dead");
  return outcome === "open" && !asked && last?.step === "revoke" && (last.outcome === "done" || last.outcome === "gone");
};
function secondsInWords(seconds) {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole2 = Math.round(seconds);
  if (whole2 < 3600) return `${Math.floor(whole2 / 60)} min ${whole2 % 60} s`;
  return `${Math.floor(whole2 / 3600)} h ${Math.floor(whole2 % 3600 / 60)} min`;
}
function stepsInMarkdown(manual, readers) {
  const page = readers === "maintainers" ? httpsPage(manual.page) : httpsPage(manual.page) && `<${new URL(manual.page).origin}>`;
  const list = manual.steps.map((step, index) => `${index + 1}. ${markdown(step)}`);
  return [...page === null ? [] : [`On ${page}:`, ""], ...list].join("\n");
}
function manualSteps(leaks, readers) {
  const known = /* @__PURE__ */ new Map();
  for (const leak of leaks)
    if (!isDead2(leak) && leak.response?.manual)
      known.set(`${leak.service}/${leak.key}`, stepsInMarkdown(leak.response.manual, readers));
  return [...known];
}
function httpsPage(page) {
  if (!URL.canParse(page)) return null;
  const url = new URL(page);
  return url.protocol === "https:" && url.username === "" ? `<${url.href.replace(/[<>@`\s]/g, encodeURIComponent)}>` : null;
}
function notReadInMarkdown(coverage) {
  const { unread, leftOut } = notReadIn(coverage);
  const list = (head2, skipped) => skipped.length === 0 ? [] : [`${head2} (${skipped.length}):`, skipped.map(({ path, why }) => `- ${code(path)}: ${markdown(why)}`).join("\n")];
  return [...list("Not read, or not to the end", unread), ...list("Left out by a limit or setting", leftOut)];
}
var counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

// src/reporters/findings.ts
var mostAnnotations = 10;
var longestAnnotation = 4e3;
var largestSummary = 1024 * 1024;
var longestComment = 65536;
var findingsToTell = ({ findings }) => findings.filter(({ suppressed }) => suppressed === null).sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
var placeIn = ({ path, line }) => `${path}:${line}`;
var colours = { critical: "red", high: "red", medium: "yellow", low: "dim" };
function writeFindings(report, colour) {
  const paint = (style, text) => colour ? styleText(style, text, { validateStream: false }) : text;
  const told2 = findingsToTell(report);
  const hidden = report.findings.length - told2.length;
  const lines = told2.flatMap((finding) => [
    `${paint("bold", `${inLog(finding.path)}:${finding.line}:${finding.column}`)}  ${finding.audit}  ${paint(colours[finding.severity], finding.severity)}  ${inLog(finding.message)}`,
    ...finding.places.filter((place) => place.line !== finding.line || place.path !== finding.path).map((place) => paint("dim", `    ${inLog(placeIn(place))}: ${inLog(place.why)}`)),
    ...finding.fix === null ? [] : [`    fix: ${inLog(finding.fix)}${finding.edit === null ? "" : " (--fix does it)"}`]
  ]);
  const count = told2.length === 0 ? "Nothing found" : `${counted(told2.length, "finding")} (${bySeverity(told2)})`;
  const { blobs, complete } = report.coverage;
  const { unread, leftOut } = notReadIn(report.coverage);
  return [
    ...lines,
    ...lines.length === 0 ? [] : [""],
    `${count}${hidden === 0 ? "" : `, ${hidden} suppressed`}; read ${counted(blobs, "file")}.${complete ? "" : " Not everything could be read."}`,
    ...unread.map(notRead),
    ...leftOut.length === 0 ? [] : [`${counted(leftOut.length, "file")} left out by a limit or setting:`, ...leftOut.map(notRead)],
    ...report.notes.map((note) => inLog(note)),
    ""
  ].join("\n");
}
var notRead = ({ path, why }) => `  ${inLog(path)}: ${inLog(why)}`;
var bySeverity = (told2) => severities.map((severity) => [told2.filter((finding) => finding.severity === severity).length, severity]).filter(([count]) => count > 0).map(([count, severity]) => `${count} ${severity}`).join(", ");
function write(report, remarks) {
  const told2 = findingsToTell(report);
  const rows = told2.map(
    (finding) => `| ${finding.severity} | ${code(finding.audit)} | ${code(placeIn(finding))} | ${markdown(finding.message)} | ${markdown(finding.fix ?? "")} |`
  );
  const parts = [
    `## rekey: ${told2.length === 0 ? "the audit found nothing" : counted(told2.length, "finding")}`,
    remarks.map((remark) => `> [!WARNING]
> ${markdown(remark)}`).join("\n\n"),
    rows.length === 0 ? "" : ["| how bad | audit | place | what | fix |", "| --- | --- | --- | --- | --- |", ...rows].join("\n"),
    `Read: ${counted(report.coverage.blobs, "file")}.${report.coverage.complete ? "" : " **Not everything could be read.**"}`,
    ...notReadInMarkdown(report.coverage),
    report.notes.map((note) => `- ${markdown(note)}`).join("\n")
  ];
  return cutLines(
    cutBytes,
    `${parts.filter((part) => part !== "").join("\n\n")}
`,
    largestSummary - 1024,
    "\n\n\u2026 cut: this is as much as GitHub takes.\n"
  );
}
function annotationsOf(report) {
  const told2 = findingsToTell(report);
  const levels2 = { critical: "error", high: "error", medium: "warning", low: "notice" };
  return ["error", "warning", "notice"].flatMap((level) => {
    const own = told2.filter(({ severity }) => levels2[severity] === level);
    const shown = own.length <= mostAnnotations ? own : own.slice(0, mostAnnotations - 1);
    const rest = own.length - shown.length;
    return [
      ...shown.map(({ audit, message, fix, path, line, column }) => ({
        level,
        title: audit,
        message: cut(inLog(`${message}${fix === null ? "" : ` ${fix}`}`), longestAnnotation),
        place: { path, line, endLine: line, column }
      })),
      ...rest === 0 ? [] : [{ level, title: "rekey", message: `${counted(rest, "more finding")}: see the summary of this run`, place: null }]
    ];
  });
}
var commentMark = "<!-- rekey:audit -->";
function writeComment(report, page) {
  const told2 = findingsToTell(report);
  if (told2.length === 0)
    return { first: null, next: `${commentMark}
### All clear

The audit of these workflows finds nothing any more.
` };
  const sections = told2.map(
    (finding) => [
      `#### ${finding.severity}: ${code(finding.audit)} at ${code(placeIn(finding))}`,
      "",
      markdown(finding.message),
      ...finding.fix === null ? [] : ["", markdown(finding.fix)],
      ...finding.edit === null ? [] : ["", suggestion(finding.edit)]
    ].join("\n")
  );
  const head2 = `${commentMark}
### ${counted(told2.length, "finding")} in the workflows of this pull request

`;
  const foot = page === null ? "" : `

More is in the summary of ${httpsPage(page) ?? "the run"}.`;
  const whole2 = `${head2}${sections.join("\n\n")}${foot}
`;
  const text = whole2.length <= longestComment ? whole2 : `${fitting(head2, sections, longestComment - left.length)}${left}`;
  return { first: text, next: text };
}
var left = "\n\n\u2026 cut; the summary of the run has it all.\n";
function fitting(head2, sections, room) {
  let text = head2;
  for (const section of sections) {
    if (text.length + section.length + 2 > room) break;
    text += `${section}

`;
  }
  return text.trimEnd();
}
function suggestion({ lines }) {
  const fence = "`".repeat(Math.max(3, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((ticks) => ticks.length + 1))));
  return [`${fence}suggestion`, ...lines, fence].join("\n");
}

// src/reporters/sarif.ts
var mostResults = 5e3;
var mostRelated = 100;
var levels = { critical: "error", high: "error", medium: "warning", low: "note" };
var scores = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" };
function writeSarif(report, uploaded = false, category = "rekey/") {
  const leaks = leaksToTell(report).filter((leak) => !uploaded || leak.found === "file" && !isDead2(leak));
  const found = [...leaks.map(resultOfLeak), ...findingsToTell(report).map(resultOfFinding)].slice(0, mostResults);
  const { complete } = report.coverage;
  const { unread, leftOut } = notReadIn(report.coverage);
  return `${JSON.stringify(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "rekey",
              version: report.tool.version,
              semanticVersion: report.tool.version,
              rules: rulesOf(found)
            }
          },
          automationDetails: { id: category },
          columnKind: "utf16CodeUnits",
          invocations: [
            {
              executionSuccessful: complete,
              toolExecutionNotifications: [...unread, ...leftOut].slice(0, mostResults).map(({ path, why, unread: unread2 }) => ({
                level: unread2 ? "warning" : "note",
                message: { text: `${path}: ${why}` }
              }))
            }
          ],
          results: found.map(({ rule: _, severity: __, ...result }) => result)
        }
      ]
    },
    null,
    2
  )}
`;
}
function rulesOf(found) {
  const rules = /* @__PURE__ */ new Map();
  for (const each of found) {
    const known = rules.get(each.rule.id);
    if (known === void 0 || severities.indexOf(each.severity) < severities.indexOf(known.severity))
      rules.set(each.rule.id, each);
  }
  return [...rules.values()].map(({ rule: { id, name, short, help }, severity }) => ({
    id,
    name,
    shortDescription: { text: short },
    fullDescription: { text: help },
    help: { text: help },
    defaultConfiguration: { level: levels[severity] },
    properties: { "security-severity": scores[severity], precision: "high", tags: ["security", "secrets"] }
  }));
}
function resultOfLeak(leak) {
  const { service, key, severity, fingerprint } = leak;
  const name = `${service}/${key}`;
  return {
    rule: {
      id: name,
      name: "LeakedKey",
      short: `Leaked key: ${name}`,
      help: `A key of ${name} was committed. Whoever has read the commit may have it. Removing the line does not help: the key has to die.`
    },
    severity,
    ruleId: name,
    level: levels[severity],
    message: {
      text: `${`${name} ${leak.redacted}`.trim()} was committed. Its service says: ${verdictInWords(leak)}; ${responseInWords(leak)}.`
    },
    // GitHub refuses a whole file for one result without a place (github/codeql-action#2459): what is no file is its name in brackets
    locations: [placeOf(leak.path, leak)],
    // GitHub knows a result again by `primaryLocationLineHash` alone.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, "rekeyFingerprint/v1": fingerprint },
    properties: {
      confidence: leak.confidence,
      found: leak.found,
      candidates: leak.candidates,
      ...leak.commit === null ? {} : { commit: leak.commit }
    }
  };
}
function resultOfFinding(finding) {
  const { audit, severity, message, path, line, column, confidence } = finding;
  return {
    rule: {
      id: `audit/${audit}`,
      name: "Audit",
      short: `Audit: ${audit}`,
      help: finding.fix ?? `What the audit ${audit} has to say.`
    },
    severity,
    ruleId: `audit/${audit}`,
    level: levels[severity],
    message: { text: finding.fix === null ? message : `${message} ${finding.fix}` },
    locations: [placeOf(path, { line, column })],
    relatedLocations: finding.places.slice(0, mostRelated).map(({ why, ...place }, id) => ({
      id,
      ...placeOf(place.path, place),
      message: { text: why }
    })),
    partialFingerprints: {
      primaryLocationLineHash: `${finding.fingerprint}:1`,
      "rekeyFingerprint/v1": finding.fingerprint
    },
    properties: { confidence }
  };
}
function placeOf(path, {
  line,
  column,
  endLine,
  endColumn
}) {
  const region = { startLine: line, startColumn: column, ...endLine === void 0 ? {} : { endLine, endColumn } };
  const uri = Buffer.from(path).toString().split("/").map(encodeURIComponent).join("/");
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, region } };
}
async function send(report, github, { commit, ref, category }) {
  const sarif = gzipSync(writeSarif(report, true, category)).toString("base64");
  await github.uploadSarif({ commit, ref, sarif });
}

// src/reporters/text.ts
import { styleText as styleText2 } from "node:util";
var colours2 = { critical: ["bold", "red"], high: "red", medium: "yellow", low: "dim" };
function writeText(report, colour) {
  const paint = (style, text) => colour ? styleText2(style, text, { validateStream: false }) : text;
  const told2 = leaksToTell(report);
  const lines = [
    ...told2.flatMap((leak) => linesOf(leak, paint)),
    ...report.findings.map(
      (finding) => [`${inLog(finding.path)}:${finding.line}:${finding.column}`, finding.audit, finding.severity, inLog(finding.message)].join(
        "  "
      )
    ),
    ...told2.length + report.findings.length === 0 ? [] : [""],
    summaryOf(report, told2),
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
    paint(colours2[leak.severity], leak.confidence),
    inLog(leak.redacted),
    ...leak.decoded.length > 0 ? [`inside ${leak.decoded.join(", ")}`] : [],
    ...leak.commit === null ? [] : [paint("dim", `commit ${leak.commit.slice(0, 12)}`)]
  ].join("  ");
  const several = leak.candidates.length > 1 ? [`    fits several: ${leak.candidates.join(", ")}`] : [];
  const verdict = leak.verdict === null ? [] : [`    ${paint(colours2[leak.severity], inLog(verdictInWords(leak)))}`];
  const response = leak.response === null ? [] : [`    ${inLog(responseInWords(leak))}`];
  const manual = leak.response?.manual ?? null;
  const steps = manual === null ? [] : [inLog(manual.page), ...manual.steps.map((step, at) => `${at + 1}. ${inLog(step)}`)];
  return [first, ...several, ...verdict, ...response, ...steps.map((step) => `      ${step}`)];
}
function summaryOf({ leaks, coverage }, told2) {
  const bySeverity2 = severities.flatMap((severity) => {
    const count = told2.filter((leak) => leak.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  const hidden = ["suppressed", "judged to be no key"].flatMap((why, judged) => {
    const count = leaks.filter(({ suppressed }) => suppressed !== null && suppressed.by === "judged" === Boolean(judged)).length;
    return count === 0 ? [] : [`${count} ${why}`];
  });
  const found = told2.length === 0 ? "No keys found" : `${counted(told2.length, "leaked key")} (${bySeverity2.join(", ")})`;
  const read = [counted(coverage.blobs, "file"), ...coverage.commits > 0 ? [`of ${counted(coverage.commits, "commit")}`] : []];
  return `${[found, ...hidden].join(", ")}; read ${read.join(" ")}, ${sizeInWords(coverage.bytes)}.`;
}
var fewPaths = 10;
function coverageLines(coverage, paint) {
  const { unread, leftOut } = notReadIn(coverage);
  const incomplete = unread.length === 0 ? "The scan is not complete." : `The scan is not complete: ${counted(unread.length, "file")} not read, or not to the end:`;
  return [
    ...coverage.complete ? [] : [paint("yellow", incomplete), ...fewOf(unread)],
    ...leftOut.length === 0 ? [] : [`${counted(leftOut.length, "file")} left out by a limit or setting:`, ...fewOf(leftOut)]
  ];
}
var fewOf = (skipped) => [
  ...skipped.slice(0, fewPaths).map(({ path, why }) => `  ${inLog(path)}: ${why}`),
  ...skipped.length > fewPaths ? [`  and ${skipped.length - fewPaths} more`] : []
];
function sizeInWords(bytes) {
  if (bytes < 1024) return counted(bytes, "byte");
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

// src/verbs/exit-code.ts
function exitCodeOf({ leaks, findings, coverage }, failOn) {
  const least = failOn === "never" ? -1 : severities.indexOf(failOn);
  const told2 = [...leaks, ...findings].filter(({ suppressed }) => suppressed === null);
  if (told2.some(({ severity }) => severities.indexOf(severity) <= least)) return 1;
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
  const taken = /* @__PURE__ */ new Set();
  for (const { file } of destinationsOf(options)) {
    if (file === null) continue;
    const path = resolve(cwd, file);
    if (taken.has(path)) throw new Fault(`--output ${file} is given for two reports: each needs a file of its own`);
    taken.add(path);
    const kind = await files.kind(path);
    if (kind === "folder") throw new Fault(`can't write ${path}: it is a folder`);
    if (kind === "other") throw new Fault(`can't write ${path}: it is no regular file`);
    if (await files.kind(dirname(path)) !== "folder") throw new Fault(`can't write ${path}: there is no such folder`);
  }
}
function outputsOf(options, world, forms = ["text", "json"]) {
  const destinations = destinationsOf(options);
  const other = destinations.find(({ format }) => !forms.includes(format));
  if (other !== void 0) throw new Fault(`--format ${other.format} goes with scan, respond and audit alone`);
  return async (write2) => {
    let fault;
    for (const { format, file } of destinations)
      try {
        if (file === null) await world.stdout(write2(format, world.colour));
        else await world.files.write(resolve(world.cwd, file), write2(format, false));
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        fault ??= error;
      }
    if (fault !== void 0) throw fault;
  };
}
function reportsOf(options, world, asText = writeText) {
  const send2 = outputsOf(options, world, ["text", "json", "sarif"]);
  return async (report) => {
    try {
      await send2(
        (format, colour) => format === "json" ? writeJson(report) : format === "sarif" ? writeSarif(report) : asText(report, colour)
      );
    } catch (error) {
      if (!(error instanceof Fault) || exitCodeOf(report, options["fail-on"]) !== 1) throw error;
      throw new Fault(error.message, { cause: error, exitCode: 1 });
    }
    await tellUnread(report.coverage, world);
  };
}
async function tellUnread(coverage, world) {
  if (coverage.complete) return;
  const { unread } = notReadIn(coverage);
  const places = unread.slice(0, 5).map(({ path, why }) => `${inLog(path)} (${why})`);
  const more = unread.length > places.length ? ` and ${unread.length - places.length} more` : "";
  await world.stderr(`rekey: the scan is not complete: ${places.join(", ")}${more}
`);
}

export {
  severities,
  cut,
  cutBytes,
  cutLines,
  markdown,
  code,
  readStory,
  statusOf,
  isDead,
  severityOf,
  secondsToDead,
  leaksToTell,
  isDead2,
  isOpenTo,
  isPlaceOpenTo,
  placeInMarkdown,
  keyInMarkdown,
  verdictInWords,
  responseInWords,
  secondsInWords,
  manualSteps,
  httpsPage,
  notReadInMarkdown,
  counted,
  findingsToTell,
  writeFindings,
  write,
  annotationsOf,
  commentMark,
  writeComment,
  suggestion,
  exitCodeOf,
  send,
  checkOutputs,
  outputsOf,
  reportsOf,
  tellUnread
};
