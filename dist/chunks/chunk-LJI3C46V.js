import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  clientOptions,
  longestWait,
  makeSender,
  nameOf,
  pinVersion,
  silent
} from "./chunk-IOGF42RA.js";
import {
  Refused
} from "./chunk-SW5Q3GI2.js";
import {
  Secret
} from "./chunk-ITA237VV.js";

// src/world/github-admin.ts
async function makeAdmin(adminToken, settings) {
  const here = nameOf(settings.environment);
  const { Octokit } = await import("./dist-bundle-3WME2OMW.js");
  const retryOnce = (retryAfter, _, __, retried) => retried === 0 && retryAfter <= longestWait;
  const Client = Octokit.plugin(pinVersion);
  const octokit = new Client({
    auth: adminToken.reveal(),
    ...clientOptions(settings),
    log: silent,
    // Without an id of its own it would share the pace of every other client in the process.
    throttle: { id: "rekey-admin", onRateLimit: retryOnce, onSecondaryRateLimit: retryOnce }
  });
  const send = makeSender(settings.clock, 1);
  const ask = (route, given = {}) => octokit.request(route, given);
  return {
    secrets: (place) => secretsIn(place, here, ask, send),
    // https://docs.github.com/rest/secret-scanning/secret-scanning
    openAlerts: () => send("reading secret-scanning alerts", "read", async () => {
      const all = await octokit.paginate(octokit.rest.secretScanning.listAlertsForRepo, {
        ...here,
        state: "open",
        per_page: 100
      });
      return all.flatMap(
        ({ number, secret }) => number === void 0 || secret === void 0 ? [] : [{ number, secret: new Secret(secret) }]
      );
    }),
    resolveAlert: async (number, comment) => {
      const given = {
        ...here,
        alert_number: number,
        state: "resolved",
        resolution: "revoked",
        resolution_comment: comment
      };
      await send("resolving a secret-scanning alert", "write", () => octokit.rest.secretScanning.updateAlert(given));
    }
  };
}
function secretsIn({ of, in: where }, here, ask, send) {
  const [folder, given] = where === "repository" ? [`/repos/{owner}/{repo}/${of}/secrets`, here] : "environment" in where ? ["/repos/{owner}/{repo}/environments/{environment_name}/secrets", { ...here, environment_name: where.environment }] : [`/orgs/{org}/${of}/secrets`, { org: where.organization }];
  const organization = where !== "repository" && "organization" in where ? where.organization : null;
  const seenBy = async (name) => {
    if (organization === null) return {};
    const call = `reading who sees the secret ${name}`;
    const known = await send(call, "read", () => ask(`GET ${folder}/{secret_name}`, { ...given, secret_name: name })).catch(
      absent
    );
    if (known === void 0) {
      const isOurs = organization.toLowerCase() === here.owner.toLowerCase();
      const ids2 = isOurs ? [await send(call, "read", async () => idOf((await ask("GET /repos/{owner}/{repo}", here)).data))] : [];
      return { visibility: "selected", selected_repository_ids: ids2 };
    }
    const { visibility } = known.data;
    if (visibility !== "selected") return { visibility };
    const ids = [];
    for (let page = 1; ; page++) {
      const route = `GET ${folder}/{secret_name}/repositories`;
      const { data } = await send(call, "read", () => ask(route, { ...given, secret_name: name, per_page: 100, page }));
      const { repositories, total_count } = data;
      ids.push(...repositories.map(idOf));
      if (repositories.length === 0 || ids.length >= total_count) return { visibility, selected_repository_ids: ids };
    }
  };
  return {
    publicKey: () => send("reading the public key for secrets", "read", async () => {
      const { data } = await ask(`GET ${folder}/public-key`, given);
      const { key_id: id, key } = data;
      return { id, key };
    }),
    put: async (name, sealed, keyId) => {
      const seen = await seenBy(name);
      return send(`storing the secret ${name}`, "write", async () => {
        const body = { ...given, secret_name: name, encrypted_value: sealed, key_id: keyId, ...seen };
        return (await ask(`PUT ${folder}/{secret_name}`, body)).status === 201 ? "created" : "updated";
      });
    },
    remove: async (name) => {
      const route = `DELETE ${folder}/{secret_name}`;
      await send(`removing the secret ${name}`, "write", () => ask(route, { ...given, secret_name: name })).catch(absent);
    }
  };
}
var idOf = (repository) => repository.id;
var absent = (error) => {
  if (!(error instanceof Refused && error.status === 404)) throw error;
};

export {
  makeAdmin
};
