import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  absent,
  why
} from "./chunk-NJTB6IFY.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";

// src/world/clock.ts
import { randomBytes as bytes } from "node:crypto";
var clock = {
  now: () => /* @__PURE__ */ new Date(),
  sleep: (ms) => new Promise((resolve2) => setTimeout(resolve2, ms))
};
var randomBytes = (count) => new Uint8Array(bytes(count));

// src/world/commands.ts
var usual = [
  "PATH",
  "HOME",
  "USER",
  "LOGNAME",
  "LANG",
  "TMPDIR",
  "SystemRoot",
  "HTTPS_PROXY",
  "HTTP_PROXY",
  "NO_PROXY",
  "https_proxy",
  "http_proxy",
  "no_proxy"
];
function makeCommands(environment, timeoutMs = 6e4) {
  return {
    async run([program = "", ...args], { input, environment: given, timeLimit }) {
      const [{ spawn: spawn2 }, { parse }] = await Promise.all([import("node:child_process"), import("node:path")]);
      const env = { ...Object.fromEntries(usual.map((name) => [name, environment[name]])), ...given };
      return new Promise((resolve2) => {
        const options = {
          env,
          cwd: parse(process.cwd()).root,
          timeout: timeLimit === void 0 ? timeoutMs : timeLimit * 1e3,
          killSignal: "SIGKILL"
        };
        const child = spawn2(program, args, { ...options, stdio: ["pipe", "ignore", "ignore"], windowsHide: true });
        let isStarted = false;
        child.on("spawn", () => {
          isStarted = true;
        });
        child.on("error", () => resolve2({ code: null, why: isStarted ? "killed" : "not started" }));
        child.on("exit", (code) => resolve2(code === null ? { code, why: child.killed ? "time-out" : "killed" } : { code }));
        child.stdin.on("error", () => {
        });
        child.stdin.end(input);
      });
    }
  };
}

