import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  addKey,
  limits,
  moveKey,
  openKeyFile,
  runKeyService
} from "./chunk-WO6ZJ2LS.js";
import {
  readCommand
} from "./chunk-6P5DQDUS.js";
import {
  sentenceOf,
  titleOf,
  write,
  write2,
  write3
} from "./chunk-H4PXTGNQ.js";
import {
  lettingGo,
  localPorts,
  respondToScan,
  trustedConfiguration
} from "./chunk-3G7AFB3K.js";
import "./chunk-QG6IMT72.js";
import {
  openStore
} from "./chunk-MZ6SM37F.js";
import "./chunk-SW5Q3GI2.js";
import "./chunk-TV3G5MHN.js";
import "./chunk-GP4WECMM.js";
import "./chunk-S7GG5R3S.js";
import {
  findLeaks
} from "./chunk-3EMN2SJZ.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-HXBE52SE.js";
import "./chunk-ZGBAV5EP.js";
import {
  secondsInWords
} from "./chunk-QTKRHZLZ.js";
import "./chunk-7FMBCP74.js";
import "./chunk-LHPESG5Y.js";
import {
  inLog
} from "./chunk-KBWA2OBA.js";
import "./chunk-DLPVRAGT.js";
import "./chunk-G2B6XGAL.js";
import {
  Secret
} from "./chunk-ITA237VV.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-TEKAIJ6C.js";
import "./chunk-4MPVPOGG.js";
import "./chunk-UBZBO4EL.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-KSOWLPLC.js";
import {
  services
} from "./chunk-A56ZSVLJ.js";
import "./chunk-WWVBEYK2.js";

// src/verbs/demo-folder.ts
import { join, resolve } from "node:path";
var mark = "demo.json";
async function openDemoFolder(dir, world) {
  const { files, workshop, cwd } = world;
  if (workshop === void 0) throw new Fault("rekey demo runs on the command line alone.");
  const scratch = dir === void 0 ? await workshop.scratch() : void 0;
  const path = scratch?.path ?? resolve(cwd, dir ?? "");
  if (await files.kind(path) === "file") throw new Fault(`${path} is a file; --dir takes a folder.`);
  await files.makeFolder?.(path);
  const kept = await files.readIfThere(join(path, mark));
  if (kept === void 0 && !await isEmpty(path, world))
    throw new Fault(`${path} holds something else than a demo; --dir takes an empty folder, or one where a demo was stopped.`);
  return {
    path,
    stays: scratch === void 0,
    resumed: kept !== void 0,
    port: kept === void 0 ? 0 : portIn(Buffer.from(kept).toString("utf8"), path),
    keepPort: (port) => files.write(join(path, mark), `${JSON.stringify({ port })}
`),
    remove: async () => await scratch?.remove()
  };
}
function portIn(text, path) {
  const port = Number(/^\{"port":(\d{1,5})\}\n$/.exec(text)?.[1]);
  if (!(port > 0 && port < 65536)) throw new Fault(`${join(path, mark)} is none of a demo's; name another --dir.`);
  return port;
}
async function isEmpty(path, { files }) {
  for await (const entry of files.walk(Buffer.from(path)))
    if (!/^\.rekey-[0-9a-f]+\.tmp$/.test(Buffer.from(entry.path).toString("utf8"))) return false;
  return true;
}

// src/verbs/demo-reports.ts
import { join as join2 } from "node:path";
async function writeReports(folder, { report, stories }, { files }) {
  const telling = { report, stories, readers: "maintainers", page: null };
  const comment = write(telling).first ?? "";
  const issues = stories.map(
    (story) => `# ${titleOf(story.incident)}

${write2(story, { ...telling, block: null, places: [] })}`
  );
  const texts = {
    "comment.md": comment,
    "issue.md": issues.join("\n"),
    "report.md": write3(telling, []),
    "report.json": `${JSON.stringify(report, null, 2)}
`
  };
  const place = join2(folder, "told");
  await files.makeFolder?.(place);
  for (const [name, text] of Object.entries(texts)) await files.write(join2(place, name), text);
  return { folder: place, names: Object.keys(texts), comment };
}

