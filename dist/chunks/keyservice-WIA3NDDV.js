import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  addKey,
  errorStatus,
  holdsKey,
  idIn,
  inMemory,
  limits,
  makeKey,
  openKeyFile,
  runKeyService
} from "./chunk-WO6ZJ2LS.js";
import {
  inLog
} from "./chunk-KBWA2OBA.js";
import {
  withoutKeys
} from "./chunk-G2B6XGAL.js";
import "./chunk-ITA237VV.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-4MPVPOGG.js";
import "./chunk-UBZBO4EL.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-WWVBEYK2.js";

// src/verbs/keyservice.ts
import { resolve } from "node:path";

// src/keyservice/expectations.ts
var Unmet = class extends Error {
};
function expectStatus(seen, ...statuses) {
  if (!statuses.includes(seen.status)) throw new Unmet(`${seen.status} instead of ${statuses.join(" or ")}`);
  return seen;
}
function expectCode(seen, ...codes) {
  expectStatus(seen, errorStatus[codes[0]]);
  if (!codes.includes(seen.json?.error?.code)) throw new Unmet(`${seen.status} without the code ${codes[0]}`);
  if ([401, 403].includes(seen.status) && !/^Bearer\b/i.test(seen.headers["www-authenticate"] ?? ""))
    throw new Unmet(`${seen.status} without WWW-Authenticate: Bearer`);
  return seen;
}
function expectInactive(seen) {
  expectStatus(seen, 200);
  if (seen.json?.active !== false) throw new Unmet('a token that does not work is not {"active": false}');
}
var isText = (value) => typeof value === "string";
var isTextOrNull = (value) => value === null || isText(value);
var isTime = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT.*Z$/.test(value) && !Number.isNaN(Date.parse(value));
var isTimeOrNull = (value) => value === null || isTime(value);
var fields = {
  id: (value) => isText(value) && /^[0-9A-Za-z]{10}$/.test(value),
  name: isText,
  label: isTextOrNull,
  access: (value) => ["read", "write", "full", "custom"].includes(value),
  scopes: (value) => Array.isArray(value) && value.every(isText),
  state: (value) => ["active", "disabled", "expired", "revoked"].includes(value),
  owner: isText,
  account: isText,
  created_at: isTime,
  last_used_at: isTimeOrNull,
  expires_at: isTimeOrNull
};
function keyView(json) {
  for (const [name, fits] of Object.entries(fields))
    if (!fits(json?.[name])) throw new Unmet(`the field ${name} is missing or does not fit`);
  return json;
}

