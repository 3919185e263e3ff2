import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  defaults
} from "./chunk-2CBYYGJK.js";
import {
  exitCodeOf,
  reportsOf,
  severityOf
} from "./chunk-QTKRHZLZ.js";
import {
  arrived,
  compare,
  comparePlaces,
  hitsIn,
  lookThrough,
  lookThroughBlobs,
  lookThroughTexts,
  nothing,
  readAll,
  seenInTexts
} from "./chunk-DLPVRAGT.js";
import {
  builtIn,
  detectorOf,
  pathsWithoutKeys,
  searchFor,
  withoutKeys
} from "./chunk-G2B6XGAL.js";
import {
  beginProbing,
  bufferOf
} from "./chunk-TEKAIJ6C.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";

// src/verbs/scan.ts
import { resolve as resolve2 } from "node:path";

// src/git/change.ts
var modeLength = 7;
var [submodule, nothing2] = [12598, 12336];
var [colon, unmerged] = [58, 85];
var isWithin = (path, within) => within === "" || path === within || path.startsWith(`${within}/`);
function readRaw(raw, parents, within) {
  const lines = () => linesOf(bufferOf(raw), parents(), within);
  const skipped = /* @__PURE__ */ new Map();
  for (const { path, why } of lines()) if (why !== null) skipped.set(path, why);
  return {
    changes: {
      *[Symbol.iterator]() {
        for (const line of lines()) if (line.why === null) yield line;
      }
    },
    skipped: [...skipped].map(([path, why]) => ({ path, why }))
  };
}
function* linesOf(bytes, parentsOf, within) {
  let commit = null;
  let parents = parentsOf(commit);
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] !== colon) {
      const end = endOf(bytes, at);
      commit = bytes.toString("latin1", at, end);
      parents = parentsOf(commit);
      at = end + 1;
      continue;
    }
    const line = new Line(bytes, at, commit, parents);
    if (within === "" || isWithin(line.path, within)) yield line;
    at = line.end;
  }
}
function endOf(bytes, start) {
  const end = bytes.indexOf(0, start);
  return end < 0 ? bytes.length : end;
}
var Line = class {
  commit;
  parents;
  /** Where the next one begins. */
  end;
  #bytes;
  /** Where the first mode and the first id begin, and the path. */
  #modes;
  #ids;
  #path;
  #idLength;
  /** How many parents it says something of. */
  #width;
  constructor(bytes, start, commit, parents) {
    this.commit = commit;
    this.parents = parents;
    this.#bytes = bytes;
    let modes = start;
    while (bytes[modes] === colon) modes++;
    this.#modes = modes;
    this.#width = modes - start;
    this.#ids = modes + modeLength * (this.#width + 1);
    const head = endOf(bytes, this.#ids);
    this.#idLength = Math.floor((head - this.#width - this.#ids) / (this.#width + 1)) - 1;
    this.#path = head + 1;
    this.end = endOf(bytes, this.#path) + 1;
  }
  /** Why its content is not in this repository; null where it is. */
  get why() {
    if (this.#mode(this.#width) === submodule) return "submodule";
    return this.#bytes[this.#path - 2] === unmerged ? "not merged yet" : null;
  }
  get path() {
    return this.#bytes.toString("utf8", this.#path, this.end - 1);
  }
  get id() {
    return this.#blob(this.#width);
  }
  get olds() {
    return this.parents.map((_, index) => this.#blob(index));
  }
  #mode(index) {
    const at = this.#modes + modeLength * index;
    return this.#bytes[at] << 8 | this.#bytes[at + 1];
  }
  #blob(index) {
    const mode = this.#mode(index);
    const at = this.#ids + (this.#idLength + 1) * index;
    return mode === submodule || mode === nothing2 ? null : this.#bytes.toString("latin1", at, at + this.#idLength);
  }
};

// src/git/history.ts
var plainly = ["--no-ext-diff", "--no-textconv", "--no-color"];
async function commitsOf(git, revs) {
  const { stdout } = await git.run(["rev-list", "--topo-order", "--reverse", "--parents", ...revs]);
  return commitsIn(bufferOf(stdout));
}
function commitsIn(lines) {
  let count = 0;
  for (let at = 0; at < lines.length; at = lineEnd(lines, at)) count++;
  return {
    count,
    *[Symbol.iterator]() {
      for (let at = 0; at < lines.length; ) {
        const end = lineEnd(lines, at);
        yield lines.toString("latin1", at, end - 1).split(" ");
        at = end;
      }
    },
    *parts(most) {
      for (let from = 0; from < lines.length; ) {
        let end = from;
        for (let n = 0; n < most && end < lines.length; n++) end = lineEnd(lines, end);
        yield commitsIn(lines.subarray(from, end));
        from = end;
      }
    }
  };
}
function lineEnd(lines, from) {
  const end = lines.indexOf(10, from);
  return end < 0 ? lines.length : end + 1;
}
function* idsOf(commits) {
  for (const [id] of commits) yield id;
}
function basesOf(commits) {
  const own = /* @__PURE__ */ new Set();
  for (const [id] of commits) own.add(id);
  const bases = /* @__PURE__ */ new Set();
  for (const [, ...parents] of commits) for (const parent of parents) if (!own.has(parent)) bases.add(parent);
  return [...bases];
}
var atOnce = 2e4;
async function changesOf(git, commits, within) {
  const parts = [];
  const skipped = [];
  for (const some of commits.parts(atOnce)) {
    const { stdout } = await git.run(
      ["diff-tree", "--stdin", "-r", "-c", "--root", "--no-renames", "--raw", "-z", "--no-abbrev", ...plainly],
      // the ids alone: git reads a line of 1,000 bytes at most, and leaves out a commit whose parents make it longer
      { input: [...idsOf(some), ""].join("\n") }
    );
    const part = readRaw(stdout, () => parentsInOrder(some), within);
    parts.push(part.changes);
    skipped.push(...part.skipped);
  }
  return { commits: commits.count, changes: oneAfterTheOther(parts), skipped };
}
function parentsInOrder(commits) {
  const left = commits[Symbol.iterator]();
  return (id) => {
    for (let next = id === null ? void 0 : left.next(); next?.done === false; next = left.next()) {
      const [own, ...parents] = next.value;
      if (own === id) return parents;
    }
    return [];
  };
}
var oneAfterTheOther = (parts) => ({
  *[Symbol.iterator]() {
    for (const part of parts) yield* part;
  }
});
async function stagedChanges(git, within) {
  const [head, other] = await Promise.all(["HEAD", "MERGE_HEAD"].map((name) => idOf(git, name)));
  const parents = [head, other].filter((id) => id !== void 0);
  const bases = parents.length > 0 ? parents : [await emptyTree(git)];
  const [first, ...rest] = await Promise.all(
    bases.map(async (base) => {
      const { stdout } = await git.run([
        ...["diff-index", "--cached", "--no-renames", "--raw", "-z", "--no-abbrev", ...plainly, base]
      ]);
      return readRaw(stdout, () => () => parents.slice(0, 1), within);
    })
  );
  const sides = rest.map((side) => new Map([...side.changes].map((change) => [change.path, change])));
  const changes = [...first.changes].flatMap((change) => {
    const others = sides.map((side) => side.get(change.path));
    if (others.includes(void 0)) return [];
    const { commit, path, id } = change;
    return [{ commit, path, id, parents, olds: [change, ...others].flatMap((one) => one.olds) }];
  });
  return { commits: 0, changes, bases: [], skipped: first.skipped };
}
async function refsWithoutCommits(git, within) {
  const format = "%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)%00";
  const { stdout } = await git.run(["for-each-ref", `--format=${format}`]);
  const changes = [];
  const add = (path, id) => {
    if (isWithin(path, within)) changes.push({ commit: null, parents: [], path, id, olds: [] });
  };
  const named = Buffer.from(stdout).toString("utf8").split("\0\n").map((line) => {
    const [name = "", own = "", ownType, tagged = "", taggedType] = line.split("\0");
    return ownType === "tag" ? { name, id: tagged, type: taggedType } : { name, id: own, type: ownType };
  });
  for (const { name, id, type } of await peeled(git, named)) {
    if (type === "blob") add(name, id);
    if (type !== "tree") continue;
    const listed = await git.run(["ls-tree", "-r", "-z", id]);
    for (const entry of Buffer.from(listed.stdout).toString("utf8").split("\0")) {
      const [, blob, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
      if (blob !== void 0) add(path, blob);
    }
  }
  return changes;
}
async function peeled(git, named) {
  const tags = named.filter(({ type }) => type === "tag");
  if (tags.length === 0) return named;
  const input = tags.map(({ id }) => `${id}^{}
`).join("");
  const { stdout } = await git.run(["cat-file", "--batch-check"], { input });
  const ends = Buffer.from(stdout).toString("latin1").split("\n");
  const peeledTags = tags.map(({ name }, at) => {
    const [id = "", type] = ends[at].split(" ");
    return { name, id, type };
  });
  return [...named.filter(({ type }) => type !== "tag"), ...peeledTags];
}
async function idOf(git, name) {
  const answer = await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], { ok: [0, 1, 128] });
  return answer.code === 0 ? Buffer.from(answer.stdout).toString("latin1").trim() : void 0;
}
async function emptyTree(git) {
  const { stdout } = await git.run(["hash-object", "-t", "tree", "--stdin"], { input: "" });
  return Buffer.from(stdout).toString("latin1").trim();
}

// src/git/shallow.ts
var fetching = [
  "-c",
  "http.lowSpeedLimit=1000",
  "-c",
  "http.lowSpeedTime=30",
  "fetch",
  "--quiet",
  "--no-tags",
  "--no-write-fetch-head"
];
var quietly = [...fetching, "--no-recurse-submodules", "--no-auto-maintenance"];
var deeper = ["--deepen=50", "--deepen=500", "--deepen=5000", "--unshallow"];
async function deepen(git, tips, attempt) {
  const how = deeper[attempt];
  const remote = await remoteOf(git);
  if (how === void 0 || remote === void 0 || !await isShallow(git)) return false;
  return tips.length > 0 && await fetch(git, [how, remote, ...tips]) || await fetch(git, [how, remote]);
}
async function fetchCommit(git, id) {
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id) || !await isShallow(git)) return false;
  const remote = await remoteOf(git);
  return remote !== void 0 && await fetch(git, ["--depth=1", remote, id]);
}
async function fetchObject(git, id) {
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) return false;
  const remote = await remoteOf(git);
  const depth = await isShallow(git) ? ["--depth=1"] : [];
  return remote !== void 0 && await fetch(git, [...depth, remote, id]);
}
async function fetch(git, args) {
  return (await git.run([...quietly, ...args], { ok: Array.from({ length: 256 }, (_, code) => code) })).code === 0;
}
async function isShallow(git) {
  const { stdout } = await git.run(["rev-parse", "--is-shallow-repository"]);
  return Buffer.from(stdout).toString("latin1").trim() === "true";
}
async function remoteOf(git) {
  const { stdout } = await git.run(["remote"]);
  const names = Buffer.from(stdout).toString("utf8").split("\n").filter((name) => name !== "" && !name.startsWith("-"));
  return names.includes("origin") ? "origin" : names.length === 1 ? names[0] : void 0;
}

