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

// src/world/github-knowledge.ts
async function makeKnowledge(token, settings) {
  const here = nameOf(settings.environment);
  const { Octokit } = await import("./dist-bundle-3WME2OMW.js");
  const retryOnce = (retryAfter, _, __, retried) => retried === 0 && retryAfter <= longestWait;
  const octokit = new (Octokit.plugin(pinVersion))({
    auth: token.reveal(),
    ...clientOptions(settings),
    log: silent,
    throttle: { id: "rekey-knowledge", onRateLimit: retryOnce, onSecondaryRateLimit: retryOnce }
  });
  const { actions, repos } = octokit.rest;
  const send = makeSender(settings.clock, 1);
  const all = { ...here, per_page: 100 };
  const stored = (level, environment = null) => ({ name, created_at: created, updated_at: updated }) => ({
    name,
    level,
    environment,
    created,
    updated
  });
  return {
    repositorySecrets: () => send(
      "listing the secrets of the repository",
      "read",
      async () => (await octokit.paginate(actions.listRepoSecrets, all)).map(stored("repository"))
    ),
    organizationSecrets: () => send(
      "listing the organization\u2019s secrets",
      "read",
      async () => (await octokit.paginate(actions.listRepoOrganizationSecrets, all)).map(stored("organization"))
    ),
    environments: () => send("listing environments", "read", async () => {
      const rows = await octokit.paginate(repos.getAllEnvironments, all);
      return rows.map(({ name }) => name);
    }),
    environmentSecrets: (environment) => send(`listing the secrets of the environment ${environment}`, "read", async () => {
      const rows = await octokit.paginate(actions.listEnvironmentSecrets, { ...all, environment_name: environment });
      return rows.map(stored("environment", environment));
    }),
    deployKeys: () => send(
      "listing deploy keys",
      "read",
      async () => (await octokit.paginate(repos.listDeployKeys, all)).map((key) => ({
        id: key.id,
        title: key.title,
        created: key.created_at,
        used: key.last_used ?? null,
        readOnly: key.read_only,
        addedBy: key.added_by ?? null,
        enabled: key.enabled !== false
      }))
    ),
    isCollaborator: (login) => send("asking who may use the repository", "read", async () => {
      await repos.checkCollaborator({ ...here, username: login });
      return true;
    }).catch((error) => {
      if (error instanceof Refused && error.status === 404) return false;
      throw error;
    })
  };
}

export {
  makeKnowledge
};