// src/keyservice/trial.ts
var Trial = class {
  server;
  /** Values of keys that were made, by id: what there is to clean up. */
  made = /* @__PURE__ */ new Map();
  shown = null;
  left = null;
  constructor(server) {
    this.server = server;
  }
  async ask(request, sent = {}) {
    const [method, path] = request.split(" ");
    const headers = { accept: "application/json" };
    if (sent.key !== void 0) headers.authorization = `Bearer ${sent.key}`;
    let body = null;
    if (sent.json !== void 0) [headers["content-type"], body] = ["application/json", JSON.stringify(sent.json)];
    if (sent.text !== void 0) [headers["content-type"], body] = [sent.text.type, sent.text.body];
    if (sent.form !== void 0) {
      headers["content-type"] = "application/x-www-form-urlencoded";
      body = new URLSearchParams(sent.form).toString();
    }
    const { base, loopback, send } = this.server;
    const answer = await send({ method, url: base + path, headers, body, loopback });
    if (answer.status === null) throw new Unmet(`no whole answer: ${answer.why}`);
    const json = parsed(answer.body);
    const makes = answer.status < 300 && method === "POST" && /^\/v1\/keys(\/[^/]+\/rotate)?$/.test(path);
    if (!makes && holdsKey(answer.body)) this.shown ??= `the answer to ${method} ${shape(path)} does`;
    return { status: answer.status, headers: answer.headers, json };
  }
  admin(request, sent = {}) {
    return this.ask(request, { ...sent, key: this.server.admin });
  }
  async make(fields2 = {}) {
    const seen = await this.admin("POST /v1/keys", {
      json: { name: "rekey contract check", access: "read", expires_in: 3600, ...fields2 }
    });
    if (typeof seen.json?.id === "string" && typeof seen.json?.key === "string") this.made.set(seen.json.id, seen.json.key);
    expectStatus(seen, 201);
    return this.newKey(seen);
  }
  /** A key and its value in an answer, remembered for the end. */
  newKey(seen) {
    const view = keyView(seen.json);
    if (typeof view.key !== "string" || idIn(view.key) !== view.id)
      throw new Unmet("the key has not the layout, or not its id in it");
    this.made.set(view.id, view.key);
    return view;
  }
  async lives(key) {
    const seen = await this.ask("GET /v1/keys/self", { key });
    if (seen.status !== 200) throw new Unmet(`a key that should work got ${seen.status}`);
    return keyView(seen.json);
  }
  async refused(key, code) {
    expectCode(await this.ask("GET /v1/keys/self", { key }), code, "unknown_key");
  }
  async cleanUp() {
    for (const [id, key] of this.made) {
      const seen = await this.admin(`DELETE /v1/keys/${id}`, { json: { key } }).catch(() => null);
      const gone = seen !== null && (seen.status === 204 || seen.status === 410);
      const dead = gone || (await this.ask("GET /v1/keys/self", { key }).catch(() => null))?.status === 401;
      if (!dead) this.left = `key ${id.slice(0, 40).replace(/[^0-9A-Za-z_-]/g, "?")} may be live; revoke it`;
    }
  }
};
async function allPages(trial, path, name) {
  const found = [];
  let cursor = null;
  for (let page = 0; page < 1e3; page++) {
    const query = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const { json } = expectStatus(await trial.admin(`GET ${path}?limit=${page === 0 ? 2 : 100}${query}`), 200);
    if (!Array.isArray(json?.[name]) || !isTextOrNull(json.next_cursor)) throw new Unmet(`a page without ${name} or next_cursor`);
    found.push(...json[name]);
    cursor = json.next_cursor;
    if (cursor === null) return found;
  }
  throw new Unmet("the pages have no end");
}
var allKeys = async (trial) => (await allPages(trial, "/v1/keys", "keys")).map(keyView);
var allEntries = (trial) => allPages(trial, "/v1/audit", "entries");
var shape = (path) => path.split("?")[0].replace(/^(\/v1\/keys\/)(?!self\b)[^/]+/, "$1{id}");
function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return void 0;
  }
}