// src/git/range.ts
var zeros = /^0{40}$|^0{64}$/;
function readRange(range) {
  const [from = "", to = "HEAD", ...more] = range.split(/\.{2,3}/);
  if (range.trim() === "" || range === ".." || range === "..." || more.length > 0 || /\.{4}/.test(range))
    throw new Fault(`--range takes A..B, not ${JSON.stringify(range)}`);
  for (const rev of [from, to])
    if (rev.startsWith("-")) throw new Fault(`a revision can't start with a hyphen: ${rev} (in --range ${range})`);
  return { from: zeros.test(from) ? null : from || "HEAD", to: to || "HEAD" };
}
async function commitsOfRange(git, range) {
  const { from, to } = readRange(range);
  const here = await Promise.all([from, to].map((name) => name === null ? null : idOf(git, name)));
  const base = from === null ? null : here[0] ?? await fetched(git, from, range);
  const tip = here[1] ?? await fetched(git, to, range);
  const revs = base === null ? [tip] : [tip, `^${base}`];
  return await wholeHistory(git, revs, base === null ? [tip] : [tip, base], `--range ${range}`);
}
var commitsOfHistory = (git) => wholeHistory(git, ["--all"], [], "--history");
async function fetched(git, name, range) {
  let id = await idOf(git, name);
  if (id === void 0 && await fetchCommit(git, name)) id = await idOf(git, name);
  for (let attempt = 0; id === void 0 && /[~^]/.test(name) && await deepen(git, [], attempt); attempt++)
    id = await idOf(git, name);
  if (id !== void 0) return id;
  const shallow = await isShallow(git) ? `; this clone is shallow: ${remedy}` : "";
  throw new Fault(`unknown revision: ${name} (in --range ${range})${shallow}`);
}
var remedy = "fetch more of it first (with actions/checkout, set fetch-depth: 0)";
async function wholeHistory(git, revs, tips, option) {
  for (let attempt = 0; ; attempt++) {
    const commits = await commitsOf(git, revs);
    if (!await isCut(git, commits)) return commits;
    if (!await deepen(git, tips, attempt)) throw new Fault(`this clone is shallow and lacks commits of ${option}: ${remedy}`);
  }
}
async function isCut(git, commits) {
  const roots = [];
  for (const [id, ...parents] of commits) if (parents.length === 0) roots.push(id);
  if (roots.length === 0) return false;
  for await (const { bytes } of git.objects(roots)) {
    const head = Buffer.from(bytes ?? []).toString("latin1").split("\n\n", 1)[0];
    if (/^parent /m.test(head)) return true;
  }
  return false;
}