// src/verbs/demo-response.ts
async function respondInDemo(stage, service, timeline, world) {
  const { repository: path, range, configuration: config } = stage;
  const command = readCommand(
    ["respond", path, "--range", range, "--config", config, "--yes", "--allow-loopback", service.host],
    {}
  );
  if (!("options" in command)) throw new Error("respond is no command");
  const { options } = command;
  const environment = { REKEY_KEYSERVICE_HOST: service.host, REKEY_KEYSERVICE_ADMIN: service.admin.reveal() };
  const inDemo = { ...world, environment };
  const repository = await world.git(path);
  const { configuration } = await trustedConfiguration(options, repository, inDemo);
  const scan = await findLeaks(options, inDemo, { path });
  const [leak, ...more] = scan.leaks.filter((each) => !scan.suppressed.has(each));
  if (leak === void 0 || more.length > 0)
    throw new Fault(`the scan of ${range} found ${leak === void 0 ? "no key" : "several keys"} where one was committed`);
  const place = `${leak.path}:${leak.line}:${leak.column}`;
  await timeline.say("alarm", `Scanned ${range}: ${place} holds ${leak.redacted}, a key of ${leak.service}, ${leak.confidence}.`);
  const ports = { ...await localPorts(options, repository, configuration, inDemo), watch: watcher(timeline, world.clock.now()) };
  const trust = { mayVerify: true, verifyAtMost: null, mayAct: "policy" };
  const told = await lettingGo(
    ports,
    () => respondToScan(scan, options, ports, { configuration, services, trust, branch: stage.branch }, inDemo)
  );
  for (const sentence of /* @__PURE__ */ new Set([...told.faults, ...told.report.notes])) await timeline.say("bad", sentence);
  return { leak, told };
}
function watcher(timeline, start) {
  let isFirst = true;
  return (incident, event) => {
    const earlier = incident.events.filter(({ at }) => Date.parse(at) < start.getTime());
    const last = earlier.at(-1);
    if (isFirst && last !== void 0)
      void timeline.say("calm", `Remembered from before: ${earlier.length} steps, the last: ${withoutStop(sentenceOf(last))}.`);
    isFirst = false;
    if (event.step === "found" || event.outcome === "begun") return;
    const id = event.id === void 0 ? "" : `, id ${event.id}`;
    void timeline.say(moodOf(event), `${withoutStop(sentenceOf(event))}${id}.`);
  };
}
function moodOf({ step, outcome, state }) {
  if (["denied", "unknown", "lost"].includes(outcome)) return "bad";
  if (step === "verify") return state === "live" || state === "limited" ? "alarm" : "calm";
  return step === "prove-dead" || step === "prove" ? "good" : "act";
}
var withoutStop = (sentence) => sentence.replace(/\.$/, "");

// src/verbs/demo-service.ts
import { join as join3 } from "node:path";
var account = "shop";
var adminName = "demo admin";
async function startDemoService(folder, world) {
  const kept = await openKeyFile(join3(folder.path, "keyservice.json"), world.files, world.random);
  const running = runKeyService(kept.store, kept.save, world.clock, world.random);
  const served = await world.workshop.serve(running.answer, { port: folder.port, largestBody: limits.body });
  const { port, host } = new URL(served.url);
  await folder.keepPort(Number(port));
  const endAdmins = () => running.operate((store, now) => {
    const old = store.keys.filter(({ name, state }) => name === adminName && state !== "revoked");
    return { store: old.reduce((rest, record) => moveKey(rest, record, "revoked", null, now).store, store) };
  });
  await endAdmins();
  const order = { account, owner: "you", label: null, scopes: ["full", "read", "write"], lifetime: null };
  const admin = await running.operate((store, now) => addKey(store, { ...order, name: adminName }, null, now, world.random));
  const adminKey = new Secret(admin.key);
  const network = await world.network();
  async function ask(request, key, json) {
    const [method = "", path = ""] = request.split(" ");
    const headers = { authorization: `Bearer ${key.reveal()}`, "content-type": "application/json" };
    const body = json === void 0 ? null : JSON.stringify(json);
    const answer = await network.ask({ method, url: served.url + path, headers, body, loopback: true });
    if (answer.status === null) throw new Fault(`the demo's key service at ${served.url} can't be reached: ${answer.why}`);
    return { status: answer.status, json: answer.body === "" ? null : JSON.parse(answer.body) };
  }
  async function expected(status, request, json) {
    const answer = await ask(request, adminKey, json);
    if (answer.status !== status) throw new Fault(`the demo's key service answered ${answer.status} where ${status} was due`);
    return answer.json;
  }
  return {
    host,
    admin: adminKey,
    async about(key) {
      const { status, json } = await ask("GET /v1/keys/self", key);
      return { status, code: json?.error?.code ?? null, view: status === 200 ? json : null };
    },
    async living() {
      const { keys } = await expected(200, "GET /v1/keys?state=active");
      return keys.filter(({ id }) => id !== admin.record.id);
    },
    async create(name, label2) {
      const made = await expected(201, "POST /v1/keys", { name, label: label2, access: "full" });
      return { id: made.id, key: new Secret(made.key) };
    },
    revoke: async (id) => void await expected(204, `DELETE /v1/keys/${id}`),
    async close() {
      await endAdmins();
      await served.close();
    }
  };
}