// src/keyservice/requirements.ts
var requirements = [
  [
    "a request without a key gets 401 missing_key and WWW-Authenticate: Bearer",
    async (trial) => {
      expectCode(await trial.ask("GET /v1/keys/self"), "missing_key");
    }
  ],
  [
    "a key that was never issued gets 401 unknown_key",
    async (trial) => {
      expectCode(await trial.ask("GET /v1/keys/self", { key: makeKey(trial.server.random).key }), "unknown_key");
      expectCode(await trial.ask("GET /v1/keys/self", { key: "x" }), "unknown_key");
    }
  ],
  [
    "GET /v1/keys/self says what the key is",
    async (trial) => {
      const view = await trial.lives(trial.server.admin);
      if (view.access !== "full" || view.state !== "active") throw new Unmet("the admin key is not active with full access");
    }
  ],
  [
    "POST /v1/keys makes a key of the layout, with name, label, access and end as asked",
    async (trial) => {
      const view = await trial.make({ label: "rekey-check", access: "write" });
      if (view.label !== "rekey-check" || view.access !== "write" || view.state !== "active")
        throw new Unmet("the key is another than asked");
      if (view.expires_at === null || view.last_used_at !== null)
        throw new Unmet("the key has no end, or was used before it was shown");
      const { id, access } = await trial.lives(view.key);
      if (id !== view.id || access !== "write") throw new Unmet("the key says other things of itself than its creation did");
    }
  ],
  [
    "scopes alone are enough to make a key, and say its access",
    async (trial) => {
      const first = await trial.make({ access: void 0, scopes: ["read", "jobs:write"] });
      const second = await trial.make({ access: void 0, scopes: ["read"] });
      if (first.access !== "custom" || second.access !== "read") throw new Unmet("access does not follow from scopes");
    }
  ],
  [
    "GET /v1/keys has every key once over its pages, with its label",
    async (trial) => {
      const made = [await trial.make({ label: "rekey-page-1" }), await trial.make({ label: "rekey-page-2" }), await trial.make()];
      const keys = await allKeys(trial);
      if (new Set(keys.map(({ id }) => id)).size !== keys.length) throw new Unmet("a key stands on two pages");
      for (const { id, label } of made)
        if (keys.find((key) => key.id === id)?.label !== label) throw new Unmet("a key or its label is missing");
    }
  ],
  [
    "a weaker key gets 403 insufficient_access for what needs full access, and stays alive",
    async (trial) => {
      const { id } = await trial.make();
      for (const access of ["read", "write"]) {
        const { key } = await trial.make({ access });
        for (const request of ["GET /v1/keys", "GET /v1/audit", `DELETE /v1/keys/${id}`, `POST /v1/keys/${id}/disable`])
          expectCode(await trial.ask(request, { key }), "insufficient_access");
        expectCode(
          await trial.ask("POST /v1/keys", { key, json: { name: "rekey contract check", access: "full" } }),
          "insufficient_access"
        );
        await trial.lives(key);
      }
    }
  ],
  [
    "a key in a URL is never taken",
    async (trial) => {
      const { key } = await trial.make();
      for (const name of ["key", "access_token"]) expectStatus(await trial.ask(`GET /v1/keys/self?${name}=${key}`), 400, 401);
    }
  ],
  [
    "POST /v1/keys/self/rotate gives a new value under the same id, and the old one is dead with the answer",
    async (trial) => {
      const old = await trial.make();
      const next = trial.newKey(expectStatus(await trial.ask("POST /v1/keys/self/rotate", { key: old.key }), 200));
      if (next.id !== old.id || next.key === old.key) throw new Unmet("another id, or the same value");
      await trial.refused(old.key, "revoked_key");
      await trial.lives(next.key);
    }
  ],
  [
    "POST /v1/keys/{id}/rotate keeps the old value for grace_seconds and takes a label",
    async (trial) => {
      const old = await trial.make();
      const json = { grace_seconds: 600, label: "rekey-rotated" };
      const next = trial.newKey(expectStatus(await trial.admin(`POST /v1/keys/${old.id}/rotate`, { json }), 200));
      if (next.label !== "rekey-rotated") throw new Unmet("the label is another");
      await trial.lives(old.key);
      await trial.lives(next.key);
    }
  ],
  [
    "a value that was rotated away can never end the new one",
    async (trial) => {
      const old = await trial.make();
      const grace = { json: { grace_seconds: 600 } };
      const next = trial.newKey(expectStatus(await trial.admin(`POST /v1/keys/${old.id}/rotate`, grace), 200));
      expectStatus(await trial.ask("POST /oauth/revoke", { key: trial.server.admin, form: { token: old.key } }), 200);
      await trial.refused(old.key, "revoked_key");
      expectCode(await trial.admin(`DELETE /v1/keys/${old.id}`, { json: { key: old.key } }), "key_mismatch");
      await trial.lives(next.key);
    }
  ],
  [
    "disable stops a key, enable brings it back",
    async (trial) => {
      const { id, key } = await trial.make();
      for (const round of ["first", "again"]) {
        const { state } = keyView(expectStatus(await trial.admin(`POST /v1/keys/${id}/disable`), 200).json);
        if (state !== "disabled") throw new Unmet(`the state is another (${round})`);
      }
      await trial.refused(key, "disabled_key");
      expectStatus(await trial.admin(`POST /v1/keys/${id}/enable`), 200);
      await trial.lives(key);
    }
  ],
  [
    "a key sent along with DELETE /v1/keys/{id} must be that key, or nothing is revoked",
    async (trial) => {
      const { id, key } = await trial.make();
      const other = await trial.make();
      for (const wrong of [other.key, makeKey(trial.server.random, id).key, key.slice(0, -1)])
        expectCode(await trial.admin(`DELETE /v1/keys/${id}`, { json: { key: wrong } }), "key_mismatch");
      await trial.lives(key);
      await trial.lives(other.key);
    }
  ],
  [
    "DELETE /v1/keys/{id} revokes at once and for ever; again it is 410, and 404 for what never was",
    async (trial) => {
      const { id, key } = await trial.make();
      expectStatus(await trial.admin(`DELETE /v1/keys/${id}`, { json: { key } }), 204);
      await trial.refused(key, "revoked_key");
      for (const request of [`DELETE /v1/keys/${id}`, `POST /v1/keys/${id}/enable`, `POST /v1/keys/${id}/rotate`])
        expectCode(await trial.admin(request), "already_revoked");
      await trial.refused(key, "revoked_key");
      expectCode(await trial.admin(`DELETE /v1/keys/${makeKey(trial.server.random).id}`), "not_found");
      if ((await allKeys(trial)).some((one) => one.id === id)) throw new Unmet("the list still shows it");
    }
  ],
  [
    "DELETE /v1/keys/self revokes the key that asks",
    async (trial) => {
      const { key } = await trial.make();
      expectStatus(await trial.ask("DELETE /v1/keys/self", { key }), 204);
      await trial.refused(key, "revoked_key");
    }
  ],
  [
    "a key is refused once its time is over",
    async (trial) => {
      const { key } = await trial.make({ expires_in: 1 });
      await trial.server.sleep(1500);
      await trial.refused(key, "expired_key");
    }
  ],
  [
    "POST /oauth/introspect answers as RFC 7662 says",
    async (trial) => {
      const { id, key } = await trial.make({ access: "write" });
      const about = expectStatus(await trial.admin("POST /oauth/introspect", { form: { token: key } }), 200).json;
      if (about?.active !== true || about?.jti !== id || about?.scope !== "read write")
        throw new Unmet("active, jti or scope is not as it should be");
      expectStatus(await trial.ask("POST /oauth/introspect", { form: { token: key } }), 401);
      const weak = await trial.make();
      expectStatus(await trial.ask("POST /oauth/introspect", { key: weak.key, form: { token: key } }), 403);
      for (const token of [makeKey(trial.server.random).key, "x"])
        expectInactive(await trial.admin("POST /oauth/introspect", { form: { token } }));
    }
  ],
  [
    "POST /oauth/revoke answers as RFC 7009 says, and the token is dead",
    async (trial) => {
      const { key } = await trial.make();
      for (const token of [key, key, makeKey(trial.server.random).key])
        expectStatus(await trial.admin("POST /oauth/revoke", { form: { token } }), 200);
      await trial.refused(key, "revoked_key");
      expectInactive(await trial.admin("POST /oauth/introspect", { form: { token: key } }));
      const possessed = await trial.make();
      expectStatus(await trial.ask("POST /oauth/revoke", { form: { token: possessed.key } }), 200);
      await trial.refused(possessed.key, "revoked_key");
    }
  ],
  [
    "what does not fit is refused: unknown fields, no JSON, another type, too large, unknown paths and methods",
    async (trial) => {
      const json = { name: "rekey contract check", access: "read", expires_in: 60 };
      expectCode(await trial.admin("POST /v1/keys", { json: { ...json, more: 1 } }), "bad_request");
      expectCode(await trial.admin("POST /v1/keys", { json: { ...json, access: "root" } }), "bad_request");
      expectCode(await trial.admin("POST /v1/keys", { text: { type: "application/json", body: "{" } }), "bad_request");
      const text = JSON.stringify(json);
      expectCode(await trial.admin("POST /v1/keys", { text: { type: "text/plain", body: text } }), "unsupported_media_type");
      const body = text + " ".repeat(limits.body);
      expectCode(await trial.admin("POST /v1/keys", { text: { type: "application/json", body } }), "too_large");
      expectCode(await trial.admin("GET /v1/nothing"), "not_found");
      if (expectCode(await trial.admin("PUT /v1/keys"), "method_not_allowed").headers.allow === void 0)
        throw new Unmet("405 without Allow");
    }
  ],
  [
    "GET /v1/audit tells what was done to a key, in order",
    async (trial) => {
      const { id, key } = await trial.make();
      const { key: next } = trial.newKey(expectStatus(await trial.ask("POST /v1/keys/self/rotate", { key }), 200));
      expectStatus(await trial.admin(`DELETE /v1/keys/${id}`, { json: { key: next } }), 204);
      const told = (await allEntries(trial)).filter((entry) => entry.key === id).map(({ action }) => action);
      if (told.join() !== "key.created,key.rotated,key.revoked")
        throw new Unmet("created, rotated and revoked are not there in this order");
    }
  ]
];