// src/git/texts.ts
async function* messagesOf(git, commits) {
  for await (const { id, type, bytes } of git.objects(commits))
    if (type === "commit" && bytes !== null)
      yield { found: "commit-message", path: "(commit message)", commit: id, bytes: messageIn(bytes) };
}
async function* refTexts(git) {
  const { stdout } = await git.run(["for-each-ref", "--format=%(refname)%00%(objecttype)%00%(objectname)%00"]);
  const tags = /* @__PURE__ */ new Set();
  for (const line of Buffer.from(stdout).toString("utf8").split("\0\n")) {
    const [name = "", type, id = ""] = line.split("\0");
    const [, kind, short] = /^refs\/(heads|remotes\/[^/]+|tags)\/(.+)$/.exec(name) ?? [];
    if (short !== void 0)
      yield { found: "ref-name", path: kind === "tags" ? "(tag name)" : "(branch name)", commit: null, bytes: Buffer.from(short) };
    if (type === "tag") tags.add(id);
  }
  let isNested = false;
  for await (const { type, bytes } of git.objects(tags))
    if (type === "tag" && bytes !== null) {
      isNested ||= /^object .*\ntype tag\n/.test(Buffer.from(bytes.subarray(0, 100)).toString("latin1"));
      yield tagText(bytes);
    }
  if (!isNested) return;
  const inner = (await allTags(git)).filter((id) => !tags.has(id));
  for await (const { type, bytes } of git.objects(inner)) if (type === "tag" && bytes !== null) yield tagText(bytes);
}
var tagText = (bytes) => ({
  found: "commit-message",
  path: "(tag message)",
  commit: null,
  bytes: messageIn(bytes)
});
async function allTags(git) {
  const { stdout } = await git.run(["rev-list", "--objects", "--no-walk", "--all", "--filter=object:type=tag"]);
  const lines = Buffer.from(stdout).toString("latin1").split("\n");
  return lines.flatMap((line) => /^[0-9a-f]{40,64}/.exec(line) ?? []);
}
function messageIn(bytes) {
  const end = bufferOf(bytes).indexOf("\n\n");
  return end < 0 ? new Uint8Array(0) : bytes.subarray(end + 2);
}
async function* noTexts() {
}