// src/verbs/demo-stage.ts
import { join as join4 } from "node:path";
var secret = "SHOP_API_KEY";
var envFile = ".env.production";
var main = "main";
var branch = "faster-checkout";
var label = "demo: in use";
var configurationFor = (record) => `version: 1
policy: {on-leak: report}
keys:
  ${secret}:
    service: keyservice
    access: full
    on-leak: rotate
    stores: ['env:${envFile}']
    record: ${record}
    account: ${account}
`;
async function setStage(folder, service, told, world) {
  const { files, workshop } = world;
  const repository = join4(folder.path, "repository");
  const configuration = join4(folder.path, "rekey.yml");
  await files.makeFolder?.(repository);
  const git = quiet(workshop.gitIn(repository));
  const store = await openStore(
    `env:${envFile}`,
    { secret, parts: {} },
    { files, root: repository, random: world.random, admin: null, outside: null }
  );
  const inUse = async () => (await store.read?.())?.key;
  await makeRepository(git, repository, told, world);
  const tip = await idOf(git, branch);
  if (tip === void 0 || tip === await idOf(git, main)) {
    if (await inUse() === void 0)
      await issueKey(service, store, (record) => files.write(configuration, configurationFor(record)), told);
    await commitIt(git, repository, await inUse(), told, world);
  } else await told.say("calm", `The repository is as the demo before this one left it: ${branch} holds the key.`);
  return { repository, configuration, branch, range: `${main}..${branch}`, inUse };
}
async function makeRepository(git, repository, told, { files }) {
  if (await files.kind(join4(repository, ".git")) === "folder") {
    for (const path of await files.list(join4(repository, ".git")))
      if (path.endsWith(".lock")) await files.remove(join4(repository, ".git", path));
  }
  await git.run(["init", "--quiet", "--template=", `--initial-branch=${main}`]);
  if (await idOf(git, main) !== void 0) return;
  await files.write(join4(repository, ".gitignore"), ".env*\n");
  await files.write(
    join4(repository, "README.md"),
    "# Shop\n\nSells locks. Its API key is in `.env.production`, which is not committed.\n"
  );
  await commit(git, [".gitignore", "README.md"], "A shop");
  await told.say("calm", `Made a git repository with one commit on ${main}; it ignores .env files.`);
}
async function issueKey(service, store, configure, told) {
  for (const stray of await service.living()) {
    await service.revoke(stray.id);
    await told.say("calm", `Revoked key ${stray.id}: the demo before this one was stopped before it kept it.`);
  }
  const { id, key } = await service.create("shop in production", label);
  await configure(id);
  const { outcome } = await store.write({ key });
  if (outcome !== "done") throw new Fault(`the demo could not write ${envFile}`);
  await told.say("calm", `The service issued key ${id} with full access; the shop keeps it in ${envFile}, outside git.`);
}
async function commitIt(git, repository, key, told, { files }) {
  await git.run(["checkout", "--quiet", "--force", "-B", branch, main]);
  await files.write(
    join4(repository, "checkout.js"),
    [
      `import { Shop } from 'shop'`,
      "",
      "// just for Friday; it goes into the environment before this is merged",
      `export const shop = new Shop({ apiKey: '${key.reveal()}' })`,
      ""
    ].join("\n")
  );
  await commit(git, ["checkout.js"], "Faster checkout");
  await told.say(
    "alarm",
    `A colleague in a hurry committed the key on the branch ${branch} (${(await idOf(git, branch)).slice(0, 8)}).`
  );
}
async function commit(git, paths, message) {
  await git.run(["add", "--", ...paths]);
  await git.run(["commit", "--quiet", "--no-verify", "--message", message]);
}
async function idOf(git, name) {
  const { code, stdout } = await git.run(["rev-parse", "--verify", "--quiet", `refs/heads/${name}`], { ok: [0, 1] });
  return code === 0 ? Buffer.from(stdout).toString("utf8").trim() : void 0;
}
var quiet = (git) => ({
  ...git,
  run: (args, options) => git.run(
    [
      ...["user.name=A colleague", "user.email=colleague@shop.test", "commit.gpgSign=false", "core.autocrlf=false"].flatMap(
        (setting) => ["-c", setting]
      ),
      ...args
    ],
    options
  )
});

