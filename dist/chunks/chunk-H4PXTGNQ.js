import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  code,
  counted,
  cut,
  cutBytes,
  cutLines,
  httpsPage,
  isDead2 as isDead,
  isOpenTo,
  isPlaceOpenTo,
  keyInMarkdown,
  leaksToTell,
  manualSteps,
  markdown,
  notReadInMarkdown,
  placeInMarkdown,
  readStory,
  responseInWords,
  secondsInWords,
  secondsToDead,
  verdictInWords
} from "./chunk-QTKRHZLZ.js";
import {
  isAlive
} from "./chunk-7FMBCP74.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";

// src/reporters/comment.ts
var mark = "<!-- rekey:comment -->";
var longest = 65536;
function write(telling) {
  const leaks = leaksToTell(telling.report);
  if (leaks.length === 0) return { first: null, next: telling.report.coverage.complete ? allClear : null };
  const open = leaks.filter((leak) => !isDead(leak));
  const head = open.length === 0 ? `### All clear: ${leaks.length === 1 ? "the key that was committed here is" : `the ${leaks.length} keys that were committed here are`} dead` : `### ${counted(open.length, "leaked key")} in this pull request`;
  const rows = leaks.map((leak) => rowOf(leak, telling));
  const lines = [
    mark,
    head,
    "",
    ...open.length === 0 ? [] : ["Whoever has read these commits may have the key. Removing the line does not help: the key has to die.", ""],
    "| key | place | its service says | what was done |",
    "| --- | --- | --- | --- |"
  ];
  const steps = manualSteps(open, telling.readers).flatMap(([name, text2]) => [
    `**What a person has to do about ${code(name)}:**`,
    "",
    text2,
    ""
  ]);
  const foot = [
    "",
    ...steps,
    ...telling.page === null ? [] : [`More is in the summary of ${httpsPage(telling.page) ?? "the run"}.`]
  ];
  const text = fitted(lines, rows, foot);
  return { first: text, next: text };
}
var allClear = `${mark}
### All clear

No leaked key is left in this pull request.
`;
async function send(text, github, pull) {
  if (text.first === null && text.next === null) return;
  const author = await github.author();
  const ours = (await github.comments(pull)).find((comment) => comment.author === author && comment.body.startsWith(mark));
  if (ours === void 0) {
    if (text.first !== null) await github.createComment(pull, text.first);
  } else if (text.next !== null && withoutPage(ours.body) !== withoutPage(text.next))
    await github.updateComment(ours.id, text.next);
}
var withoutPage = (body) => body.replace(/^More is in the summary of .*$/m, "").trim();
function rowOf(leak, telling) {
  const { readers } = telling;
  const cells = isOpenTo(readers, leak) ? [keyInMarkdown(leak), placeInMarkdown(leak), markdown(verdictInWords(leak)), markdown(responseInWords(leak))] : [
    keyInMarkdown(leak),
    telling.privately ? "under Security, Code scanning" : "marked in the run",
    "not shown here",
    "not shown here"
  ];
  return `| ${cells.join(" | ")} |`;
}
function fitted(head, rows, foot) {
  const join = (shown2, left) => [...head, ...shown2, ...left === 0 ? [] : ["", `${left} more are in the summary of the run.`], ...foot].join("\n") + "\n";
  let shown = rows.length;
  while (shown > 0 && join(rows.slice(0, shown), rows.length - shown).length > longest) shown = Math.floor(shown * 0.9);
  return cutLines(
    cut,
    join(rows.slice(0, shown), rows.length - shown),
    longest,
    "\n\n\u2026 cut; the summary of the run has it all.\n"
  );
}