// src/git/blobs.ts
var largestFile = 10 * 1024 * 1024;
async function blobsOf(selection, entries, limits) {
  switch (selection.kind) {
    case "text":
      return plain([{ path: selection.path, bytes: async () => selection.bytes }]);
    case "plain":
      return plain(files(entries, limits, selection.folder, plainPaths(entries, selection)));
    case "tree":
      return plain(files(entries, limits, rootOf(selection.repository), treePaths(entries, selection.repository)));
    case "staged":
      return objects(selection.repository.git, await stagedChanges(selection.repository.git, selection.repository.within), limits);
    case "range": {
      const { git, within } = selection.repository;
      const commits = await commitsOfRange(git, selection.range);
      const texts = within === "" ? messagesOf(git, idsOf(commits)) : noTexts();
      return { ...objects(git, { ...await changesOf(git, commits, within), bases: basesOf(commits) }, limits), texts };
    }
    case "history": {
      const { git, within } = selection.repository;
      const quiet = limits.probePacks === void 0 ? null : beginProbing(git, entries, limits.probePacks);
      const commits = await commitsOfHistory(git);
      const changes = await changesOf(git, commits, within);
      const others = await refsWithoutCommits(git, within);
      const all = { ...changes, changes: oneAfterTheOther([changes.changes, others]), bases: [] };
      return { ...objects(git, all, limits, quiet), texts: within === "" ? textsOfHistory(git, commits) : noTexts() };
    }
  }
}
async function* textsOfHistory(git, commits) {
  yield* messagesOf(git, idsOf(commits));
  yield* refTexts(git);
}
function plain(found) {
  const changes = [];
  const skipped = [];
  async function* blobs() {
    for await (const file of found) {
      const { path } = file;
      if ("why" in file) {
        skipped.push(file);
        continue;
      }
      const bytes = await file.bytes().catch(() => void 0);
      if (bytes === void 0) {
        skipped.push({ path, ...unreadable });
        continue;
      }
      const id = String(changes.length);
      changes.push({ commit: null, parents: [], path, id, olds: [] });
      yield { id, bytes, paths: [path] };
    }
  }
  const quiet = { has: () => false, count: 0, bytes: 0 };
  return { blobs: blobs(), quiet, texts: noTexts(), changes, bases: [], commits: 0, skipped, git: null };
}
var unreadable = { why: "could not be read", unread: true };
var tooLarge = (largest) => ({ why: `larger than ${largest / 1024 / 1024} MiB`, unread: false });
var excluded = { why: "excluded by the configuration", unread: false };
async function* files(entries, limits, folder, paths) {
  for await (const { path: name, unread } of paths) {
    const path = Buffer.from(name).toString("utf8") || ".";
    const full = Buffer.concat([Buffer.from(`${folder}/`), name]);
    if (unread) {
      yield { path, ...unreadable };
      continue;
    }
    const there = await entries.look(full).catch(() => void 0);
    if (there?.kind === "none") continue;
    if (limits.excluded(path)) yield { path, ...excluded };
    else if (there === void 0) yield { path, ...unreadable };
    else if (there.kind === "folder") yield { path: path.replace(/\/$/, ""), why: "another repository", unread: false };
    else if (there.kind === "other") yield { path, why: "not a regular file", unread: false };
    else if (there.size > limits.largest) yield { path, ...tooLarge(limits.largest) };
    else yield { path, bytes: () => entries.contents(full) };
  }
}
async function* treePaths(entries, { git, root, within }) {
  const { stdout } = await git.run([
    ...["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"],
    ...within === "" ? [] : ["--", within]
  ]);
  const names = Buffer.from(stdout);
  for (let at = 0; at < names.length; ) {
    const end = names.indexOf(0, at);
    yield { path: names.subarray(at, end), unread: false };
    at = end + 1;
  }
  if (names.length > 0 || within === "") return;
  const full = Buffer.from(`${root}/${within}`);
  if ((await entries.look(full)).kind !== "folder") return yield { path: Buffer.from(within), unread: false };
  for await (const { path, unread } of entries.walk(full))
    yield { path: Buffer.concat([Buffer.from(`${within}/`), path]), unread };
}
async function* plainPaths(entries, { folder, file }) {
  if (file === null) yield* entries.walk(Buffer.from(folder));
  else yield { path: Buffer.from(file), unread: false };
}
function rootOf({ root, folder }) {
  if (root === null)
    throw new Fault(`${folder} is a bare repository, which has no working tree; choose --history or --range A..B`);
  return root;
}
var none = -2;
function objects(git, { commits, changes, bases, skipped }, limits, probing = null) {
  const left = skipped.map((one) => ({ ...one, unread: false }));
  const quiet = { has: (_) => false, count: 0, bytes: 0 };
  async function* blobs() {
    const packs = await probing;
    const excludedPaths = /* @__PURE__ */ new Set();
    const paths = /* @__PURE__ */ new Map();
    const ask = (id, path) => paths.set(id, (paths.get(id) ?? /* @__PURE__ */ new Set()).add(path));
    const places = [];
    for (const { id, path } of changes) {
      const isExcluded = limits.excluded(path);
      if (isExcluded) excludedPaths.add(path);
      if (packs !== null) places.push(id === null || isExcluded ? none : packs.placeOf(id));
      else if (id !== null && !isExcluded) ask(id, path);
    }
    const quietAt = await packs?.quietAt;
    if (quietAt !== void 0) {
      const sorted = Int32Array.from(places).sort();
      sorted.forEach((place, n) => {
        const size = place < 0 || place === sorted[n - 1] ? void 0 : quietAt(place);
        if (size === void 0) return;
        quiet.count++;
        quiet.bytes += size;
      });
      quiet.has = (id) => quietAt(packs.placeOf(id)) !== void 0;
    }
    const isLoud = (place) => place !== none && quietAt?.(place) === void 0;
    if (places.some(isLoud)) {
      let n = 0;
      for (const { id, path } of changes) if (isLoud(places[n++])) ask(id, path);
    }
    for (const path of excludedPaths) left.push({ path, ...excluded });
    const ids = [...paths.keys()].reverse();
    for await (const { id, bytes, type } of git.objects(ids, { largest: limits.largest })) {
      const places2 = [...paths.get(id)];
      if (bytes !== null) yield { id, bytes, paths: places2 };
      else for (const path of places2) left.push({ path, ...type === "missing" ? unreadable : tooLarge(limits.largest) });
    }
  }
  return { blobs: blobs(), quiet, texts: noTexts(), changes, bases, commits, skipped: left, git };
}

