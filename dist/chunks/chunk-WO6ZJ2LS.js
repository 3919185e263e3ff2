import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  Fault
} from "./chunk-V66PPTEQ.js";

// src/keyservice/contract.ts
var errorStatus = {
  bad_request: 400,
  missing_key: 401,
  unknown_key: 401,
  revoked_key: 401,
  expired_key: 401,
  disabled_key: 401,
  insufficient_access: 403,
  /** At `/oauth/revoke` alone. */
  other_account: 400,
  not_found: 404,
  method_not_allowed: 405,
  key_mismatch: 409,
  not_active: 409,
  too_many_keys: 409,
  already_revoked: 410,
  too_large: 413,
  unsupported_media_type: 415,
  too_many_requests: 429,
  not_saved: 500
};
var limits = {
  /** Active keys of one account. */
  activeKeys: 50,
  /** Bytes of a request body. */
  body: 16384,
  /** Requests a minute for each key, and for all requests without a valid one together. */
  perMinute: 600,
  /** Seconds that a key lives where nobody says otherwise: 90 days. */
  lifetime: 7776e3,
  /** Most seconds for `expires_in` (10 years) and `grace_seconds` (30 days). */
  longestLifetime: 31536e4,
  longestGrace: 2592e3,
  name: 80,
  label: 200,
  scopes: 50,
  page: 100,
  /** Values rotated away that a record remembers, to say `revoked_key` of them; older ones are `unknown_key`. */
  former: 100,
  /** Entries of the audit log that are kept. */
  audit: 5e3
};

// src/keyservice/key-store.ts
import { createHmac, timingSafeEqual } from "node:crypto";

// src/keyservice/key-layout.ts
import { crc32 } from "node:zlib";
var digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var layout = /^rekey_([0-9A-Za-z]{10})_([0-9A-Za-z]{32})([0-9A-Za-z]{6})$/;
var anywhere = /rekey_[0-9A-Za-z]{10}_[0-9A-Za-z]{38}/;
function makeKey(random, id = drawn(10, random)) {
  const secret = drawn(32, random);
  return { id, key: `rekey_${id}_${secret}${checksum(id + secret)}` };
}
function idIn(text2) {
  const [, id, secret, check] = layout.exec(text2) ?? [];
  return id !== void 0 && check === checksum(`${id}${secret}`) ? id : void 0;
}
var holdsKey = (text2) => anywhere.test(text2);
function checksum(text2) {
  let rest = crc32(text2);
  let written = "";
  for (let place = 0; place < 6; place++) {
    written = digits[rest % 62] + written;
    rest = Math.floor(rest / 62);
  }
  return written;
}
function drawn(count, random) {
  let text2 = "";
  while (text2.length < count) for (const byte of random(count)) if (byte < 248 && text2.length < count) text2 += digits[byte % 62];
  return text2;
}

// src/keyservice/key-store.ts
var newStore = (random) => ({
  version: 1,
  salt: Buffer.from(random(32)).toString("hex"),
  keys: [],
  audit: [],
  sequence: 0
});
function addKey(store, order, by, now, random) {
  let made = makeKey(random);
  while (recordOf(store, made.id) !== void 0) made = makeKey(random);
  const { lifetime, ...rest } = order;
  const record = {
    ...rest,
    id: made.id,
    state: "active",
    hash: hashOf(store, made.key),
    former: [],
    created_at: now.toISOString(),
    last_used_at: null,
    expires_at: endOf(lifetime, now),
    lifetime
  };
  const kept = { ...store, keys: [...store.keys, record] };
  return { key: made.key, record, store: logged(kept, "key.created", record, by, now) };
}
function renewKey(store, old, change, by, now, random) {
  const { key } = makeKey(random, old.id);
  const until = change.grace === 0 ? null : endOf(change.grace, now);
  const earlier = old.former.map((value) => ({ ...value, until: shorter(value.until, until) }));
  const record = {
    ...old,
    label: change.label === void 0 ? old.label : change.label,
    hash: hashOf(store, key),
    former: [{ hash: old.hash, until }, ...earlier].slice(0, limits.former),
    created_at: now.toISOString(),
    expires_at: endOf(old.lifetime, now)
  };
  return { key, record, store: logged(withRecord(store, record), "key.rotated", record, by, now) };
}
function moveKey(store, old, state, by, now) {
  const record = { ...old, state };
  const action = { active: "key.enabled", disabled: "key.disabled", revoked: "key.revoked" }[state];
  return { record, store: logged(withRecord(store, record), action, record, by, now) };
}
function revokeValue(store, record, text2, by, now) {
  const value = valueIn(store, record, text2, now);
  if (record.state === "revoked" || value === "none" || value === "dead") return void 0;
  if (value === "current") return moveKey(store, record, "revoked", by, now).store;
  const hash = hashOf(store, text2);
  const former = record.former.map((old) => same(old.hash, hash) ? { ...old, until: null } : old);
  return logged(withRecord(store, { ...record, former }), "key.grace_ended", record, by, now);
}
function noteUse(store, known, now) {
  if (known.record === null) return store;
  return known.code === null ? withRecord(store, { ...known.record, last_used_at: now.toISOString() }) : logged(store, "key.refused", known.record, null, now);
}
function know(store, text2, now) {
  const record = recordOf(store, idIn(text2) ?? "");
  const value = record === void 0 ? "none" : valueIn(store, record, text2, now);
  if (record === void 0 || value === "none") return { record: null, code: "unknown_key" };
  const state = stateOf(record, now);
  if (state === "revoked" || value === "dead") return { record, code: "revoked_key" };
  if (state === "disabled") return { record, code: "disabled_key" };
  if (state === "expired") return { record, code: "expired_key" };
  return { record, code: null, until: value === "current" ? null : value.until };
}
function valueIn(store, record, text2, now) {
  const hash = hashOf(store, text2);
  if (same(record.hash, hash)) return "current";
  const former = record.former.find((value) => same(value.hash, hash));
  if (former === void 0) return "none";
  return former.until !== null && new Date(former.until) > now ? { until: former.until } : "dead";
}
var recordOf = (store, id) => store.keys.find((record) => record.id === id);
function stateOf(record, now) {
  if (record.state === "revoked") return "revoked";
  return record.expires_at !== null && new Date(record.expires_at) <= now ? "expired" : record.state;
}
function accessOf(scopes) {
  if (scopes.includes("full")) return "full";
  if (scopes.some((scope) => scope !== "read" && scope !== "write")) return "custom";
  return scopes.includes("write") ? "write" : "read";
}
var activeKeys = (store, account, now) => store.keys.filter((record) => record.account === account && stateOf(record, now) === "active").length;
var viewOf = (record, now, until = null) => ({
  id: record.id,
  name: record.name,
  label: record.label,
  access: accessOf(record.scopes),
  scopes: record.scopes,
  state: stateOf(record, now),
  owner: record.owner,
  account: record.account,
  created_at: record.created_at,
  last_used_at: record.last_used_at,
  expires_at: firstOf(record.expires_at, until)
});
function readStore(text2, where) {
  let store;
  try {
    store = JSON.parse(text2);
  } catch (cause) {
    throw new Fault(`${where} is no JSON and so no file of the key service; name another --file.`, { cause });
  }
  const whole2 = store?.version === 1 && /^[0-9a-f]{64}$/.test(String(store.salt)) && Array.isArray(store.keys) && Array.isArray(store.audit) && Number.isSafeInteger(store.sequence);
  if (!whole2) throw new Fault(`${where} is no file of the key service; name another --file.`);
  return store;
}
var withRecord = (store, record) => ({
  ...store,
  keys: store.keys.map((old) => old.id === record.id ? record : old)
});
function logged(store, action, record, by, now) {
  const sequence = store.sequence + 1;
  const entry = { sequence, at: now.toISOString(), action, key: record.id, by, account: record.account };
  return { ...store, sequence, audit: [...store.audit, entry].slice(-limits.audit) };
}
var hashOf = (store, key) => createHmac("sha256", Buffer.from(store.salt, "hex")).update(key).digest("hex");
var same = (a, b) => a.length === b.length && timingSafeEqual(Buffer.from(a, "hex"), Buffer.from(b, "hex"));
var endOf = (seconds2, now) => seconds2 === null ? null : new Date(now.getTime() + seconds2 * 1e3).toISOString();
var firstOf = (a, b) => a === null || b !== null && b < a ? b : a;
var shorter = (a, b) => a === null || b === null ? null : a < b ? a : b;

