import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  Refused
} from "./chunk-SW5Q3GI2.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";

// src/world/github-reviews.ts
function makeReviews({ rest, paginate }, here, { send, create: create2, whoAmI }) {
  const lineComments = (pull) => send("reading the reviews of a pull request", "read", async () => {
    const all = await paginate(rest.pulls.listReviewComments, { ...here, pull_number: pull, per_page: 100 });
    return all.map(({ id, body, user }) => ({ id, body, author: user?.login ?? "" }));
  });
  return {
    lineComments,
    changes: (base, head) => send("comparing commits", "read", async () => {
      const { data } = await rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${base}...${head}`, per_page: 1 });
      return (data.files ?? []).map(({ filename, patch }) => ({ path: filename, patch: patch ?? null }));
    }),
    async createReview(pull, { commit, body, comments }) {
      const find = async () => {
        const me = await whoAmI();
        const [first] = comments;
        return (await lineComments(pull)).find((each) => each.author === me && each.body === first?.body)?.id;
      };
      const rows = comments.map(({ path, startLine, line, body: text }) => ({
        ...{ path, line, side: "RIGHT", body: text },
        // GitHub refuses a first line that is the last one, too.
        ...startLine !== null && startLine < line && { start_line: startLine, start_side: "RIGHT" }
      }));
      const review = { ...here, pull_number: pull, commit_id: commit, event: "COMMENT", body, comments: rows };
      await create2(send, "writing a review", async () => (await rest.pulls.createReview(review)).data.id, find);
    }
  };
}

// src/world/github.ts
var label = "rekey";
var apiVersion = "2026-03-10";
var olderApiVersion = "2022-11-28";
var callTime = 3e4;
var longestWait = 90;
var quickWrites = 20;
var attempts = 3;
var silent = { debug() {
}, info() {
}, warn() {
}, error() {
} };
async function makeRepository(token, settings) {
  const { owner, repo } = nameOf(settings.environment);
  const { getOctokit } = await import("./github-IXVYCAUG.js");
  const octokit = getOctokit(token.reveal(), { ...clientOptions(settings), log: silent }, pinVersion);
  const { rest } = octokit;
  const send = makeSender(settings.clock);
  const here = { owner, repo };
  let author;
  let about;
  const aboutRepository = () => about ??= send("reading the repository", "read", async () => (await rest.repos.get(here)).data);
  const whoAmI = () => author ??= send("asking who the token is", "read", async () => {
    const answer = await octokit.graphql("query { viewer { login } }");
    return answer.viewer.login;
  }).catch((error) => {
    if (error instanceof Refused) return "github-actions[bot]";
    throw error;
  });
  const comments = (number) => send("reading comments", "read", async () => {
    const all = await octokit.paginate(rest.issues.listComments, { ...here, issue_number: number, per_page: 100 });
    return all.map(({ id, body, user }) => ({ id, body: body ?? "", author: user?.login ?? "" }));
  });
  const issues = () => send("reading issues", "read", async () => {
    const all = await octokit.paginate(rest.issues.listForRepo, { ...here, labels: label, state: "all", per_page: 100 });
    return all.filter((issue) => issue.pull_request === void 0).map(issueFrom);
  });
  return {
    owner,
    repo,
    ...makeReviews(octokit, here, { send, create, whoAmI }),
    author: whoAmI,
    comments,
    issues,
    issue: (number) => send("reading an issue", "read", async () => issueFrom((await rest.issues.get({ ...here, issue_number: number })).data)),
    async createComment(number, body) {
      const find = async () => {
        const me = await whoAmI();
        return (await comments(number)).find((comment) => comment.author === me && comment.body === body)?.id;
      };
      const make = async () => (await rest.issues.createComment({ ...here, issue_number: number, body })).data.id;
      return create(send, "writing a comment", make, find);
    },
    async updateComment(id, body) {
      await send("changing a comment", "write", () => rest.issues.updateComment({ ...here, comment_id: id, body }));
    },
    async createIssue(title, body) {
      const find = async () => {
        const me = await whoAmI();
        return (await issues()).find((issue) => issue.author === me && issue.title === title && issue.body === body)?.number;
      };
      const make = async () => (await rest.issues.create({ ...here, title, body, labels: [label] })).data.number;
      return create(send, "opening an issue", make, find);
    },
    async updateIssue(number, { open, ...change }) {
      const state = open === void 0 ? {} : { state: open ? "open" : "closed" };
      await send("changing an issue", "write", () => rest.issues.update({ ...here, issue_number: number, ...change, ...state }));
    },
    file: (path, ref) => send(`reading ${path}`, "read", async () => {
      const { data } = await rest.repos.getContent({ ...here, path, ref });
      if (Array.isArray(data) || data.type !== "file") throw new Fault(`${path} is not a file in the repository`);
      if (data.encoding !== "base64") throw new Fault(`${path} is larger than GitHub hands out (1 MB)`);
      return Buffer.from(data.content, "base64").toString("utf8");
    }).catch((error) => {
      if (error instanceof Refused && error.status === 404) return void 0;
      throw error;
    }),
    mergeBase: (base, head) => send("comparing commits", "read", async () => {
      const { data } = await rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${base}...${head}`, per_page: 1 });
      return { sha: data.merge_base_commit.sha, commits: data.ahead_by };
    }),
    defaultBranch: async () => (await aboutRepository()).default_branch,
    isPublic: async () => !(await aboutRepository()).private,
    permissionOf: (username) => send("asking what a person may do", "read", async () => {
      const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...here, username });
      return data.permission === "admin" || data.permission === "write" || data.permission === "read" ? data.permission : "none";
    }).catch((error) => {
      if (error instanceof Refused && error.status === 404) return "none";
      throw error;
    }),
    async uploadSarif({ commit, ref, sarif }) {
      const upload = { ...here, commit_sha: commit, ref, sarif, tool_name: "rekey" };
      await send("uploading to code scanning", "write", () => rest.codeScanning.uploadSarif(upload));
    },
    async dispatch(workflow, ref, inputs) {
      const { data } = await send(
        `starting ${workflow}`,
        "create",
        () => octokit.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
          ...here,
          ...{ workflow_id: workflow, ref, inputs, return_run_details: true }
        })
      );
      const id = data?.workflow_run_id;
      return typeof id === "number" ? String(id) : null;
    },
    run: (id) => send(
      "reading a workflow run",
      "read",
      async () => runOf((await rest.actions.getWorkflowRun({ ...here, run_id: Number(id) })).data)
    ),
    dispatched: (workflow, since) => send("reading workflow runs", "read", async () => {
      const wanted = { ...here, workflow_id: workflow, event: "workflow_dispatch", per_page: 100 };
      const { workflow_runs: runs } = (await rest.actions.listWorkflowRuns(wanted)).data;
      return runs.filter((run) => Date.parse(run.created_at) >= Date.parse(since)).map(runOf);
    })
  };
}
var runOf = (run) => ({
  id: String(run.id),
  title: run.display_title,
  conclusion: run.status === "completed" ? run.conclusion ?? "unknown" : null
});
var issueFrom = (issue) => ({
  id: issue.id,
  number: issue.number,
  title: issue.title,
  body: issue.body ?? "",
  author: issue.user?.login ?? "",
  open: issue.state === "open",
  labels: issue.labels.map((entry) => typeof entry === "string" ? entry : entry.name ?? "")
});
function nameOf(environment) {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(environment.GITHUB_REPOSITORY ?? "") ?? [];
  if (owner === void 0 || repo === void 0) throw new Fault("GITHUB_REPOSITORY does not name a repository as owner/name");
  return { owner, repo };
}
function clientOptions({ environment, fetch, version }) {
  const timed = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(callTime) });
  const baseUrl = environment.GITHUB_API_URL || "https://api.github.com";
  return { userAgent: `rekey/${version}`, baseUrl, request: { fetch: timed } };
}
function pinVersion(octokit) {
  let version = apiVersion;
  octokit.hook.wrap("request", async (request, options) => {
    const asked = version;
    options.headers["x-github-api-version"] = asked;
    try {
      return await request(options);
    } catch (error) {
      if (asked !== apiVersion || answerOf(error)?.status !== 400) throw error;
      version = olderApiVersion;
      options.headers["x-github-api-version"] = version;
      return request(options);
    }
  });
  return {};
}
function makeSender(clock, tries = attempts) {
  let writes = 0;
  let last = Promise.resolve();
  const inTurn = (request) => {
    const turn = last.then(async () => {
      if (writes++ >= quickWrites) await clock.sleep(1e3);
      return request();
    });
    last = turn.catch(() => {
    });
    return turn;
  };
  return async (call, kind, request) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await (kind === "read" ? request() : inTurn(request));
      } catch (error) {
        if (error instanceof Fault) throw error;
        const answer = answerOf(error);
        const wait = answer === void 0 ? void 0 : waitOf(answer, clock);
        if (attempt < tries && wait !== void 0 && wait <= longestWait) {
          await clock.sleep(wait * 1e3);
          continue;
        }
        if (answer !== void 0 && answer.status < 500) throw new Refused(call, answer.status, permissionOf(answer.headers));
        if (kind === "create" || attempt >= tries) throw new Unanswered(call, answer?.status);
        await clock.sleep(attempt * 500);
      }
    }
  };
}
var Unanswered = class extends Fault {
  constructor(call, status) {
    super(`GitHub did not answer ${call}${status === void 0 ? "" : ` (${status})`}`);
  }
};
async function create(send, call, make, find) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send(call, "create", make);
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      const found = await find();
      if (found !== void 0) return found;
      if (attempt >= attempts) throw error;
    }
  }
}
function answerOf(error) {
  if (error === null || typeof error !== "object" || !("response" in error)) return void 0;
  const { response } = error;
  if (response === void 0 || response === null) return void 0;
  const headers = response.headers ?? {};
  return typeof response.status === "number" ? { status: response.status, headers } : void 0;
}
function waitOf({ status, headers }, clock) {
  if (status !== 403 && status !== 429) return void 0;
  const after = Number(headers["retry-after"]);
  if (headers["retry-after"] !== void 0 && Number.isFinite(after)) return Math.max(0, after);
  if (String(headers["x-ratelimit-remaining"]) === "0")
    return Math.max(1, Number(headers["x-ratelimit-reset"]) - clock.now().getTime() / 1e3);
  return status === 429 ? 60 : void 0;
}
function permissionOf(headers) {
  const named = String(headers["x-accepted-github-permissions"] ?? "");
  if (!/^[a-z_]+=[a-z]+([;,]\s*[a-z_]+=[a-z]+)*$/.test(named)) return null;
  const word = (entry) => entry.trim().replace("=", ": ").replaceAll("_", "-");
  return named.split(";").map((all) => all.split(",").map(word).join(" and ")).join(" or ");
}

export {
  longestWait,
  silent,
  makeRepository,
  nameOf,
  clientOptions,
  pinVersion,
  makeSender
};