// src/verbs/demo-timeline.ts
import { styleText } from "node:util";
var moods = {
  calm: { sign: "\xB7", style: "dim" },
  alarm: { sign: "!", style: ["bold", "red"] },
  act: { sign: "\u203A", style: "cyan" },
  good: { sign: "\u2713", style: ["bold", "green"] },
  bad: { sign: "\u2717", style: ["bold", "red"] }
};
function startTimeline({ clock, stdout, colour }) {
  const start = clock.now().getTime();
  const paint = (style, text) => colour ? styleText(style, text, { validateStream: false }) : text;
  return {
    async say(mood, sentence) {
      const seconds = ((clock.now().getTime() - start) / 1e3).toFixed(2).padStart(6);
      const { sign, style } = moods[mood];
      const text = inLog(sentence);
      await stdout(
        `${paint("dim", `${seconds} s`)}  ${paint(style, sign)} ${mood === "calm" || mood === "act" ? text : paint(style, text)}
`
      );
    },
    plain: (text, style) => stdout(`${style === void 0 ? text : paint(style, text)}
`)
  };
}

// src/verbs/demo.ts
var demo = async (options, args, world) => {
  if (args.length > 0) throw new Fault("rekey demo takes no arguments; --dir names a folder to work in.");
  const folder = await openDemoFolder(options.dir, world);
  const told = startTimeline(world);
  await told.plain("rekey demo: a key leaks, and its lock is changed. All of it happens on this machine.\n", "bold");
  if (folder.resumed) await told.say("calm", `A demo was here before; this one goes on in ${folder.path}.`);
  let isClosed = false;
  try {
    const service = await startDemoService(folder, world);
    try {
      await told.say("calm", `A key service runs at http://${service.host}; of its keys it keeps salted hashes alone.`);
      const stage = await setStage(folder, service, told, world);
      const answered = await respondInDemo(stage, service, told, world);
      const isProven = await proveIt(stage, service, answered, told);
      const written = await writeReports(folder.path, answered.told, world);
      await told.say("calm", `Wrote ${written.names.join(", ")}: what GitHub would show.`);
      await told.plain("");
      for (const line of written.comment.split("\n").filter((each) => each !== "" && !each.startsWith("<!--")))
        await told.plain(`  \u2502 ${line}`, "dim");
      await told.plain("");
      isClosed = await sayTheEnd(isProven, answered, told);
      if (folder.stays) await told.plain(`All of it is in ${folder.path}; the files for people are in ${written.folder}.`);
      else await told.plain("The folder goes now; `--dir FOLDER` keeps the repository and what was written.");
    } finally {
      await service.close();
    }
  } finally {
    await folder.remove();
  }
  return isClosed ? 0 : 1;
};
async function proveIt(stage, service, { leak }, told) {
  const [leaked, inUse] = [leak.parts.key, await stage.inUse()];
  if (leaked === void 0 || inUse === void 0) {
    await told.say("bad", "The store holds no key.");
    return false;
  }
  const [old, fresh, living] = [await service.about(leaked), await service.about(inUse), await service.living()];
  const isDead = old.status === 401;
  await told.say(
    isDead ? "good" : "bad",
    `Asked once more with the leaked key: ${old.status}${old.code === null ? "" : ` ${old.code}`}.`
  );
  const isAlive = fresh.view !== null && !inUse.equals(leaked);
  const what = fresh.view === null ? fresh.code ?? "" : `key ${fresh.view.id}, ${fresh.view.access} access, ${fresh.view.state}`;
  await told.say(isAlive ? "good" : "bad", `Asked with the key that the store holds now: ${fresh.status}, ${what}.`);
  const isOnly = living.length === 1 && living[0].id === fresh.view?.id;
  await told.say(isOnly ? "good" : "bad", `Living keys in the service's own list, the demo's admin aside: ${living.length}.`);
  return isDead && isAlive && isOnly;
}
async function sayTheEnd(isProven, { told: { report } }, told) {
  const response = report.leaks.find((leak) => leak.response !== null)?.response;
  const isClosed = isProven && (response?.outcome === "done" || response?.outcome === "gone");
  if (!isClosed) await told.plain(`The loop is not closed: ${response?.outcome ?? "nothing was done"}.`, ["bold", "red"]);
  else if (response.seconds === null) await told.plain("The leaked key is dead, and replaced.", ["bold", "green"]);
  else await told.plain(`From found to dead: ${secondsInWords(response.seconds)}.`, ["bold", "green"]);
  return isClosed;
}
export {
  demo
};