// src/keyservice/conformance.ts
async function* checkServer(server) {
  const trial = new Trial(server);
  try {
    for (const [requirement, run] of requirements) {
      const fault = await run(trial).then(
        () => null,
        (reason) => {
          if (reason instanceof Unmet) return reason.message;
          throw reason;
        }
      );
      yield { requirement, fault };
    }
    yield { requirement: "no answer but the one that makes a key holds one", fault: trial.shown };
  } finally {
    await trial.cleanUp();
  }
  yield { requirement: "every key that this check made is revoked", fault: trial.left };
}

// src/verbs/keyservice-check.ts
var adminVariable = "REKEY_KEYSERVICE_ADMIN";
async function checkContract(given, world) {
  const { base, loopback } = addressOf(given);
  const admin = world.environment[adminVariable];
  if (!admin) throw new Fault(`--check needs a key with full access to that server in ${adminVariable}.`);
  const network = await world.network();
  const { clock, random } = world;
  let met = 0;
  let unmet = 0;
  const server = { base, loopback, admin, random, send: network.ask.bind(network), sleep: clock.sleep.bind(clock) };
  for await (const { requirement, fault } of checkServer(server)) {
    if (fault === null) met++;
    else unmet++;
    await world.stdout(fault === null ? `ok    ${requirement}
` : `FAIL  ${requirement}: ${fault}
`);
  }
  await world.stdout(`${met} of ${met + unmet} requirements are met.
`);
  return unmet === 0 ? 0 : 1;
}
function addressOf(given) {
  const url = URL.canParse(given) ? new URL(given) : void 0;
  const loopback = url !== void 0 && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  const plain = url?.username === "" && url.password === "" && url.search === "" && url.hash === "";
  if (url === void 0 || !plain || !(url.protocol === "https:" || loopback && url.protocol === "http:"))
    throw new Fault("--check takes an https URL, or an http one on this machine, without user, query or fragment.");
  return { base: url.origin + url.pathname.replace(/(?<!\/)\/+$/, ""), loopback };
}