// src/reporters/event.ts
var timeOf = ({ at }) => at.slice(0, 19).replace("T", " ");
function sentenceOf(event) {
  const { outcome, status, note } = event;
  const details = [
    outcome === "done" || outcome === "begun" ? "" : outcomeWords[outcome],
    status === void 0 ? "" : `status ${status}`
  ];
  const tail = details.filter(Boolean).join(", ");
  const sentence = `${what(event)}${tail === "" ? "" : ` (${tail})`}`;
  return note === void 0 || event.step === "plan" || event.step === "notify" ? sentence : `${sentence}: ${note}`;
}
var outcomeWords = { gone: "it was dead already", denied: "refused", unknown: "no clear answer", lost: "the answer was lost" };
function what({ step, outcome, state, host, store, undo, what: what2, note, label, due, by, id }) {
  const at = host === void 0 ? "Its service" : host;
  const begun = outcome === "begun";
  switch (step) {
    case "found":
      return "Found";
    case "recall":
      return "The key was to be read again where it stood";
    case "verify":
      return `${at} was asked about the key: ${state ?? "unknown"}`;
    case "plan":
      if (due !== void 0) return `Plan: the old key is retired after ${due.slice(0, 16).replace("T", " ")}`;
      return note === void 0 ? "Plan made" : `Plan: ${note}`;
    case "create":
      return begun ? "A new key is about to be made" : outcome === "done" ? "A new key was made" : "A new key was asked for";
    case "rotate":
      return begun ? "The key is about to be replaced in place" : outcome === "done" ? "The key was replaced in place" : "A replacement was asked for";
    case "store": {
      const where = store ?? "its store";
      if (what2 === "keep") return `The old value is kept beside the new one in ${where} for its grace`;
      if (what2 === "forget") return `The old value was removed from ${where}`;
      if (what2 === "restore") return `The old value was put back in ${where}`;
      return `The new key ${begun ? "is about to be stored" : outcome === "done" ? "was stored" : "was to be stored"} in ${where}`;
    }
    case "prove":
      return `The new key was tried: ${state ?? "unknown"}`;
    case "disable":
      if (undo) return begun ? "The stop is about to be taken back" : "The stop was taken back";
      return begun ? "The key is about to be stopped" : outcome === "done" ? "The key was stopped" : "The key was to be stopped";
    case "revoke":
      if (label !== void 0)
        return begun ? "A key that nobody needs is about to be taken back" : "A key that nobody needs was taken back";
      return begun ? "The key is about to be revoked" : outcome === "done" ? "The key was revoked" : "The key was to be revoked";
    case "prove-dead":
      return `${at} was asked again: ${state ?? "unknown"}`;
    case "after-store":
      return begun ? `${store ?? "What uses the key"} is run, so that the new key is taken into use${id === void 0 ? "" : ` (run ${id})`}` : outcome === "done" ? `The new key was taken into use: ${store ?? "what uses it"} succeeded` : `${store ?? "What uses the key"} did not succeed: the old key is not retired`;
    case "remind": {
      if (begun) return "People are about to be reminded";
      return state === void 0 ? "People were reminded" : `People were reminded; ${at} had said: ${state}`;
    }
    case "notify":
      return "The webhook was told";
    case "attest":
      return `ATTESTED, not proved: ${by ?? "a person"} said that it is dead`;
  }
}