// src/verbs/leaks.ts
import { createHash } from "node:crypto";

// src/git/added.ts
async function* newSightings({ changes, bases, git }, paths, look) {
  const byPath = new Map([...paths].map((path) => [path, []]));
  for (const change of changes) byPath.get(change.path)?.push(change);
  const past = new Past(git, bases, paths);
  for (const [path, ofPath] of byPath) {
    const countsIn = async (id) => id === null ? /* @__PURE__ */ new Map() : countsOf(byValue(await look(id, path)));
    const most = /* @__PURE__ */ new Map();
    for (const change of ofPath) {
      const now = byValue(change.id === null ? [] : await look(change.id, path));
      const olds = await Promise.all(change.olds.map(countsIn));
      const beyond = (value, counts) => now.get(value).length - Math.max(0, ...[most, ...counts].map((count) => count.get(value) ?? 0));
      const extra = [...now.keys()].filter((value) => beyond(value, olds) > 0);
      if (extra.length > 0) {
        for (const counts2 of await Promise.all((await past.before(path)).map(countsIn))) raise(most, counts2);
        const sources2 = await Promise.all(
          change.olds.map((old, parent) => old ?? (parent < mostCompared ? past.renamedFrom(change, parent) : null))
        );
        const counts = await Promise.all(sources2.map(countsIn));
        const isNew = await past.newLines(change.id, sources2);
        for (const value of extra) {
          const added = now.get(value).filter(({ firstLine, lastLine }) => isNew(firstLine, lastLine));
          for (const sighting of added.slice(0, Math.max(0, beyond(value, counts)))) yield { change, sighting };
        }
      }
      for (const counts of [...olds, countsOf(now)]) raise(most, counts);
    }
  }
}
var mostCompared = 16;
function raise(most, counts) {
  for (const [value, count] of counts) most.set(value, Math.max(most.get(value) ?? 0, count));
}
function nameOf(parts) {
  return Object.keys(parts).sort().map((part) => `${part}=${parts[part].mark}`).join();
}
function byValue(sightings) {
  const groups = /* @__PURE__ */ new Map();
  for (const sighting of sightings) {
    const name = nameOf(sighting.hit.parts);
    const group = groups.get(name);
    if (group === void 0) groups.set(name, [sighting]);
    else group.push(sighting);
  }
  return groups;
}
var countsOf = (groups) => new Map([...groups].map(([value, group]) => [value, group.length]));
var Past = class {
  #git;
  #bases;
  #paths;
  #renames = /* @__PURE__ */ new Map();
  #before;
  constructor(git, bases, paths) {
    this.#git = git;
    this.#bases = bases;
    this.#paths = paths;
  }
  /**
   * The blobs that a path has in the commits that the changes build on. Parents alone do not tell: a merge that drops what its other
   * side had changes nothing against the first.
   */
  async before(path) {
    if (this.#git === null || this.#bases.length === 0) return [];
    this.#before ??= blobsIn(this.#git, this.#bases, this.#paths);
    return (await this.#before).get(path) ?? [];
  }
  /** The blob that a path had under another name in a parent, or null. */
  async renamedFrom({ commit, parents, path }, parent) {
    if (this.#git === null || parents[parent] === void 0) return null;
    const name = `${parents[parent]} ${commit}`;
    const asked = this.#renames.get(name) ?? renamesIn(this.#git, parents[parent], commit);
    this.#renames.set(name, asked);
    return (await asked).get(path) ?? null;
  }
  /** Which lines of a blob are new against all of these. */
  async newLines(id, olds) {
    const git = this.#git;
    const there = [...new Set(olds)].filter((old) => old !== null).slice(0, mostCompared);
    if (git === null || there.length === 0) return () => true;
    const tests = await Promise.all(there.map((old) => linesAdded(git, old, id)));
    return (firstLine, lastLine) => tests.every((test) => test(firstLine, lastLine));
  }
};
async function blobsIn(git, commits, paths) {
  const asked = [...paths].filter((path) => !path.includes("\n"));
  const input = commits.flatMap((commit) => asked.map((path) => `${commit}:${path}
`)).join("");
  const { stdout } = await git.run(["cat-file", "--batch-check=%(objectname)"], { input });
  const answers = Buffer.from(stdout).toString("utf8").split("\n");
  const found = new Map(asked.map((path) => [path, []]));
  for (let at = 0; at < commits.length * asked.length; at++) {
    const id = answers[at] ?? "";
    const of = found.get(asked[at % asked.length]);
    if (/^[0-9a-f]+$/.test(id) && !of.includes(id)) of.push(id);
  }
  return found;
}
async function renamesIn(git, parent, commit) {
  const how = ["-M", "-l1000", "--raw", "-z", "--no-abbrev", ...plainly, parent];
  const asked = commit === null ? ["diff-index", "--cached", ...how] : ["diff-tree", "-r", ...how, commit];
  const { stdout } = await git.run(asked, { ok: [0, 128] });
  const found = /* @__PURE__ */ new Map();
  const tokens = Buffer.from(stdout).toString("utf8").split("\0");
  for (let at = 0; at + 1 < tokens.length; ) {
    const [, , old, , status = ""] = tokens[at].split(" ");
    const moved = /^[RC]/.test(status);
    if (moved) found.set(tokens[at + 2], old);
    at += moved ? 3 : 2;
  }
  return found;
}
async function linesAdded(git, old, id) {
  if (old === id) return () => false;
  const { stdout, code } = await git.run(
    ["diff", "--text", "-U0", "--inter-hunk-context=0", "--diff-algorithm=myers", ...plainly, old, id],
    { ok: [0, 1, 128] }
  );
  if (code === 128) return () => true;
  const hunks = [];
  const bytes = Buffer.from(stdout);
  for (let at = 0; at >= 0 && at < bytes.length; at = bytes.indexOf(10, at) + 1 || bytes.length) {
    if (bytes[at] !== 64) continue;
    const [, first, count = "1"] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(bytes.toString("latin1", at, at + 80)) ?? [];
    if (first !== void 0 && count !== "0") hunks.push([Number(first), Number(first) + Number(count) - 1]);
  }
  return (firstLine, lastLine) => {
    let [low, high] = [0, hunks.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (hunks[middle][1] < firstLine) low = middle + 1;
      else high = middle;
    }
    return low < hunks.length && hunks[low][0] <= lastLine;
  };
}

// src/verbs/leaks.ts
async function leaksIn(reading, sightings, looking, texts) {
  const { git } = reading;
  const { detector } = looking;
  const look = async (id, path) => {
    const known = sightings.get(id)?.get(path);
    if (known !== void 0) return known;
    if (git === null || reading.quiet.has(id)) return nothing;
    let seen = nothing;
    for await (const { bytes } of git.objects([id], { largest: largestFile }))
      if (bytes !== null) seen = lookThrough(detector, bytes, path).seen;
    sightings.set(id, (sightings.get(id) ?? /* @__PURE__ */ new Map()).set(path, seen));
    return seen;
  };
  const paths = pathsSeen(sightings);
  const changes = changesAt(paths, reading);
  const shown = pathsWithoutKeys(detector, hitsIn(sightings));
  const leakOf = leakMaker(shown);
  const leaks = [];
  for await (const { change, sighting } of newSightings({ changes, bases: reading.bases, git }, paths, look)) {
    const blob = git === null ? null : change.id;
    leaks.push(leakOf(sighting, { found: "file", path: shown(change.path), commit: change.commit, blob }));
  }
  for (const { text, seen } of texts)
    leaks.push(leakOf(seen, { found: text.found, path: text.path, commit: text.commit, blob: null }));
  return leaks.sort((a, b) => comparePlaces(a, b) || compare(a.service, b.service) || compare(a.fingerprint, b.fingerprint));
}
function pathsSeen(sightings) {
  const places = [...sightings.values()].flatMap((paths) => [...paths]);
  return new Set(places.filter(([, seen]) => seen.length > 0).map(([path]) => path));
}
function changesAt(paths, { changes }) {
  const at = [];
  if (paths.size > 0) {
    for (const change of changes) if (paths.has(change.path)) at.push(change);
  }
  return at;
}
function leakMaker(shown) {
  const taken = /* @__PURE__ */ new Set();
  return ({ hit, span, twins: before, mark }, where) => {
    let twins = before;
    while (taken.has(fingerprintOf(hit.key, where.path, hit.context, twins))) twins++;
    const fingerprint = fingerprintOf(hit.key, where.path, hit.context, twins);
    taken.add(fingerprint);
    const [service = "", kind = ""] = hit.key.split("/");
    return {
      ...{ fingerprint, service, kind },
      ...{ candidates: hit.candidates, confidence: hit.confidence, parts: hit.parts, redacted: hit.redacted },
      ...{ decoded: hit.decoded, context: hit.context, judged: hit.judged },
      ...where,
      ...span,
      ...mark === null ? {} : { mark: withoutKeysIn(mark, shown) }
    };
  };
}
var withoutKeysIn = (mark, shown) => ({
  ...mark,
  reason: shown(mark.reason),
  owner: mark.owner === null ? null : shown(mark.owner)
});
function fingerprintOf(key, path, context, twins) {
  return createHash("sha256").update([key, path, context, twins].join("\0")).digest("hex").slice(0, 16);
}

// src/verbs/looking.ts
var worthThreads = 128 << 20;
var worthLast = 64 << 20;
var worthThread = 2 << 20;
var mostUnderWay = 4 << 20;
var perQuestion = 1 << 12;
function lookingBy(crew, search, services, worth = worthThreads) {
  const detector = detectorOf(search);
  let hands = [];
  let left;
  let lookedHere = 0;
  let isProbing = false;
  let ended = false;
  const places = () => {
    const settings = { services };
    return left ??= (async () => [...await crew?.places(settings) ?? []])();
  };
  const start = (free, count = free.length) => {
    if (ended) return [];
    const more = free.splice(0, count).map((begin) => ({ thread: begin(), load: 0 }));
    hands = [...hands, ...more];
    return more;
  };
  async function ask(hand, asked, bytes) {
    hand.load += bytes + perQuestion;
    const answer = await hand.thread.ask(asked);
    hand.load -= bytes + perQuestion;
    if (ended) throw new Error("the scan has ended");
    if (answer === null) hands = hands.filter((each) => each !== hand);
    return answer;
  }
  async function handOut(asked, bytes) {
    if (lookedHere >= worth) start(await places());
    const [first, ...others] = isProbing ? [] : hands;
    if (first === void 0) {
      lookedHere += bytes;
      return null;
    }
    return await ask(
      others.reduce((least, hand) => hand.load < least.load ? hand : least, first),
      asked,
      bytes
    );
  }
  return {
    detector,
    search,
    async blobs(blobs) {
      if (blobs.length === 0) return [];
      const size = blobs.reduce((sum, { bytes, paths }) => sum + bytes.length * paths.length, 0);
      const answer = await handOut({ is: "blobs", blobs }, size);
      if (answer === null) return lookThroughBlobs(detector, blobs);
      return answer.map((paths) => paths.map(arriving));
    },
    async texts(texts) {
      const size = texts.reduce((sum, bytes) => sum + bytes.length, 0);
      const answer = await handOut({ is: "texts", texts }, size);
      return answer === null ? lookThroughTexts(detector, texts) : answer.map(arriving);
    },
    room: () => hands.length === 0 ? 0 : mostUnderWay,
    async probe(job, bytes) {
      const free = await places();
      const asked = start(free, bytes < worthLast ? Math.max(1, free.length - 1) : free.length);
      if (asked.length === 0) return null;
      isProbing = true;
      const answers = (await Promise.all(asked.map((hand) => ask(hand, { is: "probe", job }, 0)))).filter(
        (answer) => answer !== null
      );
      isProbing = false;
      const needed = Math.max(1, Math.ceil(loudIn(answers) / worthThread));
      for (const { thread } of hands.splice(needed)) thread.end();
      return answers;
    },
    end() {
      ended = true;
      for (const { thread } of hands) thread.end();
      hands = [];
    }
  };
}
function loudIn(answers) {
  let loud = 0;
  for (const verdicts of answers.flat())
    verdicts?.sizes.forEach((size, entry) => {
      if (verdicts.quiet[entry] !== 1) loud += size;
    });
  return loud;
}
var arriving = (looked) => ({
  ...looked,
  seen: looked.seen.map((seen) => ({ ...seen, hit: arrived(seen.hit) }))
});

// src/verbs/selection.ts
import { basename, dirname, resolve } from "node:path";
var standardInput = "-";
var sources = ["range", "staged", "stdin", "history", "no-git"];
async function selectionOf(options, path, world) {
  const chosen = sources.filter((name) => options[name] !== void 0 && options[name] !== false);
  if (chosen.length > 1) throw new Fault(`${chosen.map((name) => `--${name}`).join(" and ")} can't be given together`);
  const source = chosen[0];
  if (source === "stdin") {
    if (path !== void 0) throw new Fault("--stdin takes no path");
    return { kind: "text", bytes: await world.stdin(), path: standardInput };
  }
  if (source === "no-git") return await plain2(path ?? ".", world);
  const repository = await world.git(resolve(world.cwd, path ?? "."));
  if (source === "range") return { kind: "range", repository, range: options.range };
  return { kind: source ?? "tree", repository };
}
async function plain2(path, { files: files2, cwd }) {
  const full = resolve(cwd, path);
  const kind = await files2.kind(full);
  if (kind === "none") throw new Fault(`no such path: ${path}`);
  if (kind === "other") throw new Fault(`${path} is neither a file nor a folder`);
  if (kind === "file" && (await files2.look(Buffer.from(full))).kind === "link")
    return { kind: "text", bytes: await files2.read(full), path: basename(full) };
  return kind === "folder" ? { kind: "plain", folder: full, file: null } : { kind: "plain", folder: dirname(full), file: basename(full) };
}

// src/verbs/scan.ts
var configurationPath = ".github/rekey.yml";
var nearlyConfiguration = ".github/rekey.yaml";
var scan = async (options, args, world) => {
  if (args.length > 1) throw new Fault(`scan takes one path, not ${args.length}`);
  const send = reportsOf(options, world);
  const found = await findLeaks(options, world, args[0] === void 0 ? {} : { path: args[0] });
  const report = {
    schema: 1,
    tool: { name: "rekey", version: world.version },
    coverage: found.coverage,
    leaks: found.leaks.map((leak) => leakReport(leak, severityBefore(leak.confidence), found.suppressed.get(leak) ?? null)),
    findings: [],
    notes: found.notes
  };
  await send(report);
  return exitCodeOf(report, options["fail-on"]);
};
var nothingOf = { kind: "text", bytes: new Uint8Array(0), path: "" };
async function findLeaks(options, world, given = {}) {
  const selection = given.only === "texts" ? nothingOf : await selectionOf(options, given.path, world);
  const configuration = given.configuration ?? await configurationFor(options, selection, world);
  const search = searchFor(configuration.services, builtIn);
  const looking = lookingBy(world.crew, search, configuration.services);
  const read = { excluded: await excludedBy(configuration), texts: given.texts ?? [] };
  const { found, coverage } = await leaksOf(selection, read, world, looking).finally(looking.end);
  const asked = found.map((leak) => isAskedFor(leak.mark, configuration) ? leak : withoutMark(leak));
  const leaks = given.marks === false ? asked.map(withoutMark) : asked;
  const marked = given.marks === false ? asked.filter(({ mark, judged }) => mark !== void 0 && judged === null) : [];
  const { suppressed, notes } = await suppressedIn(
    leaks,
    configuration,
    world,
    isWhole(selection),
    (text) => withoutKeys(text, looking.detector)
  );
  const uncounted = marked.map(({ path, line }) => `${path}:${line}: rekey:ignore counts once it is on the default branch.`);
  return { leaks, suppressed, coverage, configuration, notes: [...notes, ...uncounted] };
}
async function leaksOf(selection, { excluded: excluded2, texts }, { files: files2 }, looking) {
  const limits = { largest: largestFile, excluded: excluded2 };
  const probing = selection.kind === "history" ? (await import("./probe-packs-66VCWRUU.js")).probingBy(looking, files2, limits) : {};
  const reading = await blobsOf(selection, files2, { ...limits, ...probing });
  const [{ sightings, coverage }, { seen, cutShort }] = await Promise.all([
    readAll(reading, looking),
    seenInTexts(allOf(reading.texts, texts), looking)
  ]);
  const leaks = await leaksIn(reading, sightings, looking, seen);
  return { found: await withBlobs(leaks, selection), coverage: coverage(cutShort) };
}
var isAskedFor = (mark, { foreign }) => mark === void 0 || mark.tool === null || foreign[mark.tool] !== void 0;
var withoutMark = ({ mark: _, ...leak }) => leak;
async function* allOf(texts, more) {
  yield* texts;
  yield* more;
}
async function withBlobs(leaks, selection) {
  if (selection.kind !== "tree" || leaks.length === 0) return leaks;
  const { committedBlobs } = await import("./committed-RWOJJKV6.js");
  const blobs = await committedBlobs(
    selection.repository.git,
    leaks.flatMap(({ found, path }) => found === "file" ? [path] : [])
  );
  return leaks.map((leak) => leak.found === "file" ? { ...leak, blob: leak.blob ?? blobs.get(leak.path) ?? null } : leak);
}
var leakReport = (leak, severity, suppressed, told = { verdict: null, response: null }) => ({
  fingerprint: leak.fingerprint,
  service: leak.service,
  key: leak.kind,
  confidence: leak.confidence,
  severity,
  candidates: leak.candidates,
  path: leak.path,
  line: leak.line,
  column: leak.column,
  endLine: leak.endLine,
  endColumn: leak.endColumn,
  commit: leak.commit,
  found: leak.found,
  decoded: leak.decoded,
  redacted: leak.redacted,
  verdict: told.verdict,
  response: told.response,
  suppressed
});
var severityBefore = (confidence) => severityOf(confidence, null, null);
async function configurationFor(options, selection, { files: files2, cwd }) {
  const root = "repository" in selection ? selection.repository.root : null;
  const named = options.config;
  const bytes = named !== void 0 ? await files2.read(resolve2(cwd, named)) : root === null ? void 0 : await ownConfiguration(root, files2);
  if (bytes === void 0) return defaults;
  const [{ readConfiguration }, { services }] = await Promise.all([import("./read-CIZOJHIC.js"), import("./services-5WBSQRUN.js")]);
  const configuration = readConfiguration(Buffer.from(bytes).toString("utf8"), named ?? configurationPath, { services });
  if (root === null) return configuration;
  const { withForeign } = await import("./foreign-2JE2A6P4.js");
  return await withForeign(configuration, async (path) => (await ownFile(`${root}/${path}`, files2))?.toString("utf8"));
}
async function ownConfiguration(root, files2) {
  const own = await ownFile(`${root}/${configurationPath}`, files2);
  if (own === void 0 && await files2.kind(`${root}/${nearlyConfiguration}`) !== "none")
    throw new Fault(`${nearlyConfiguration} is not read: the configuration is called ${configurationPath}`);
  return own;
}
async function ownFile(path, files2) {
  const kind = await files2.kind(path);
  if (kind === "none") return void 0;
  if (kind === "other") throw new Fault(`can't read ${path}: it is no regular file`);
  return Buffer.from(await files2.read(path));
}
async function excludedBy({ exclude }) {
  if (exclude.length === 0) return () => false;
  return await (await import("./globs-Z2AGP2CA.js")).fitting(exclude);
}
var isWhole = (selection) => (selection.kind === "tree" || selection.kind === "history") && selection.repository.within === "";
async function suppressedIn(leaks, { ignore }, { clock }, whole, shown) {
  const judged = leaks.filter((leak) => leak.judged !== null);
  const suppressed = new Map(
    judged.map((leak) => [leak, { by: "judged", reason: leak.judged, owner: null, until: null }])
  );
  if (ignore.length === 0 && leaks.every(({ mark }) => mark === void 0)) return { suppressed, notes: [] };
  const { suppress } = await import("./suppress-YZYQPVOQ.js");
  const told = leaks.filter((leak) => leak.judged === null);
  const hidden = await suppress(told, ignore, clock.now().toISOString().slice(0, 10));
  for (const [leak, why] of hidden.suppressed)
    suppressed.set(leak, { ...why, reason: shown(why.reason), owner: why.owner === null ? null : shown(why.owner) });
  return { suppressed, notes: [...hidden.notes, ...whole ? hidden.unused : []] };
}

export {
  fetchObject,
  largestFile,
  configurationPath,
  nearlyConfiguration,
  scan,
  findLeaks,
  leakReport,
  severityBefore,
  ownConfiguration
};