// src/verbs/keyservice.ts
var keyserviceVerb = async (options, args, world) => {
  if (args.length > 0) throw new Fault("rekey keyservice takes no arguments besides its options.");
  if (options.check !== void 0) return await checkContract(options.check, world);
  if (world.workshop === void 0) throw new Fault("rekey keyservice runs on the command line alone.");
  const { clock, random, cwd, stdout } = world;
  const file = options.file === void 0 ? void 0 : resolve(cwd, options.file);
  const kept = file === void 0 ? inMemory(random) : await openKeyFile(file, world.files, random);
  const service = runKeyService(kept.store, kept.save, clock, random);
  const { url } = await world.workshop.serve(service.answer, { port: options.port, largestBody: limits.body });
  await stdout(
    `Key service at ${url}, keys kept ${file === void 0 ? "in memory until it stops" : `in ${inLog(withoutKeys(file))}`}. Stop it with Ctrl-C.
`
  );
  if (kept.fresh) {
    const first = {
      account: "main",
      owner: "main",
      name: "first key",
      label: null,
      scopes: ["full", "read", "write"],
      lifetime: null
    };
    const made = await service.operate((store, now) => addKey(store, first, null, now, random));
    await stdout(`Its first key, with full access, is shown this once: ${made.key}
`);
  }
  return await new Promise(() => {
  });
};
export {
  keyserviceVerb
};