// src/reporters/issue.ts
var longestBody = 65536;
var longestTitle = 256;
var mostPlaces = 50;
var start = /^<!-- rekey:incident ([0-9a-f]{32}) (\S*) -->$/m;
var atStart = new RegExp(`(?=${start.source})`, "m");
var severalMark = "<!-- rekey:several -->";
var isSame = (a, b) => withoutRun(a) === withoutRun(b);
var withoutRun = (body) => body.replaceAll("\r\n", "\n").replace(/^Last run: .*$/m, "").trim();
function sectionsOf(body) {
  const sections = body.replaceAll("\r\n", "\n").split(atStart).flatMap((text) => {
    const [, id, fingerprints] = start.exec(text) ?? [];
    if (id === void 0 || fingerprints === void 0) return [];
    const block = /^<!-- rekey:block (\S.*) -->$/m.exec(text)?.[1] ?? null;
    const steps = between(text, "<!-- rekey:steps -->\n", "\n<!-- rekey:end -->") ?? "";
    const facts = between(text, "<!-- rekey:facts -->\n", "\n<!-- rekey:end -->") ?? "";
    const places = between(text, "<!-- rekey:places -->\n", "<!-- rekey:end -->")?.split("\n") ?? [];
    return [
      {
        id,
        fingerprints: fingerprints.split(",").filter(Boolean),
        block,
        places: places.filter((line) => line.startsWith("- ")),
        steps,
        facts,
        text
      }
    ];
  });
  return { several: body.startsWith(severalMark), sections };
}
function between(text, begin, end) {
  const at = text.startsWith(begin) ? 0 : text.indexOf(`
${begin}`) + 1;
  if (at === 0 && !text.startsWith(begin)) return null;
  const from = at + begin.length;
  for (let to = text.indexOf(end, from); to >= 0; to = text.indexOf(end, to + 1))
    if ("\n".includes(text.charAt(to + end.length))) return text.slice(from, to);
  return null;
}
function titleOf({ service, kind, id, routine, secret }) {
  const what2 = routine === true ? `Rotation of ${secret ?? "a key"}` : "Leaked key";
  return cut(`${what2}: ${service}/${kind} (${id.slice(0, 8)})`, longestTitle);
}
function write2(story, parts) {
  const hidden = hiddenOf(story, parts.block);
  const told = [
    statusOf(story),
    stepsOf(story, parts),
    placesOf(story, parts),
    factsOf(story, parts),
    timelineOf(story.incident, parts.readers),
    purgeOf(story)
  ];
  const page = parts.page === null ? "" : `Last run: ${httpsPage(parts.page) ?? ""}`;
  const text = [...told, page].filter((part) => part !== "").join("\n\n");
  return `${hidden}
${cutLines(cut, text, longestBody - hidden.length - 2, "\n\n\u2026 cut: this is as much as GitHub takes.")}
`;
}
var titleOfSeveral = "Leaked keys: more incidents than one run opens issues for";
function writeSection(story, block) {
  return `${hiddenOf(story, block)}
### ${code(titleOf(story.incident))}

${statusOf(story)}

`;
}
function writeSeveral(sections) {
  const body = `${severalMark}
Each of these is a leaked key of its own.

${sections.join("")}`;
  return body.length <= longestBody ? body : null;
}
function hiddenOf({ incident, leaks, fingerprints }, block) {
  const known = [...new Set(fingerprints ?? leaks.map(({ fingerprint }) => fingerprint))];
  const shown = known.filter((fingerprint) => /^[\w:.~-]+$/.test(fingerprint)).slice(-mostPlaces);
  const mark2 = `<!-- rekey:incident ${incident.id} ${shown.join(",")} -->`;
  return block === null ? mark2 : `${mark2}
<!-- rekey:block ${block} -->`;
}
function statusOf({ incident }) {
  const name = code(`${incident.service}/${incident.kind}`);
  const { isAttested } = readStory(incident, 0);
  if (incident.status === "closed" && isAttested)
    return `**Closed: ATTESTED, not proved.** A person said that this key of ${name} is dead; its service did not. The last line of the timeline says who, and why.`;
  if (incident.routine === true && incident.status !== "lost")
    return incident.status === "closed" ? `**Closed.** The key of ${name} was replaced, and the old one is dead.` : `**Open.** The key of ${name} is being replaced by routine; nobody leaked it.`;
  const seconds = secondsToDead(incident.events);
  if (incident.status === "closed") {
    const note = incident.events.findLast(({ step }) => step === "prove-dead")?.note;
    const more = note === void 0 ? "" : ` But ${markdown(note)}.`;
    return `**Closed.** This key of ${name} is dead${seconds === null ? "" : `: it was proved ${secondsInWords(seconds)} after it was found`}.${more}`;
  }
  if (incident.status === "lost")
    return `**A person is needed.** A new key of ${name} was made and its value was lost on the way. The leaked key may still work. Once it is dealt with, ${howToAttest(incident)}.`;
  return `**Open.** A key of ${name} was committed. Whoever has read the commit may have it, until it is dead. Removing the line does not help.`;
}
var isProved = (incident) => incident.status === "closed" && !readStory(incident, 0).isAttested;
var howToAttest = ({ id }) => `attest it: run the workflow of rekey by hand with ${code("command: attest")} and ${code(`incident: ${id.slice(0, 8)}`)}`;
function placesOf({ incident, leaks }, { readers, places }) {
  if (incident.routine === true) return "";
  if (readers === "anyone" && !isProved(incident))
    return "#### Where\n\nMaintainers find it under Security, Code scanning, or else in the run that found it.";
  const lines = [.../* @__PURE__ */ new Set([...places, ...leaks.map((leak) => `- ${placeInMarkdown(leak)}`)])];
  if (lines.length === 0) return "";
  return `#### Where

<!-- rekey:places -->
${lines.slice(0, mostPlaces).join("\n")}
<!-- rekey:end -->`;
}
function timelineOf(incident, readers) {
  const { events } = incident;
  const isOpen = readers === "maintainers" || isProved(incident);
  const shown = isOpen ? events.filter(isNews) : events.filter(({ step }) => step === "found" || step === "attest");
  const [first] = shown;
  if (first === void 0) return "";
  const rows = shown.map((event) => `| ${timeOf(event)} | ${sinceOf(first, event)} | ${markdown(sentenceOf(event))} |`);
  return ["#### What happened", "", "| when (UTC) | after | what |", "| --- | --- | --- |", ...rows].join("\n");
}
function factsOf({ incident, leaks, uses = [] }, { readers, facts = "" }) {
  if (readers === "anyone" && !isProved(incident)) return "";
  const verdict = leaks.find((leak) => leak.verdict !== null && isAlive(leak.verdict.state))?.verdict ?? null;
  const reach = leaks.find(({ response }) => response?.reach != null)?.response?.reach ?? null;
  const rows = [
    ...reach === null ? [] : [`- What it opens: ${markdown(reach)}`],
    ...verdict === null ? [] : factRows(verdict),
    ...uses.slice(0, mostPlaces).map(({ path, line, why }) => `- Used in ${code(`${path}:${line}`)}: ${markdown(why)}`)
  ];
  const named = new Set(rows.map(nameOfRow));
  const text = [...rows, ...facts.split("\n").filter((row) => row !== "" && !named.has(nameOfRow(row)))].join("\n");
  return text === "" ? "" : `#### What the key could do

<!-- rekey:facts -->
${text}
<!-- rekey:end -->`;
}
var nameOfRow = (row) => row.startsWith("- Used in ") ? "- Used in" : row.slice(0, Math.max(0, row.indexOf(":")));
function factRows({ access, owner, scopes, created, used, expires }) {
  const row = (name, text) => text === null || text === "" ? [] : [`- ${name}: ${markdown(text)}`];
  return [
    ...row("Access", access),
    ...row("Scopes", scopes.join(", ")),
    ...row("Owner", owner),
    ...row("Made", created),
    ...row("Last used, as its service says", used),
    ...row("Expires", expires)
  ];
}
function purgeOf({ incident }) {
  if (incident.status !== "closed" || incident.routine === true) return "";
  return [
    "#### Taking it out of the history",
    "",
    "The key opens nothing any more, so that this is for tidiness alone; it breaks every clone.",
    "",
    "1. In a fresh clone: `git filter-repo --sensitive-data-removal --replace-text ../replacements.txt`, with a line `KEY==>REMOVED` in that file, which stays outside the repository.",
    "2. `git push --force --mirror origin`. Protected branches have to allow it for that moment.",
    "3. Ask GitHub Support to remove cached views and the references of pull requests, which no push can change.",
    "4. Everyone clones again: one push from an old clone brings it back. Forks, and copies that others have made, keep it."
  ].join("\n");
}
var isNews = (event, index, all) => event.outcome !== "begun" || !all.slice(index + 1).some(
  ({ step, label, store, what: what2 }) => step === event.step && label === event.label && store === event.store && what2 === event.what
);
var sinceOf = (first, { at }) => secondsInWords(Math.max(0, (Date.parse(at) - Date.parse(first.at)) / 1e3));
function stepsOf({ incident, leaks }, { readers, steps = "" }) {
  const [known] = manualSteps(leaks, readers);
  const text = known?.[1] ?? steps;
  const attest = `

If nobody can be asked any more, ${howToAttest(incident)}.`;
  return incident.status === "closed" || text === "" ? "" : `#### What a person has to do

<!-- rekey:steps -->
${text}
<!-- rekey:end -->${attest}`;
}