// src/keyservice/key-file.ts
var inMemory = (random) => ({ store: newStore(random), fresh: true, save: async () => {
} });
async function openKeyFile(path, files, random) {
  const bytes = await files.readIfThere(path);
  const there = bytes === void 0 ? void 0 : textOf(bytes);
  let ours = [there];
  return {
    store: there === void 0 ? newStore(random) : readStore(there, path),
    fresh: there === void 0,
    async save(store) {
      const now = await files.readIfThere(path);
      if (!ours.includes(now === void 0 ? void 0 : textOf(now))) throw new Fault(`${path} was changed by somebody else.`);
      const text2 = `${JSON.stringify(store)}
`;
      ours = [...ours, text2];
      await files.write(path, text2, 384);
      ours = [text2];
    }
  };
}
var textOf = (bytes) => Buffer.from(bytes).toString("utf8");

// src/keyservice/refusal.ts
var Refusal = class extends Error {
  code;
  headers;
  constructor(code, message, headers = {}) {
    super(message);
    this.code = code;
    this.headers = headers;
  }
};
var refusedKey = {
  missing_key: "This needs a key, sent as Authorization: Bearer.",
  unknown_key: "This key was never issued here.",
  revoked_key: "This key was revoked.",
  expired_key: "This key has expired.",
  disabled_key: "This key is disabled."
};
var always = { "cache-control": "no-store", "x-content-type-options": "nosniff" };
var json = (status, value) => ({
  status,
  headers: { ...always, "content-type": "application/json" },
  body: JSON.stringify(value)
});
var nothing = (status) => ({ status, headers: always, body: "" });
function refuse(refusal, oauth) {
  const { code, message } = refusal;
  const body = oauth ? { error: oauthWord(code), error_description: message } : { error: { code, message } };
  const answer2 = json(errorStatus[code], body);
  return { ...answer2, headers: { ...answer2.headers, ...challenge(code), ...refusal.headers } };
}
function challenge(code) {
  const realm = 'Bearer realm="keys"';
  if (code === "missing_key") return { "www-authenticate": realm };
  if (errorStatus[code] === 401) return { "www-authenticate": `${realm}, error="invalid_token"` };
  return code === "insufficient_access" ? { "www-authenticate": `${realm}, error="insufficient_scope"` } : {};
}
function oauthWord(code) {
  if (code === "missing_key") return "invalid_client";
  if (errorStatus[code] === 401) return "invalid_token";
  if (code === "insufficient_access") return "insufficient_scope";
  if (code === "other_account") return "unauthorized_client";
  return errorStatus[code] < 429 ? "invalid_request" : code;
}

