import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  inputTable,
  verbs
} from "./chunk-LHPESG5Y.js";
import {
  inLog
} from "./chunk-KBWA2OBA.js";
import {
  Fault,
  nearest
} from "./chunk-V66PPTEQ.js";

// src/verbs/command-line.ts
import { parseArgs } from "node:util";
var pages = {
  scan: { args: "[path]", does: "Finds committed keys: in the working tree, or in what an option chooses." },
  respond: { args: "[path]", does: "Finds them, asks their services, and revokes or rotates by policy." },
  rotate: { args: "[name]", does: "Renews one key of the inventory, or all that are due." },
  attest: {
    args: "INCIDENT",
    does: "Closes an incident by a maintainer\u2019s word, where nobody can be asked whether the key is dead."
  },
  audit: { args: "[path]", does: "Says which keys in use are too old, too strong or too exposed." },
  inventory: { args: "[path]", does: "Drafts the inventory from what workflows use and what GitHub and services know." },
  baseline: { args: "[path]", does: "Prints suppressions for what leaks today, so that an old repository starts quietly." },
  services: { args: "[id]", does: "Shows what is known of each key service, and what it can do." },
  keyservice: { args: "", does: "Runs the embedded key service on a loopback port." },
  demo: { args: "", does: "Shows the whole loop on this machine." }
};
var everywhere = ["help", "version"];
function readCommand(argv, environment) {
  const { tokens } = parseArgs({ args: [...argv], options: parserOptions, allowPositionals: true, strict: false, tokens: true });
  const given = /* @__PURE__ */ new Map();
  const words = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const value = token.value === void 0 || !token.inlineValue && looksLikeOption(token.value) ? true : token.value;
    given.set(token.name, [...given.get(token.name) ?? [], value]);
  }
  const [word, ...args] = words;
  if (given.has("version")) return { verb: "version" };
  if (given.has("help") || word === "help") {
    const about = word === "help" ? args[0] : word;
    return { verb: "help", about: about === void 0 ? null : verbOf(about) };
  }
  if (word === void 0) {
    checkNames(given.keys(), null);
    throw new Fault(`name a command: ${verbs.join(", ")} (\`rekey help\` says more)`);
  }
  const verb = verbOf(word);
  checkNames(given.keys(), verb);
  const options = inputTable.map((row) => [row.name, settingOf(row, given.get(row.name) ?? [], environment)]);
  return { verb, options: Object.fromEntries(options), args };
}
var parserOptions = Object.fromEntries([
  ...inputTable.filter(({ cli }) => cli.length > 0).map(({ name, type }) => [name, { type: type === "flag" ? "boolean" : "string", multiple: true }]),
  ["help", { type: "boolean", short: "h", multiple: true }],
  ["version", { type: "boolean", short: "V", multiple: true }]
]);
var looksLikeOption = (text) => text.length > 1 && text.startsWith("-");
function verbOf(word) {
  const verb = verbs.find((each) => each === word);
  if (verb !== void 0) return verb;
  const near = nearest(word, verbs);
  throw new Fault(
    `unknown command: ${inLog(word)}${near === void 0 ? `; there are ${verbs.join(", ")}` : `; did you mean ${near}?`}`
  );
}
function checkNames(names, verb) {
  for (const name of names) {
    if (everywhere.includes(name)) continue;
    const row = inputTable.find((each) => each.name === name && each.cli.length > 0);
    if (row === void 0) {
      const known = inputTable.filter(({ cli }) => verb === null ? cli.length > 0 : cli.includes(verb)).map((each) => each.name);
      const near = nearest(name, [...known, ...everywhere]);
      const dashes = name.length === 1 ? "-" : "--";
      throw new Fault(`unknown option: ${dashes}${inLog(name)}${near === void 0 ? "" : `; did you mean --${near}?`}`);
    }
    if (verb !== null && !row.cli.includes(verb))
      throw new Fault(`--${name} is no option of ${verb}; it goes with ${row.cli.join(" and ")}`);
  }
}
function settingOf(row, given, environment) {
  if (given.length > 1 && row.type !== "list") throw new Fault(`--${row.name} is given ${given.length} times`);
  if (given.length === 0) {
    if (row.env !== void 0 && environment[row.env] !== void 0) return environment[row.env];
    return row.type === "list" && row.default !== void 0 ? [row.default] : row.default ?? (row.type === "list" ? [] : void 0);
  }
  if (row.type === "flag") {
    if (given[0] !== true) throw new Fault(`--${row.name} takes no value`);
    return true;
  }
  const values = given.map((value) => checked(row, value));
  return row.type === "list" ? values : values[0];
}
function checked(row, value) {
  if (value === true || value === "")
    throw new Fault(`--${row.name} needs a value: ${row.value ?? row.choices?.join("|") ?? "text"}`);
  if (row.choices !== void 0 && !row.choices.includes(value)) {
    const near = nearest(value, row.choices);
    throw new Fault(
      `--${row.name} takes ${row.choices.join(", ")}, not ${inLog(value)}${near === void 0 ? "" : `; did you mean ${near}?`}`
    );
  }
  if (row.form?.is.test(value) === false) throw new Fault(`--${row.name} takes ${row.form.says}, not ${inLog(value)}`);
  if (row.type !== "number") return value;
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535)
    throw new Fault(`--${row.name} takes a number up to 65535, not ${inLog(value)}`);
  return Number(value);
}
function helpFor(about) {
  if (about === null) {
    const width2 = Math.max(...verbs.map((verb) => `${verb} ${pages[verb].args}`.length));
    return [
      "rekey finds committed API keys, asks the issuer whether they work, replaces them and proves the old ones dead.",
      "",
      ...verbs.map((verb) => `  rekey ${`${verb} ${pages[verb].args}`.padEnd(width2)}  ${pages[verb].does}`),
      "",
      "  rekey help COMMAND shows its options; --version the version.",
      "",
      "Exit codes: 0 nothing to tell, 1 leaks or findings at or above --fail-on, 2 wrong use, a fault, or not everything was read.",
      ""
    ].join("\n");
  }
  const rows = inputTable.filter(({ cli }) => cli.includes(about));
  const lefts = rows.map(
    (row) => `--${row.name}${row.type === "flag" ? "" : ` ${row.value ?? row.choices?.join("|") ?? "TEXT"}`}`
  );
  const width = Math.max(0, ...lefts.map((left) => left.length).filter((length) => length <= 34));
  const options = rows.flatMap((row, index) => {
    const usual = row.default === void 0 || row.type === "flag" ? "" : ` Default: ${row.default}.`;
    const left = lefts[index];
    const help = `${row.help.replaceAll("`", "")}${usual}`;
    return left.length > width ? [`  ${left}`, `  ${" ".repeat(width)}  ${help}`] : [`  ${left.padEnd(width)}  ${help}`];
  });
  return [
    `usage: ${`rekey ${about} ${pages[about].args}`.trim()}${rows.length > 0 ? " [options]" : ""}`,
    "",
    pages[about].does,
    "",
    ...options,
    ""
  ].join("\n");
}

export {
  readCommand,
  helpFor
};