// src/reporters/summary.ts
var largest = 1024 * 1024;
function write3(telling, remarks) {
  const { report } = telling;
  const leaks = leaksToTell(report);
  const suppressed = report.leaks.length - leaks.length;
  const dead = leaks.filter(isDead).length;
  const head = leaks.length === 0 ? "No leaked key" : `${counted(leaks.length, "leaked key")}${dead === 0 ? "" : `, ${dead} of them dead`}`;
  const parts = [
    `## rekey: ${head}`,
    remarks.length === 0 ? "" : remarks.map((remark) => `> [!WARNING]
> ${markdown(remark)}`).join("\n\n"),
    leaks.length === 0 ? "" : table(leaks, telling),
    howToTellPrivately(telling),
    ...manualSteps(leaks, telling.readers).map(([name, steps]) => `### What a person has to do about ${code(name)}

${steps}`),
    coverageOf(telling),
    suppressed === 0 ? "" : `${counted(suppressed, "leak")} not told: suppressed by the configuration or a rule.`,
    notesOf(telling)
  ];
  return cutLines(
    cutBytes,
    `${parts.filter((part) => part !== "").join("\n\n")}
`,
    largest - 1024,
    "\n\n\u2026 cut: this is as much as GitHub takes.\n"
  );
}
async function send2(text, runner) {
  try {
    await runner.summary(text);
    return true;
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}
function table(leaks, telling) {
  const { readers } = telling;
  const rows = leaks.map((leak) => {
    const told = isOpenTo(readers, leak) ? [verdictInWords(leak), responseInWords(leak)] : ["not shown here", "not shown here"];
    const place = isPlaceOpenTo(telling, leak) ? placeInMarkdown(leak) : "under Security, Code scanning";
    return [keyInMarkdown(leak), place, ...told.map(markdown), leak.confidence, code(leak.fingerprint)].join(" | ");
  });
  return [
    "| key | place | its service says | what was done | sure | fingerprint |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`)
  ].join("\n");
}
function howToTellPrivately({ report, readers, privately }) {
  if (readers === "maintainers" || (privately ?? null) !== null) return "";
  if (leaksToTell(report).every((leak) => isDead(leak) || leak.found !== "file")) return "";
  return "Everyone can read the places above. With `code-scanning: true` and `security-events: write`, runs on the default branch tell them to maintainers alone, under Security, Code scanning.";
}
function notesOf({ report: { notes }, readers }) {
  if (readers === "anyone") return "Notes are not shown here.";
  return notes.map((note) => `- ${markdown(note)}`).join("\n");
}
function coverageOf({ report }) {
  const { complete, commits, blobs, bytes } = report.coverage;
  const read = `Read: ${counted(commits, "commit")}, ${counted(blobs, "blob")}, ${counted(bytes, "byte")}.${complete ? "" : " **Not everything could be read.**"}`;
  const unasked = (report.coverage.unasked ?? []).map(
    ({ why, leaks }) => `Not asked about: ${counted(leaks, "leak")}, since ${markdown(why)}.`
  );
  return [read, ...unasked, ...notReadInMarkdown(report.coverage)].join("\n\n");
}

export {
  write,
  send,
  sentenceOf,
  isSame,
  sectionsOf,
  titleOf,
  write2,
  titleOfSeveral,
  writeSection,
  writeSeveral,
  write3,
  send2
};