// src/world/git.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { realpath, stat } from "node:fs/promises";
import { devNull } from "node:os";
import { basename, dirname, resolve } from "node:path";
var always = [
  "--no-pager",
  "--no-optional-locks",
  "--literal-pathspecs",
  ...[
    "core.fsmonitor=false",
    `core.hooksPath=${devNull}`,
    "core.quotePath=false",
    "protocol.ext.allow=never",
    // else `git log` has a program look at each signature
    "log.showSignature=false",
    "gc.auto=0"
  ].flatMap((setting) => ["-c", setting])
];
var kept = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+|PROXY_\w+|HTTP_\w+|ASKPASS|ALLOW_PROTOCOL|EXEC_PATH|CEILING_DIRECTORIES|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
var handedIn = /^(?:INPUT_|REKEY_|ACTIONS_)/i;
function cleaned(environment, { index, reach }) {
  const rest = Object.entries(environment).filter(([name]) => (!/^GIT_/i.test(name) || kept.test(name)) && !handedIn.test(name));
  return {
    ...Object.fromEntries(rest),
    ...index === void 0 ? {} : { GIT_INDEX_FILE: index },
    // a list without any protocol: it counts more than what a repository's settings allow
    ...reach === "here" ? { GIT_ALLOW_PROTOCOL: "none" } : {},
    GIT_NO_REPLACE_OBJECTS: "1",
    // a file of the repository that gives commits other parents
    GIT_GRAFT_FILE: devNull,
    // otherwise each commit that is compared is a write of its own, which this program has to wake up for
    GIT_FLUSH: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
    LANGUAGE: ""
  };
}
function makeGit(dir, environment, options = {}) {
  const first = [...always, "-C", dir, ...options.bare ? [] : ["-c", "safe.bareRepository=explicit"]];
  const call = { name: dir, first, env: cleaned(environment, options) };
  return {
    async run(args, { input, ok = [0] } = {}) {
      const output = await runOnce(call, args, input);
      if (!ok.includes(output.code)) throw refusal(call.name, args, output);
      return output;
    },
    objects: (ids, { largest = Number.POSITIVE_INFINITY } = {}) => objects(call, ids, largest)
  };
}
var forRemotes = "^(core\\.(sshcommand|gitproxy|askpass|alternaterefscommand)|credential\\.(.*\\.)?helper|remote\\..*\\.uploadpack|http\\.(.*\\.)?savecookies)$";
async function reachIn(git, isOwn) {
  if (isOwn) return "remotes";
  const asked = ["config", "--show-scope", "-z", "--get-regexp", forRemotes];
  const { code, stdout } = await git.run(asked, { ok: Array.from({ length: 256 }, (_, each) => each) });
  if (code === 1) return "remotes";
  const words = Buffer.from(stdout).toString("utf8").split("\0");
  const isNamed = words.some(
    (scope, at) => at % 2 === 0 && /^(?:local|worktree)$/.test(scope) && !/^[^\n]*\n$/.test(words[at + 1])
  );
  return code !== 0 || isNamed ? "here" : "remotes";
}
async function openRepository(path, environment, cwd, { isOwn = false } = {}) {
  const full = resolve(cwd, path);
  const there = await stat(full).catch((error) => {
    if (absent(error)) return void 0;
    throw new Fault(`can't read ${path}: ${why(error)}`);
  });
  if (there === void 0) throw new Fault(`no such path: ${path}`);
  if (!there.isDirectory() && !there.isFile()) throw new Fault(`${path} is neither a file nor a folder`);
  const dir = there.isDirectory() ? full : dirname(full);
  const file = there.isDirectory() ? "" : basename(full);
  const git = makeGit(dir, environment);
  const asked = ["--show-toplevel", "--show-prefix", "--absolute-git-dir"];
  const [at, reach] = await Promise.all([git.run(["rev-parse", ...asked], { ok: [0, 128] }), reachIn(git, isOwn)]);
  if (at.code !== 0) return await openBare(path, dir, environment, at, isOwn);
  const lines = Buffer.from(at.stdout).toString("utf8").split("\n");
  const [root = "", prefix = "", folder = ""] = lines.length === 4 ? lines : await Promise.all(asked.map(async (one) => line(await git.run(["rev-parse", one]))));
  const index = environment.GIT_INDEX_FILE ? resolve(cwd, environment.GIT_INDEX_FILE) : void 0;
  const ours = index !== void 0 && dirname(index) === folder;
  const within = file === "" ? prefix.replace(/\/$/, "") : prefix + file;
  return { root, folder, within, git: makeGit(root, environment, { reach, ...ours ? { index } : {} }) };
}
async function openBare(path, dir, environment, refused, isOwn) {
  const careful = makeGit(dir, environment, { bare: true });
  const reach = await reachIn(careful, isOwn);
  const git = makeGit(dir, environment, { bare: true, reach });
  const at = await git.run(["rev-parse", "--is-bare-repository", "--absolute-git-dir"], { ok: [0, 128] });
  if (/^(?:fatal: )?cannot change to .*: Permission denied/m.test(refused.stderr))
    throw new Fault(`can't read ${path}: permission denied`);
  for (const output of [refused, at]) if (/dubious ownership/.test(output.stderr)) throw refusal(path, [], output);
  const [bare, folder] = line(at).split(/\n(.*)/s);
  if (at.code === 0 && bare === "true" && folder === await realpath(dir)) return { git, root: null, folder, within: "" };
  if (at.code === 0) throw new Fault(`${path} is inside a repository's own folder; scan it as a plain folder with --no-git`);
  throw new Fault(`${path} is not a git repository; scan a plain folder with --no-git`);
}
var line = (output) => Buffer.from(output.stdout).toString("utf8").replace(/\n$/, "");
function start(call, args) {
  const child = spawn("git", [...call.first, ...args], { env: call.env, stdio: ["pipe", "pipe", "pipe"], windowsHide: true });
  child.stdin.on("error", () => {
  });
  const ended = new Promise((done, fail) => {
    child.on(
      "error",
      (error) => fail(
        new Fault(
          error.code === "ENOENT" ? "git was not found on the PATH; rekey needs it" : `git could not be started (${error.code})`
        )
      )
    );
    child.on("close", (code) => done(code ?? 128));
  });
  ended.catch(() => {
  });
  const stderr = text(child.stderr);
  return { child, ended, stderr };
}
async function runOnce(call, args, input) {
  const { child, ended, stderr } = start(call, args);
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.stdin.end(input);
  return { code: await ended, stdout: Buffer.concat(chunks), stderr: await stderr };
}
async function text(stream) {
  let said = "";
  for await (const chunk of stream) if (said.length < 1e4) said += String(chunk);
  return said;
}
function refusal(name, args, { code, stderr }) {
  if (/dubious ownership/.test(stderr))
    return new Fault(
      `${name} belongs to another user, so git refuses to read it; list it in git's safe.directory if you trust it`
    );
  if (/not a git repository/.test(stderr)) return new Fault(`${name} is not a git repository; scan a plain folder with --no-git`);
  if (/promisor remote/.test(stderr))
    return new Fault(`objects of ${name} are missing here, and its remote did not give them (a partial clone)`);
  if (/(bad|missing|corrupt|unable to read|could not parse|loose object|bad tree|not find|cannot read)/i.test(stderr))
    return new Fault(`git can't read all objects of ${name}; \`git fsck\` says which are missing or broken`);
  return new Fault(`\`git ${args[0] ?? ""}\` failed in ${name} (exit code ${code})`);
}
var mostBroken = 100;
async function* objects(call, ids, largest) {
  const wanted = [...ids];
  let at = 0;
  for (let broken = 0; at < wanted.length; broken++) {
    for await (const object of batch(call, wanted, at, largest, broken > 0)) {
      at++;
      yield object;
    }
    if (at < wanted.length) yield { id: wanted[at++], type: "missing", bytes: null, size: 0 };
    if (broken === mostBroken) for (; at < wanted.length; at++) yield { id: wanted[at], type: "missing", bytes: null, size: 0 };
  }
}
async function* batch(call, ids, from, largest, offline) {
  const { child, ended } = start(call, [...offline ? ["-c", "protocol.allow=never"] : [], "cat-file", "--batch", "--buffer"]);
  const feeding = (async () => {
    for (let i = from; i < ids.length && child.stdin.writable; i += 1e3)
      if (!child.stdin.write(ids.slice(i, i + 1e3).join("\n") + "\n")) await Promise.race([once(child.stdin, "drain"), ended]);
    child.stdin.end();
  })();
  feeding.catch(() => {
  });
  const input = new Chunks(child.stdout);
  try {
    for (let at = from; at < ids.length; at++) {
      const head = input.lineHere() ?? await input.line();
      if (head === void 0) break;
      const [, type = "missing", length] = head.split(" ");
      if (length === void 0) {
        yield { id: ids[at], type: "missing", bytes: null, size: 0 };
        continue;
      }
      const size = Number(length);
      const isWanted = size <= largest;
      const bytes2 = input.takeHere(size, isWanted) ?? await input.take(size, isWanted);
      if (bytes2 === void 0 || (input.takeHere(1, false) ?? await input.take(1, false)) === void 0) break;
      yield { id: ids[at], type, bytes: isWanted ? bytes2 : null, size };
    }
    child.stdout.resume();
    await ended;
  } finally {
    child.kill();
  }
}
var Chunks = class {
  #chunks;
  #rest = Buffer.alloc(0);
  /** So much of it was taken. */
  #at = 0;
  constructor(stream) {
    this.#chunks = stream.iterator({ destroyOnReturn: false });
  }
  async #more() {
    const { value, done } = await this.#chunks.next();
    if (done) return false;
    this.#rest = value;
    this.#at = 0;
    return true;
  }
  /** Up to a newline, without it; undefined where that is not here yet. */
  lineHere() {
    const end = this.#rest.indexOf(10, this.#at);
    if (end < 0) return void 0;
    const line2 = this.#rest.toString("latin1", this.#at, end);
    this.#at = end + 1;
    return line2;
  }
  /** Up to a newline, without it; undefined where the stream ends before. */
  async line() {
    let begun = "";
    for (; ; ) {
      const line2 = this.lineHere();
      if (line2 !== void 0) return begun + line2;
      begun += this.#rest.toString("latin1", this.#at);
      if (!await this.#more()) return void 0;
    }
  }
  /** So many bytes, copied where they are wanted; undefined where they are not all here yet. */
  takeHere(count, wanted) {
    if (this.#rest.length - this.#at < count) return void 0;
    const bytes2 = Buffer.allocUnsafe(wanted ? count : 0);
    this.#rest.copy(bytes2, 0, this.#at);
    this.#at += count;
    return bytes2;
  }
  /** So many bytes, copied where they are wanted; undefined where the stream ends before. */
  async take(count, wanted) {
    const bytes2 = Buffer.allocUnsafe(wanted ? count : 0);
    for (let at = 0; at < count; ) {
      if (this.#rest.length === this.#at && !await this.#more()) return void 0;
      const now = Math.min(count - at, this.#rest.length - this.#at);
      if (wanted) this.#rest.copy(bytes2, at, this.#at, this.#at + now);
      this.#at += now;
      at += now;
    }
    return bytes2;
  }
};

// src/world/leave.ts
var mercy = 60;
function leave(code) {
  process.exitCode = code;
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.removeAllListeners(event);
    process.on(event, () => {
    });
  }
  setTimeout(() => process.exit(code), mercy).unref();
}

// src/world/terminal.ts
import { createInterface } from "node:readline/promises";
var mostInput = 512 * 1024 * 1024;
function writerTo(stream) {
  let gone = false;
  stream.on("error", () => {
    gone = true;
  });
  return (text2) => new Promise((done, fail) => {
    if (gone) return done();
    stream.write(text2, (error) => {
      const { code } = error ?? {};
      if (!error || code === "EPIPE" || code === "ERR_STREAM_DESTROYED") done();
      else fail(new Fault(`can't write the output (${code})`));
    });
  });
}
async function readStandardInput() {
  const chunks = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > mostInput) throw new Fault(`standard input is larger than ${mostInput / 1024 / 1024} MiB`);
  }
  return Buffer.concat(chunks);
}
async function askPerson(question, input = process.stdin, output = process.stderr) {
  const terminal = createInterface({ input, output });
  const left = new Promise((_, fail) => {
    terminal.once("close", () => fail(new Fault("stopped at a question that was not answered")));
  });
  try {
    const answer = await Promise.race([terminal.question(`${question} [y/N] `).catch(() => left), left]);
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    left.catch(() => {
    });
    terminal.close();
  }
}
function wantsColour(stream, environment) {
  return stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== "dumb";
}

// src/world/version.ts
var version = true ? "0.1.0" : String(JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version);

export {
  clock,
  randomBytes,
  makeCommands,
  makeGit,
  openRepository,
  leave,
  writerTo,
  readStandardInput,
  askPerson,
  wantsColour,
  version
};