// src/keyservice/input.ts
var line = (longest) => (value) => typeof value === "string" && value.trim() !== "" && value.length <= longest && !new RegExp("\\p{C}", "u").test(value) && !holdsKey(value) ? value : void 0;
var whole = (least, most) => (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most ? value : void 0;
var oneOf = (...words2) => (value) => words2.find((word) => word === value);
var orNull = (field) => (value) => value === null ? null : field(value);
var words = (pattern, most) => (value) => Array.isArray(value) && value.length >= 1 && value.length <= most && new Set(value).size === value.length ? value.every((word) => typeof word === "string" && pattern.test(word) && !holdsKey(word)) ? value : void 0 : void 0;
var text = (value) => typeof value === "string" ? value : void 0;
function readJson(asked, fields) {
  const body = bodyText(asked);
  if (body === "") return {};
  if (mediaType(asked) !== "application/json") throw new Refusal("unsupported_media_type", "The body must be application/json.");
  let value;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Refusal("bad_request", "The body is no valid JSON.");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Refusal("bad_request", "The body must be an object.");
  return readFields(value, fields, "The body");
}
function readQuery(asked, fields) {
  const pairs = [...new URLSearchParams(asked.target.split("?").slice(1).join("?"))];
  if (new Set(pairs.map(([name]) => name)).size < pairs.length)
    throw new Refusal("bad_request", "A query parameter stands twice.");
  const typed = pairs.map(([name, value]) => [name, /^[0-9]{1,9}$/.test(value) ? Number(value) : value]);
  return readFields(Object.fromEntries(typed), fields, "The query");
}
function readToken(asked) {
  const body = bodyText(asked);
  if (mediaType(asked) !== "application/x-www-form-urlencoded")
    throw new Refusal("unsupported_media_type", "The body must be application/x-www-form-urlencoded.");
  const pairs = [...new URLSearchParams(body)];
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Refusal("bad_request", "A parameter stands twice.");
  const token = pairs.find(([name]) => name === "token")?.[1] ?? "";
  if (token === "") throw new Refusal("bad_request", "The form needs the parameter token.");
  return token;
}
function refuseBody(asked) {
  if (asked.body.length > 0) throw new Refusal("bad_request", "This request takes no body.");
}
function readFields(given, fields, place) {
  const known = Object.keys(fields);
  if (Object.keys(given).some((name) => !known.includes(name)))
    throw new Refusal("bad_request", `${place} may hold ${known.length === 0 ? "nothing" : known.join(", ")} and no more.`);
  const values = {};
  for (const name of Object.keys(given)) {
    values[name] = fields[name]?.(given[name]);
    if (values[name] === void 0) throw new Refusal("bad_request", `${place} holds a ${name} that does not fit.`);
  }
  return values;
}
function bodyText(asked) {
  if (asked.body.length > limits.body) throw new Refusal("too_large", `A body may have ${limits.body} bytes.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(asked.body);
  } catch {
    throw new Refusal("bad_request", "The body is no UTF-8.");
  }
}
var mediaType = (asked) => (asked.headers["content-type"] ?? "").split(";")[0].trim().toLowerCase();

// src/keyservice/oauth.ts
function introspect({ asked, store, caller, now }) {
  const by = caller.record;
  const { record, code, ...rest } = know(store, readToken(asked), now);
  if (record?.id !== by.id && accessOf(by.scopes) !== "full")
    throw new Refusal("insufficient_access", "Only a key with full access may ask about other keys.");
  if (record === null || code !== null || record.account !== by.account) return { answer: json(200, { active: false }), store };
  const end = firstOf(record.expires_at, "until" in rest ? rest.until : null);
  const answer2 = json(200, {
    active: true,
    scope: record.scopes.join(" "),
    client_id: record.id,
    username: record.owner,
    token_type: "Bearer",
    iat: seconds(record.created_at),
    ...end === null ? {} : { exp: seconds(end) },
    sub: record.account,
    jti: record.id
  });
  return { answer: answer2, store };
}
function revokeToken({ asked, store, caller, now }) {
  const token = readToken(asked);
  const { record } = know(store, token, now);
  if (record !== null && caller !== null) refuseOthers(caller.record, record);
  const after = record === null ? void 0 : revokeValue(store, record, token, caller?.record.id ?? null, now);
  return { answer: nothing(200), store: after ?? store };
}
function refuseOthers(by, record) {
  if (record.id === by.id) return;
  if (record.account !== by.account) throw new Refusal("other_account", "The token is none of this account.");
  if (accessOf(by.scopes) !== "full")
    throw new Refusal("insufficient_access", "Only a key with full access may revoke other keys.");
}
var seconds = (time) => Math.floor(new Date(time).getTime() / 1e3);

// src/keyservice/openapi.json
var openapi_default = {
  openapi: "3.1.0",
  info: {
    title: "Key service",
    version: "1.0.0",
    license: {
      name: "MIT",
      identifier: "MIT"
    },
    description: "A service that issues keys, as rekey speaks to it without a line of configuration. Keys travel as `Authorization: Bearer` alone, are shown once, and end at once and for ever. Every path answers 405 with `Allow` to methods it does not have, and every unknown path 404. `rekey keyservice --check URL` checks a server against this contract."
  },
  security: [
    {
      key: []
    }
  ],
  paths: {
    "/v1/keys/self": {
      get: {
        operationId: "showSelf",
        summary: "What the key that asks is",
        responses: {
          "200": {
            description: "The key",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Key"
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/NotSaved"
          }
        }
      },
      delete: {
        operationId: "revokeSelf",
        summary: "Revoke the key that asks, at once and for ever",
        requestBody: {
          required: false,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/Revocation"
              }
            }
          }
        },
        responses: {
          "204": {
            description: "Revoked. A value in its grace ends alone."
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "409": {
            description: "The key sent along is not this one; nothing was revoked",
            content: {
              "application/json": {
                schema: {
                  allOf: [
                    {
                      $ref: "#/components/schemas/Error"
                    },
                    {
                      type: "object",
                      required: ["error"],
                      properties: {
                        error: {
                          type: "object",
                          required: ["code"],
                          properties: {
                            code: {
                              enum: ["key_mismatch"]
                            }
                          }
                        }
                      }
                    }
                  ]
                }
              }
            }
          },
          "413": {
            $ref: "#/components/responses/TooLarge"
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/NotSaved"
          }
        }
      }
    },
    "/v1/keys": {
      get: {
        operationId: "listKeys",
        summary: "The account's keys, oldest first; needs full access",
        parameters: [
          {
            name: "limit",
            in: "query",
            required: false,
            schema: {
              type: "integer",
              minimum: 1,
              maximum: 100,
              default: 100
            }
          },
          {
            name: "cursor",
            in: "query",
            required: false,
            schema: {
              type: "string"
            },
            description: "`next_cursor` of the page before."
          },
          {
            name: "state",
            in: "query",
            required: false,
            schema: {
              type: "string",
              enum: ["active", "disabled", "expired", "revoked", "all"]
            },
            description: "Without it all but the revoked ones."
          }
        ],
        responses: {
          "200": {
            description: "One page",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/KeyPage"
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/NotSaved"
          }
        }
      },
      post: {
        operationId: "createKey",
        summary: "Make a key; needs full access",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/KeyOrder"
              }
            }
          }
        },
        responses: {
          "201": {
            description: "The key with its value, shown once",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/NewKey"
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "409": {
            description: "The account has 50 active keys",
            content: {
              "application/json": {
                schema: {
                  allOf: [
                    {
                      $ref: "#/components/schemas/Error"
                    },
                    {
                      type: "object",
                      required: ["error"],
                      properties: {
                        error: {
                          type: "object",
                          required: ["code"],
                          properties: {
                            code: {
                              enum: ["too_many_keys"]
                            }
                          }
                        }
                      }
                    }
                  ]
                }
              }
            }
          },
          "413": {
            $ref: "#/components/responses/TooLarge"
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/NotSaved"
          }
        }
      }
    },
    "/v1/keys/self/rotate": {
      post: {
        operationId: "rotateSelf",
        summary: "A new value for the key that asks, under the same id",
        description: "The old value dies with this answer, or after `grace_seconds`.",
        requestBody: {
          required: false,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/Rotation"
              }
            }
          }
        },
        responses: {
          "200": {
            description: "The key with its new value, shown once",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/NewKey"
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "413": {
            $ref: "#/components/responses/TooLarge"
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/NotSaved"
          }
        }
      }
    },
    "/v1/keys/{id}/rotate": {
      parameters: [
        {
          name: "id",
          in: "path",
          required: true,
          schema: {
            type: "string"
          }
        }
      ],
      post: {
        operationId: "rotateKey",
        summary: "A new value for a key, under the same id; needs full access",
        requestBody: {
          required: false,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/Rotation"
              }
            }
          }
        },
        responses: {
          "200": {
            description: "The key with its new value, shown once",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/NewKey"
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "404": {
            $ref: "#/components/responses/NotFound"
          },
          "409": {
            description: "The key is disabled or has expired",
            content: {
              "application/json": {
                schema: {
                  allOf: [
                    {
                      $ref: "#/components/schemas/Error"
                    },
                    {
                      type: "object",
                      required: ["error"],
                      properties: {
                        error: {
                          type: "object",
                          required: ["code"],
                          properties: {
                            code: {
                              enum: ["not_active"]
                            }
                          }
                        }
                      }
                    }
                  ]
                }
              }
            }
          },
          "410": {
            $ref: "#/components/responses/Gone"
          },
          "413": {
            $ref: "#/components/responses/TooLarge"
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/NotSaved"
          }
        }
      }
    },
    "/v1/keys/{id}/disable": {
      parameters: [
        {
          name: "id",
          in: "path",
          required: true,
          schema: {
            type: "string"
          }
        }
      ],
      post: {
        operationId: "disableKey",
        summary: "Stop a key until it is enabled; needs full access",
        responses: {
          "200": {
            description: "The key",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Key"
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "404": {
            $ref: "#/components/responses/NotFound"
          },
          "409": {
            description: "The key has expired",
            content: {
              "application/json": {
                schema: {
                  allOf: [
                    {
                      $ref: "#/components/schemas/Error"
                    },
                    {
                      type: "object",
                      required: ["error"],
                      properties: {
                        error: {
                          type: "object",
                          required: ["code"],
                          properties: {
                            code: {
                              enum: ["not_active"]
                            }
                          }
                        }
                      }
                    }
                  ]
                }
              }
            }
          },
          "410": {
            $ref: "#/components/responses/Gone"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/NotSaved"
          }
        }
      }
    },
    "/v1/keys/{id}/enable": {
      parameters: [
        {
          name: "id",
          in: "path",
          required: true,
          schema: {
            type: "string"
          }
        }
      ],
      post: {
        operationId: "enableKey",
        summary: "Take back a stop; needs full access",
        responses: {
          "200": {
            description: "The key",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Key"
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "404": {
            $ref: "#/components/responses/NotFound"
          },
          "409": {
            description: "The key has expired, or the account has 50 active keys",
            content: {
              "application/json": {
                schema: {
                  allOf: [
                    {
                      $ref: "#/components/schemas/Error"
                    },
                    {
                      type: "object",
                      required: ["error"],
                      properties: {
                        error: {
                          type: "object",
                          required: ["code"],
                          properties: {
                            code: {
                              enum: ["not_active", "too_many_keys"]
                            }
                          }
                        }
                      }
                    }
                  ]
                }
              }
            }
          },
          "410": {
            $ref: "#/components/responses/Gone"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/NotSaved"
          }
        }
      }
    },
    "/v1/keys/{id}": {
      parameters: [
        {
          name: "id",
          in: "path",
          required: true,
          schema: {
            type: "string"
          }
        }
      ],
      delete: {
        operationId: "revokeKey",
        summary: "Revoke a key, at once and for ever; needs full access",
        requestBody: {
          required: false,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/Revocation"
              }
            }
          }
        },
        responses: {
          "204": {
            description: "Revoked. Where the full key was sent along and is in its grace, it ends alone."
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "404": {
            $ref: "#/components/responses/NotFound"
          },
          "409": {
            description: "The key sent along is not the one that lives under this id; nothing was revoked",
            content: {
              "application/json": {
                schema: {
                  allOf: [
                    {
                      $ref: "#/components/schemas/Error"
                    },
                    {
                      type: "object",
                      required: ["error"],
                      properties: {
                        error: {
                          type: "object",
                          required: ["code"],
                          properties: {
                            code: {
                              enum: ["key_mismatch"]
                            }
                          }
                        }
                      }
                    }
                  ]
                }
              }
            }
          },
          "410": {
            $ref: "#/components/responses/Gone"
          },
          "413": {
            $ref: "#/components/responses/TooLarge"
          },
          "415": {
            $ref: "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/NotSaved"
          }
        }
      }
    },
    "/v1/audit": {
      get: {
        operationId: "showAudit",
        summary: "What happened to the account's keys, oldest first; needs full access",
        parameters: [
          {
            name: "limit",
            in: "query",
            required: false,
            schema: {
              type: "integer",
              minimum: 1,
              maximum: 100,
              default: 100
            }
          },
          {
            name: "cursor",
            in: "query",
            required: false,
            schema: {
              type: "string"
            },
            description: "`next_cursor` of the page before."
          }
        ],
        responses: {
          "200": {
            description: "One page",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/AuditPage"
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/NotSaved"
          }
        }
      }
    },
    "/oauth/introspect": {
      post: {
        operationId: "introspect",
        summary: "RFC 7662 token introspection",
        description: "Any key may ask about itself; a key with full access about those of its account. Another account's key is not active, as the RFC demands.",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                $ref: "#/components/schemas/TokenForm"
              }
            }
          }
        },
        responses: {
          "200": {
            description: "What the token is",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/Introspection"
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/OAuthBadRequest"
          },
          "401": {
            $ref: "#/components/responses/OAuthUnauthorized"
          },
          "403": {
            $ref: "#/components/responses/OAuthForbidden"
          },
          "413": {
            $ref: "#/components/responses/OAuthRefused"
          },
          "415": {
            $ref: "#/components/responses/OAuthRefused"
          },
          "429": {
            description: "More than 600 requests in this minute",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/OAuthError"
                }
              }
            },
            headers: {
              "Retry-After": {
                required: true,
                schema: {
                  type: "string",
                  pattern: "^[0-9]+$"
                },
                description: "Seconds."
              }
            }
          },
          "500": {
            $ref: "#/components/responses/NotSaved"
          }
        }
      }
    },
    "/oauth/revoke": {
      post: {
        operationId: "revokeToken",
        summary: "RFC 7009 token revocation",
        description: "A key ends itself, a key with full access those of its account; without Authorization whoever holds the whole key ends it.",
        security: [
          {
            key: []
          },
          {}
        ],
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                $ref: "#/components/schemas/TokenForm"
              }
            }
          }
        },
        responses: {
          "200": {
            description: "The token does not work (any more), or is unknown"
          },
          "400": {
            $ref: "#/components/responses/OAuthBadRequest"
          },
          "401": {
            $ref: "#/components/responses/OAuthUnauthorized"
          },
          "403": {
            $ref: "#/components/responses/OAuthForbidden"
          },
          "413": {
            $ref: "#/components/responses/OAuthRefused"
          },
          "415": {
            $ref: "#/components/responses/OAuthRefused"
          },
          "429": {
            description: "More than 600 requests in this minute",
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/OAuthError"
                }
              }
            },
            headers: {
              "Retry-After": {
                required: true,
                schema: {
                  type: "string",
                  pattern: "^[0-9]+$"
                },
                description: "Seconds."
              }
            }
          },
          "500": {
            $ref: "#/components/responses/NotSaved"
          }
        }
      }
    },
    "/openapi.json": {
      get: {
        operationId: "contract",
        summary: "This contract",
        security: [],
        responses: {
          "200": {
            description: "OpenAPI 3.1",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["openapi"]
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          }
        }
      }
    }
  },
  components: {
    securitySchemes: {
      key: {
        type: "http",
        scheme: "bearer"
      }
    },
    schemas: {
      Key: {
        type: "object",
        additionalProperties: false,
        required: [
          "id",
          "name",
          "label",
          "access",
          "scopes",
          "state",
          "owner",
          "account",
          "created_at",
          "last_used_at",
          "expires_at"
        ],
        properties: {
          id: {
            type: "string",
            pattern: "^[0-9A-Za-z]{10}$",
            description: "Stands in the key, too: `rekey_<id>_...`. Public."
          },
          name: {
            type: "string",
            minLength: 1,
            maxLength: 80
          },
          label: {
            type: ["string", "null"],
            maxLength: 200,
            description: "Free text of whoever made the key, by which it is found again if the answer that held it was lost."
          },
          access: {
            type: "string",
            enum: ["read", "write", "full", "custom"],
            description: "What the scopes come to: with `full` it is full; with any word but `read` and `write` it is custom."
          },
          scopes: {
            type: "array",
            items: {
              type: "string"
            },
            minItems: 1,
            uniqueItems: true
          },
          state: {
            type: "string",
            enum: ["active", "disabled", "expired", "revoked"]
          },
          owner: {
            type: "string"
          },
          account: {
            type: "string"
          },
          created_at: {
            type: "string",
            format: "date-time",
            description: "When this value was made; rotation in place renews it."
          },
          last_used_at: {
            type: ["string", "null"],
            format: "date-time",
            description: "GET /v1/keys/self shows the use before this one."
          },
          expires_at: {
            type: ["string", "null"],
            format: "date-time",
            description: "Null: never. For a value that was rotated away, the end of its grace."
          }
        }
      },
      NewKey: {
        type: "object",
        additionalProperties: false,
        required: [
          "id",
          "name",
          "label",
          "access",
          "scopes",
          "state",
          "owner",
          "account",
          "created_at",
          "last_used_at",
          "expires_at",
          "key"
        ],
        properties: {
          id: {
            type: "string",
            pattern: "^[0-9A-Za-z]{10}$",
            description: "Stands in the key, too: `rekey_<id>_...`. Public."
          },
          name: {
            type: "string",
            minLength: 1,
            maxLength: 80
          },
          label: {
            type: ["string", "null"],
            maxLength: 200,
            description: "Free text of whoever made the key, by which it is found again if the answer that held it was lost."
          },
          access: {
            type: "string",
            enum: ["read", "write", "full", "custom"],
            description: "What the scopes come to: with `full` it is full; with any word but `read` and `write` it is custom."
          },
          scopes: {
            type: "array",
            items: {
              type: "string"
            },
            minItems: 1,
            uniqueItems: true
          },
          state: {
            type: "string",
            enum: ["active", "disabled", "expired", "revoked"]
          },
          owner: {
            type: "string"
          },
          account: {
            type: "string"
          },
          created_at: {
            type: "string",
            format: "date-time",
            description: "When this value was made; rotation in place renews it."
          },
          last_used_at: {
            type: ["string", "null"],
            format: "date-time",
            description: "GET /v1/keys/self shows the use before this one."
          },
          expires_at: {
            type: ["string", "null"],
            format: "date-time",
            description: "Null: never. For a value that was rotated away, the end of its grace."
          },
          key: {
            type: "string",
            pattern: "^rekey_[0-9A-Za-z]{10}_[0-9A-Za-z]{38}$",
            description: "The whole key: the only answer that ever holds it."
          }
        },
        description: "A key together with its value. `rekey_`, id (base62 x10), `_`, secret (base62 x32), CRC-32 over id and secret joined, in base62 (0-9A-Za-z) x6."
      },
      KeyPage: {
        type: "object",
        additionalProperties: false,
        required: ["keys", "next_cursor"],
        properties: {
          keys: {
            type: "array",
            maxItems: 100,
            items: {
              $ref: "#/components/schemas/Key"
            }
          },
          next_cursor: {
            type: ["string", "null"],
            description: "Null on the last page."
          }
        }
      },
      KeyOrder: {
        type: "object",
        additionalProperties: false,
        required: ["name"],
        anyOf: [
          {
            required: ["access"]
          },
          {
            required: ["scopes"]
          }
        ],
        properties: {
          name: {
            type: "string",
            minLength: 1,
            maxLength: 80,
            description: "One line; nothing that looks like a key."
          },
          label: {
            type: ["string", "null"],
            minLength: 1,
            maxLength: 200
          },
          access: {
            type: "string",
            enum: ["read", "write", "full", "custom"],
            description: "Where `scopes` is given too, it must be what they come to. `custom` needs `scopes`."
          },
          scopes: {
            type: "array",
            minItems: 1,
            maxItems: 50,
            uniqueItems: true,
            items: {
              type: "string",
              pattern: "^[a-z][a-z0-9_.:*/-]{0,79}$"
            }
          },
          expires_in: {
            type: ["integer", "null"],
            minimum: 1,
            maximum: 31536e4,
            default: 7776e3,
            description: "Seconds; null for never."
          }
        }
      },
      Rotation: {
        type: "object",
        additionalProperties: false,
        properties: {
          label: {
            type: ["string", "null"],
            minLength: 1,
            maxLength: 200
          },
          grace_seconds: {
            type: "integer",
            minimum: 0,
            maximum: 2592e3,
            default: 0,
            description: "How long the old value lives on. Values that were rotated away before never outlive it."
          }
        }
      },
      Revocation: {
        type: "object",
        additionalProperties: false,
        properties: {
          key: {
            type: "string",
            description: "The full key. It must be the one that lives under this id, or nothing is revoked."
          }
        }
      },
      AuditEntry: {
        type: "object",
        additionalProperties: false,
        required: ["sequence", "at", "action", "key", "by"],
        properties: {
          sequence: {
            type: "integer",
            minimum: 1
          },
          at: {
            type: "string",
            format: "date-time"
          },
          action: {
            type: "string",
            enum: ["key.created", "key.rotated", "key.disabled", "key.enabled", "key.revoked", "key.grace_ended", "key.refused"]
          },
          key: {
            type: "string",
            description: "Id of the key that it was done to. No entry ever holds a key."
          },
          by: {
            type: ["string", "null"],
            description: "Id of the key that did it; null for a store's first key, for revocation by possession, and for a refused key."
          }
        }
      },
      AuditPage: {
        type: "object",
        additionalProperties: false,
        required: ["entries", "next_cursor"],
        properties: {
          entries: {
            type: "array",
            maxItems: 100,
            items: {
              $ref: "#/components/schemas/AuditEntry"
            }
          },
          next_cursor: {
            type: ["string", "null"]
          }
        }
      },
      Error: {
        type: "object",
        additionalProperties: false,
        required: ["error"],
        properties: {
          error: {
            type: "object",
            additionalProperties: false,
            required: ["code", "message"],
            properties: {
              code: {
                type: "string",
                enum: [
                  "bad_request",
                  "missing_key",
                  "unknown_key",
                  "revoked_key",
                  "expired_key",
                  "disabled_key",
                  "insufficient_access",
                  "not_found",
                  "method_not_allowed",
                  "key_mismatch",
                  "not_active",
                  "too_many_keys",
                  "already_revoked",
                  "too_large",
                  "unsupported_media_type",
                  "too_many_requests",
                  "not_saved"
                ]
              },
              message: {
                type: "string",
                description: "For people; never holds a word of the request."
              }
            }
          }
        }
      },
      OAuthError: {
        type: "object",
        additionalProperties: false,
        required: ["error", "error_description"],
        description: "RFC 6749 5.2, RFC 6750 3.1",
        properties: {
          error: {
            type: "string",
            enum: [
              "invalid_request",
              "invalid_client",
              "invalid_token",
              "insufficient_scope",
              "unauthorized_client",
              "too_many_requests"
            ]
          },
          error_description: {
            type: "string"
          }
        }
      },
      Introspection: {
        description: "RFC 7662 2.2",
        oneOf: [
          {
            type: "object",
            additionalProperties: false,
            required: ["active"],
            properties: {
              active: {
                const: false
              }
            }
          },
          {
            type: "object",
            additionalProperties: false,
            required: ["active", "scope", "client_id", "username", "token_type", "iat", "sub", "jti"],
            properties: {
              active: {
                const: true
              },
              scope: {
                type: "string"
              },
              client_id: {
                type: "string"
              },
              username: {
                type: "string"
              },
              token_type: {
                const: "Bearer"
              },
              iat: {
                type: "integer"
              },
              exp: {
                type: "integer"
              },
              sub: {
                type: "string",
                description: "The account."
              },
              jti: {
                type: "string",
                description: "The key's id."
              }
            }
          }
        ]
      },
      TokenForm: {
        type: "object",
        required: ["token"],
        properties: {
          token: {
            type: "string"
          },
          token_type_hint: {
            type: "string",
            description: "Ignored."
          }
        }
      }
    },
    responses: {
      BadRequest: {
        description: "Not what this request takes: unknown, missing or unfit fields, no JSON, no UTF-8",
        content: {
          "application/json": {
            schema: {
              allOf: [
                {
                  $ref: "#/components/schemas/Error"
                },
                {
                  type: "object",
                  required: ["error"],
                  properties: {
                    error: {
                      type: "object",
                      required: ["code"],
                      properties: {
                        code: {
                          enum: ["bad_request"]
                        }
                      }
                    }
                  }
                }
              ]
            }
          }
        }
      },
      Unauthorized: {
        description: "No key, or one that does not work. A service that can't tell them apart may say unknown_key for all but missing_key.",
        content: {
          "application/json": {
            schema: {
              allOf: [
                {
                  $ref: "#/components/schemas/Error"
                },
                {
                  type: "object",
                  required: ["error"],
                  properties: {
                    error: {
                      type: "object",
                      required: ["code"],
                      properties: {
                        code: {
                          enum: ["missing_key", "unknown_key", "revoked_key", "expired_key", "disabled_key"]
                        }
                      }
                    }
                  }
                }
              ]
            }
          }
        },
        headers: {
          "WWW-Authenticate": {
            required: true,
            schema: {
              type: "string",
              pattern: "^Bearer "
            }
          }
        }
      },
      Forbidden: {
        description: "The key works and is too weak for this",
        content: {
          "application/json": {
            schema: {
              allOf: [
                {
                  $ref: "#/components/schemas/Error"
                },
                {
                  type: "object",
                  required: ["error"],
                  properties: {
                    error: {
                      type: "object",
                      required: ["code"],
                      properties: {
                        code: {
                          enum: ["insufficient_access"]
                        }
                      }
                    }
                  }
                }
              ]
            }
          }
        },
        headers: {
          "WWW-Authenticate": {
            required: true,
            schema: {
              type: "string",
              pattern: "^Bearer "
            }
          }
        }
      },
      NotFound: {
        description: "There never was such a key in this account",
        content: {
          "application/json": {
            schema: {
              allOf: [
                {
                  $ref: "#/components/schemas/Error"
                },
                {
                  type: "object",
                  required: ["error"],
                  properties: {
                    error: {
                      type: "object",
                      required: ["code"],
                      properties: {
                        code: {
                          enum: ["not_found"]
                        }
                      }
                    }
                  }
                }
              ]
            }
          }
        }
      },
      MethodNotAllowed: {
        description: "The path takes other methods",
        content: {
          "application/json": {
            schema: {
              allOf: [
                {
                  $ref: "#/components/schemas/Error"
                },
                {
                  type: "object",
                  required: ["error"],
                  properties: {
                    error: {
                      type: "object",
                      required: ["code"],
                      properties: {
                        code: {
                          enum: ["method_not_allowed"]
                        }
                      }
                    }
                  }
                }
              ]
            }
          }
        },
        headers: {
          Allow: {
            required: true,
            schema: {
              type: "string"
            }
          }
        }
      },
      Gone: {
        description: "The key was revoked before, for ever",
        content: {
          "application/json": {
            schema: {
              allOf: [
                {
                  $ref: "#/components/schemas/Error"
                },
                {
                  type: "object",
                  required: ["error"],
                  properties: {
                    error: {
                      type: "object",
                      required: ["code"],
                      properties: {
                        code: {
                          enum: ["already_revoked"]
                        }
                      }
                    }
                  }
                }
              ]
            }
          }
        }
      },
      TooLarge: {
        description: "The body has more than 16384 bytes",
        content: {
          "application/json": {
            schema: {
              allOf: [
                {
                  $ref: "#/components/schemas/Error"
                },
                {
                  type: "object",
                  required: ["error"],
                  properties: {
                    error: {
                      type: "object",
                      required: ["code"],
                      properties: {
                        code: {
                          enum: ["too_large"]
                        }
                      }
                    }
                  }
                }
              ]
            }
          }
        }
      },
      UnsupportedMediaType: {
        description: "The body has another type",
        content: {
          "application/json": {
            schema: {
              allOf: [
                {
                  $ref: "#/components/schemas/Error"
                },
                {
                  type: "object",
                  required: ["error"],
                  properties: {
                    error: {
                      type: "object",
                      required: ["code"],
                      properties: {
                        code: {
                          enum: ["unsupported_media_type"]
                        }
                      }
                    }
                  }
                }
              ]
            }
          }
        }
      },
      TooManyRequests: {
        description: "More than 600 requests in this minute",
        content: {
          "application/json": {
            schema: {
              allOf: [
                {
                  $ref: "#/components/schemas/Error"
                },
                {
                  type: "object",
                  required: ["error"],
                  properties: {
                    error: {
                      type: "object",
                      required: ["code"],
                      properties: {
                        code: {
                          enum: ["too_many_requests"]
                        }
                      }
                    }
                  }
                }
              ]
            }
          }
        },
        headers: {
          "Retry-After": {
            required: true,
            schema: {
              type: "string",
              pattern: "^[0-9]+$"
            },
            description: "Seconds."
          }
        }
      },
      NotSaved: {
        description: "The change could not be saved; it may or may not hold. Ask.",
        content: {
          "application/json": {
            schema: {
              allOf: [
                {
                  $ref: "#/components/schemas/Error"
                },
                {
                  type: "object",
                  required: ["error"],
                  properties: {
                    error: {
                      type: "object",
                      required: ["code"],
                      properties: {
                        code: {
                          enum: ["not_saved"]
                        }
                      }
                    }
                  }
                }
              ]
            }
          }
        }
      },
      OAuthBadRequest: {
        description: "Not what this request takes, or a token of another account",
        content: {
          "application/json": {
            schema: {
              $ref: "#/components/schemas/OAuthError"
            }
          }
        }
      },
      OAuthUnauthorized: {
        description: "No key, or one that does not work",
        headers: {
          "WWW-Authenticate": {
            required: true,
            schema: {
              type: "string",
              pattern: "^Bearer "
            }
          }
        },
        content: {
          "application/json": {
            schema: {
              $ref: "#/components/schemas/OAuthError"
            }
          }
        }
      },
      OAuthForbidden: {
        description: "The key works and is too weak to ask about another",
        headers: {
          "WWW-Authenticate": {
            required: true,
            schema: {
              type: "string",
              pattern: "^Bearer "
            }
          }
        },
        content: {
          "application/json": {
            schema: {
              $ref: "#/components/schemas/OAuthError"
            }
          }
        }
      },
      OAuthRefused: {
        description: "Too large, of another type, or too many",
        content: {
          "application/json": {
            schema: {
              $ref: "#/components/schemas/OAuthError"
            }
          }
        }
      }
    }
  }
};

// src/keyservice/answer.ts
var table = [
  { method: "GET", path: /^\/openapi\.json$/, needs: "none", run: contract },
  { method: "GET", path: /^\/v1\/keys\/self$/, needs: "any", run: showSelf },
  { method: "GET", path: /^\/v1\/keys$/, needs: "full", query: true, run: listKeys },
  { method: "POST", path: /^\/v1\/keys$/, needs: "full", body: true, run: createKey },
  { method: "POST", path: /^\/v1\/keys\/([^/]+)\/rotate$/, needs: "full", body: true, run: rotateKey },
  { method: "POST", path: /^\/v1\/keys\/((?!self\/)[^/]+)\/disable$/, needs: "full", run: disableKey },
  { method: "POST", path: /^\/v1\/keys\/((?!self\/)[^/]+)\/enable$/, needs: "full", run: enableKey },
  { method: "DELETE", path: /^\/v1\/keys\/([^/]+)$/, needs: "full", body: true, run: revokeKey },
  { method: "GET", path: /^\/v1\/audit$/, needs: "full", query: true, run: showAudit },
  { method: "POST", path: /^\/oauth\/introspect$/, needs: "any", body: true, run: introspect },
  { method: "POST", path: /^\/oauth\/revoke$/, needs: "maybe", body: true, run: revokeToken }
];
function answer(state, asked, now, random) {
  const path = asked.target.split("?")[0];
  let { store, rates } = state;
  try {
    const route = routeOf(path, asked.method);
    let caller = null;
    if (route.needs !== "none") {
      const key = bearerOf(asked);
      const known = key === null ? null : know(store, key, now);
      rates = counted(rates, known?.code === null ? known.record.id : "", now);
      if (known === null && route.needs !== "maybe") throw new Refusal("missing_key", refusedKey.missing_key);
      if (known !== null) {
        store = noteUse(store, known, now);
        if (known.code !== null) throw new Refusal(known.code, refusedKey[known.code]);
        caller = { record: known.record, until: known.until };
      }
    }
    const id = route.path.exec(path)?.[1] ?? "";
    if (route.needs === "full" && id !== "self" && accessOf(caller.record.scopes) !== "full")
      throw new Refusal("insufficient_access", "This needs a key with full access.");
    if (route.query === void 0) readQuery(asked, {});
    if (route.body === void 0) refuseBody(asked);
    const done = route.run({ asked, store, caller, id, now, random });
    return { answer: done.answer, state: { store: done.store, rates } };
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason;
    return { answer: refuse(reason, path.startsWith("/oauth/")), state: { store, rates } };
  }
}
function routeOf(path, method) {
  const here = table.filter((route2) => route2.path.test(path));
  if (here.length === 0) throw new Refusal("not_found", "There is nothing here; the contract is at /openapi.json.");
  const route = here.find((one) => one.method === method);
  if (route !== void 0) return route;
  const allow = here.map((one) => one.method).join(", ");
  throw new Refusal("method_not_allowed", `This path takes ${allow}.`, { allow });
}
function bearerOf(asked) {
  const header = asked.headers.authorization;
  if (header === void 0) return null;
  return /^bearer +(\S+) *$/i.exec(header)?.[1] ?? "";
}
function counted(rates, key, now) {
  const minute = Math.floor(now.getTime() / 6e4);
  const counts = rates.minute === minute ? rates.counts : {};
  const count = (counts[key] ?? 0) + 1;
  if (count > limits.perMinute) {
    const wait = 60 - Math.floor(now.getTime() % 6e4 / 1e3);
    throw new Refusal("too_many_requests", `At most ${limits.perMinute} requests a minute.`, { "retry-after": String(wait) });
  }
  return { minute, counts: { ...counts, [key]: count } };
}
function contract({ store }) {
  return { answer: json(200, openapi_default), store };
}
function showSelf({ store, caller, now }) {
  return { answer: json(200, viewOf(caller.record, now, caller.until)), store };
}
function listKeys({ asked, store, caller, now }) {
  const {
    limit = limits.page,
    cursor,
    state
  } = readQuery(asked, {
    ...paging,
    state: oneOf("active", "disabled", "expired", "revoked", "all")
  });
  const fits = (record) => {
    const is = stateOf(record, now);
    return state === void 0 ? is !== "revoked" : state === "all" || state === is;
  };
  const ours = store.keys.filter((record) => record.account === caller.record.account);
  const from = cursor === void 0 ? 0 : ours.findIndex((record) => record.id === cursor) + 1;
  if (cursor !== void 0 && from === 0) throw new Refusal("bad_request", "The query holds a cursor that does not fit.");
  const rest = ours.slice(from).filter(fits);
  const page = rest.slice(0, limit);
  const next_cursor = rest.length > limit ? page.at(-1).id : null;
  return { answer: json(200, { keys: page.map((record) => viewOf(record, now)), next_cursor }), store };
}
function createKey({ asked, store, caller, now, random }) {
  const given = readJson(asked, {
    name: line(limits.name),
    label: orNull(line(limits.label)),
    access: oneOf("read", "write", "full", "custom"),
    scopes: words(/^[a-z][a-z0-9_.:*/-]{0,79}$/, limits.scopes),
    expires_in: orNull(whole(1, limits.longestLifetime))
  });
  if (given.name === void 0) throw new Refusal("bad_request", "The body needs a name.");
  const scopes = given.scopes ?? (given.access === void 0 ? void 0 : standardScopes[given.access]);
  if (scopes === void 0) throw new Refusal("bad_request", "The body needs access (read, write, full) or scopes.");
  if (given.access !== void 0 && given.access !== accessOf(scopes))
    throw new Refusal("bad_request", "The body holds an access that its scopes do not have.");
  const { account, owner, id } = caller.record;
  refuseOneTooMany(store, account, now);
  const { name, label = null, expires_in: lifetime = limits.lifetime } = given;
  const made = addKey(store, { account, owner, name, label, scopes, lifetime }, id, now, random);
  return { answer: json(201, { ...viewOf(made.record, now), key: made.key }), store: made.store };
}
function rotateKey(turn) {
  const { asked, now, random } = turn;
  const { label, grace_seconds: grace = 0 } = readJson(asked, {
    label: orNull(line(limits.label)),
    grace_seconds: whole(0, limits.longestGrace)
  });
  const record = targetOf(turn);
  if (stateOf(record, now) !== "active") throw new Refusal("not_active", "Only an active key can be rotated.");
  const change = label === void 0 ? { grace } : { grace, label };
  const made = renewKey(turn.store, record, change, turn.caller.record.id, now, random);
  return { answer: json(200, { ...viewOf(made.record, now), key: made.key }), store: made.store };
}
function disableKey(turn) {
  return moved(turn, "disabled");
}
function enableKey(turn) {
  return moved(turn, "active");
}
function moved(turn, state) {
  const { store, now } = turn;
  const record = targetOf(turn);
  if (stateOf(record, now) === "expired") throw new Refusal("not_active", "The key has expired.");
  if (record.state === state) return { answer: json(200, viewOf(record, now)), store };
  if (state === "active") refuseOneTooMany(store, record.account, now);
  const done = moveKey(store, record, state, turn.caller.record.id, now);
  return { answer: json(200, viewOf(done.record, now)), store: done.store };
}
function revokeKey(turn) {
  const { asked, store, now, id } = turn;
  const record = recordAt(turn);
  const key = readJson(asked, { key: text }).key ?? (id === "self" ? bearerOf(asked) : void 0);
  const value = key === void 0 ? "current" : valueIn(store, record, key, now);
  if (value === "none" || value === "dead" && record.state !== "revoked")
    throw new Refusal("key_mismatch", "The key that was sent along is not the one that lives under this id; nothing was revoked.");
  refuseRevoked(record);
  const by = turn.caller.record.id;
  const after = key === void 0 ? moveKey(store, record, "revoked", by, now).store : revokeValue(store, record, key, by, now);
  return { answer: nothing(204), store: after };
}
function showAudit({ asked, store, caller }) {
  const { limit = limits.page, cursor = 0 } = readQuery(asked, { ...paging, cursor: whole(0, Number.MAX_SAFE_INTEGER) });
  const rest = store.audit.filter((entry) => entry.account === caller.record.account && entry.sequence > cursor);
  const page = rest.slice(0, limit);
  const next_cursor = rest.length > limit ? String(page.at(-1).sequence) : null;
  return { answer: json(200, { entries: page.map(({ account: _, ...entry }) => entry), next_cursor }), store };
}
var paging = { limit: whole(1, limits.page), cursor: line(20) };
var standardScopes = { read: ["read"], write: ["read", "write"], full: ["full", "read", "write"], custom: void 0 };
function recordAt({ store, caller, id }) {
  const record = recordOf(store, id === "self" ? caller.record.id : id);
  if (record?.account !== caller.record.account) throw new Refusal("not_found", "There is no such key.");
  return record;
}
function targetOf(turn) {
  const record = recordAt(turn);
  refuseRevoked(record);
  return record;
}
function refuseRevoked(record) {
  if (record.state === "revoked") throw new Refusal("already_revoked", "The key was revoked before, for ever.");
}
function refuseOneTooMany(store, account, now) {
  if (activeKeys(store, account, now) >= limits.activeKeys)
    throw new Refusal("too_many_keys", `The account has ${limits.activeKeys} active keys; revoke one first.`);
}

// src/keyservice/running.ts
function runKeyService(start, save, clock, random) {
  let state = { store: start, rates: { minute: 0, counts: {} } };
  let last = Promise.resolve();
  const inTurn = (act) => {
    const acted = last.then(act);
    last = acted.catch(() => void 0);
    return acted;
  };
  return {
    answer: (asked) => inTurn(async () => {
      const next = answer(state, asked, clock.now(), random);
      try {
        if (next.state.store !== state.store) await save(next.state.store);
      } catch {
        return refuse(new Refusal("not_saved", "The change could not be saved; it may or may not hold."), false);
      }
      state = next.state;
      return next.answer;
    }),
    operate: (change) => inTurn(async () => {
      const done = change(state.store, clock.now());
      await save(done.store);
      state = { ...state, store: done.store };
      return done;
    })
  };
}

export {
  errorStatus,
  limits,
  makeKey,
  idIn,
  holdsKey,
  addKey,
  moveKey,
  inMemory,
  openKeyFile,
  runKeyService
};
