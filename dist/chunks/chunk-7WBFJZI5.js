import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  auditReport,
  fixesOf,
  gather,
  patchOf
} from "./chunk-WBU4E74D.js";
import {
  configurationPath,
  ownConfiguration
} from "./chunk-3EMN2SJZ.js";
import {
  defaults
} from "./chunk-2CBYYGJK.js";
import {
  isReadable
} from "./chunk-NSHPQATI.js";
import {
  exitCodeOf,
  reportsOf,
  tellUnread,
  writeFindings
} from "./chunk-QTKRHZLZ.js";
import {
  inLog
} from "./chunk-KBWA2OBA.js";
import {
  Secret
} from "./chunk-ITA237VV.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";

// src/verbs/audit.ts
import { resolve } from "node:path";
var audit = async (options, args, world) => {
  if (args.length > 1) throw new Fault(`audit takes one path, not ${args.length}`);
  if (options["dry-run"] && !options.fix) throw new Fault("--dry-run goes with --fix: an audit alone changes nothing");
  const send = reportsOf(options, world, writeFindings);
  const repository = await world.git(resolve(world.cwd, args[0] ?? "."));
  const { configuration, isNamed } = await auditedConfiguration(options.config, repository, world);
  const gathered = await gather(
    {
      repository,
      configuration,
      knowledge: await knowledgeOf(world),
      asksNobody: isNamed ? null : askedOnlyWith,
      loopback: options["allow-loopback"]
    },
    world
  );
  const report = await auditReport(gathered, world.version);
  if (options.fix) {
    const fixed = fixesOf(report.findings, (path) => gathered.texts.get(path), isReadable);
    if (options["dry-run"]) await show(fixed, gathered.scrub, world);
    else await write(fixed, repository, world);
    await world.stderr(fixedInWords(fixed, options["dry-run"]));
    if (options["dry-run"]) {
      await tellUnread(report.coverage, world);
      return exitCodeOf(report, options["fail-on"]);
    }
  }
  await send(report);
  return exitCodeOf(report, options["fail-on"]);
};
var askedOnlyWith = "No service was asked about a key in use: what the working tree\u2019s own configuration names is asked about only with --config.";
async function auditedConfiguration(named, { root }, { files, cwd }) {
  const bytes = named !== void 0 ? await files.read(resolve(cwd, named)) : root === null ? void 0 : await ownConfiguration(root, files);
  if (bytes === void 0) return { configuration: defaults, isNamed: false };
  const [{ readConfiguration }, { services }] = await Promise.all([import("./read-CIZOJHIC.js"), import("./services-5WBSQRUN.js")]);
  const source = named ?? configurationPath;
  return {
    configuration: readConfiguration(Buffer.from(bytes).toString("utf8"), source, { services }),
    isNamed: named !== void 0
  };
}
var knowledgeOf = async ({ environment, knowledge }) => environment.REKEY_ADMIN_TOKEN && knowledge !== void 0 ? await knowledge(new Secret(environment.REKEY_ADMIN_TOKEN)) : null;
async function show(fixed, scrub, { stdout, stderr }) {
  for (const each of fixed) {
    const patch = patchOf([each]);
    if (scrub(patch) === patch) await stdout(patch);
    else await stderr(`rekey: ${inLog(scrub(each.path))}: its fix is not shown, since a key stands beside it; --fix makes it
`);
  }
}
async function write(fixed, { root }, { files }) {
  for (const { path, after } of fixed) await files.write(`${root}/${path}`, after);
}
function fixedInWords(fixed, isDry) {
  const count = fixed.reduce((sum, each) => sum + each.count, 0);
  if (count === 0) return "rekey: no finding has a fix that is mechanical and safe\n";
  return `rekey: ${count} ${count === 1 ? "fix" : "fixes"} in ${fixed.length} ${fixed.length === 1 ? "file" : "files"}${isDry ? " would be made" : ""}
`;
}

export {
  audit,
  askedOnlyWith,
  auditedConfiguration,
  knowledgeOf
};
