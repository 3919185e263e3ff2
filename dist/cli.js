#!/usr/bin/env node
import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  helpFor,
  readCommand
} from "./chunks/chunk-6P5DQDUS.js";
import {
  askPerson,
  clock,
  leave,
  makeCommands,
  makeGit,
  openRepository,
  randomBytes,
  readStandardInput,
  version,
  wantsColour,
  writerTo
} from "./chunks/chunk-L5PTHZOC.js";
import "./chunks/chunk-LHPESG5Y.js";
import {
  inLog
} from "./chunks/chunk-KBWA2OBA.js";
import {
  files,
  thisProcess
} from "./chunks/chunk-NJTB6IFY.js";
import {
  Fault
} from "./chunks/chunk-V66PPTEQ.js";
import "./chunks/chunk-WWVBEYK2.js";

// src/world/workshop.ts
import { rmSync } from "node:fs";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
function makeWorkshop(environment2) {
  return {
    // Loaded when asked for: other commands start without an HTTP server.
    serve: async (answer, at) => (await import("./chunks/keyservice-server-E5LLIMRC.js")).serveOnLoopback(answer, at),
    scratch,
    gitIn: (folder) => makeGit(folder, environment2)
  };
}
var open = /* @__PURE__ */ new Set();
var sweep = () => {
  for (const path of open) rmSync(path, { recursive: true, force: true });
  open.clear();
};
var stop = (signal) => {
  sweep();
  process.kill(process.pid, signal);
};
async function scratch() {
  const path = await mkdtemp(join(await realpath(tmpdir()), "rekey-")).catch((cause) => {
    throw new Fault(`can't make a folder in ${tmpdir()}`, { cause });
  });
  if (open.size === 0) {
    process.once("exit", sweep);
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
  }
  open.add(path);
  return {
    path,
    async remove() {
      await rm(path, { recursive: true, force: true, maxRetries: 3 });
      open.delete(path);
    }
  };
}

// src/cli.ts
var commands = {
  audit: async () => (await import("./chunks/audit-CHD6OR6U.js")).audit,
  inventory: async () => (await import("./chunks/inventory-XAYXIK5Y.js")).inventory,
  scan: async () => (await import("./chunks/scan-VQKRZX5X.js")).scan,
  respond: async () => (await import("./chunks/respond-N3J6L657.js")).respond,
  rotate: async () => (await import("./chunks/rotate-URPQ3TTS.js")).rotate,
  attest: async () => (await import("./chunks/attest-JMOQ45QW.js")).attestVerb,
  baseline: async () => (await import("./chunks/baseline-3RAKPGD5.js")).baseline,
  services: async () => (await import("./chunks/services-SUK3U5MM.js")).services,
  keyservice: async () => (await import("./chunks/keyservice-WIA3NDDV.js")).keyserviceVerb,
  demo: async () => (await import("./chunks/demo-VHV53EZC.js")).demo
};
var stdout = writerTo(process.stdout);
var stderr = writerTo(process.stderr);
var environment = process.env;
var made;
var crew = () => made ??= import("./chunks/crew-27V5KPXD.js").then(({ crewOf }) => crewOf(import.meta.url));
var world = {
  clock,
  random: randomBytes,
  shell: async () => (await import("./chunks/shell-grammar-YTSEA7I4.js")).loadShellParser(),
  network: async () => (await import("./chunks/network-HCJRU4TI.js")).makeNetwork({ environment }),
  commands: makeCommands(environment),
  files,
  crew: {
    places: async (settings) => await (await crew()).places(settings),
    ahead: async (settings) => await (await crew()).ahead?.(settings)
  },
  git: (path) => openRepository(path, environment, process.cwd()),
  environment,
  stdout,
  stderr,
  stdin: readStandardInput,
  ...process.stdin.isTTY && process.stderr.isTTY ? { ask: askPerson } : {},
  colour: wantsColour(process.stdout, environment),
  version,
  cwd: process.cwd(),
  workshop: makeWorkshop(environment),
  ...environment.GITHUB_REPOSITORY ? { admin: adminOfGitHub, knowledge: knowledgeOfGitHub } : {},
  process: thisProcess
};
async function adminOfGitHub(adminToken) {
  const [{ makeAdmin }, { fetchThroughProxy }] = await Promise.all([
    import("./chunks/github-admin-WHL3ED4Y.js"),
    import("./chunks/network-HCJRU4TI.js")
  ]);
  return makeAdmin(adminToken, { environment, fetch: fetchThroughProxy(environment), clock, version });
}
async function knowledgeOfGitHub(adminToken) {
  const [{ makeKnowledge }, { fetchThroughProxy }] = await Promise.all([
    import("./chunks/github-knowledge-WEV6HF6F.js"),
    import("./chunks/network-HCJRU4TI.js")
  ]);
  return makeKnowledge(adminToken, { environment, fetch: fetchThroughProxy(environment), clock, version });
}
async function run(argv) {
  const command = readCommand(argv, environment);
  if (command.verb === "version") await stdout(`${version}
`);
  else if (command.verb === "help") await stdout(helpFor(command.about));
  else {
    if (command.options.output.length > 0) await (await import("./chunks/send-reports-C3KAAZAQ.js")).checkOutputs(command.options, world);
    if (command.options.history === true)
      await import("./chunks/ahead-VOUJIN6Q.js").then(({ startAhead }) => startAhead(command, world)).catch(() => {
      });
    return await (await commands[command.verb]())(command.options, command.args, world);
  }
  return 0;
}
async function sayWhy(error) {
  await stderr(`rekey: ${error instanceof Fault ? await sentenceOf(error) : unforeseen(error)}
`);
  if (environment.REKEY_DEBUG === "1" && error instanceof Error) {
    const stack = error.stack ?? "";
    const places = stack.slice(Math.max(0, stack.indexOf(error.message)) + error.message.length).split("\n").filter((line) => /^ {4}at /.test(line));
    await stderr(places.map((place) => `${place}
`).join(""));
  }
}
async function sentenceOf(fault) {
  const [{ withoutKeys }, { withoutPasted }] = await Promise.all([import("./chunks/without-keys-AS4KCSF3.js"), import("./chunks/pasted-OGTNVYDL.js")]);
  return inLog(withoutPasted(withoutKeys(fault.message), process.argv.slice(2)));
}
function unforeseen(error) {
  const kind = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : "error";
  const code = error instanceof Error && "code" in error && /^[A-Z_\d]{1,40}$/.test(String(error.code)) ? `, ${error.code}` : "";
  return `something went wrong inside rekey (${kind}${code}); REKEY_DEBUG=1 shows where`;
}
async function end(error) {
  process.exit(await codeFor(error));
}
async function codeFor(error) {
  await sayWhy(error).catch(() => {
  });
  return error instanceof Fault ? error.exitCode : 2;
}
process.on("uncaughtException", end);
process.on("unhandledRejection", end);
run(process.argv.slice(2)).catch(codeFor).then(leave);
