import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/inputs.ts
var verbs = ["scan", "respond", "rotate", "services", "keyservice", "demo"];
var reading = ["scan", "respond"];
var acting = ["respond", "rotate"];
var inputs = [
  {
    name: "command",
    type: "choice",
    choices: ["scan", "respond", "rotate"],
    default: "respond",
    cli: [],
    action: true,
    help: "What the step does: `scan` finds, `respond` also verifies and acts by policy, `rotate` renews keys that are due."
  },
  {
    name: "range",
    type: "text",
    value: "A..B",
    cli: reading,
    action: true,
    help: "What commits after A up to B add. In the Action it comes from the event."
  },
  { name: "staged", type: "flag", default: false, cli: reading, action: false, help: "What is staged for the next commit." },
  { name: "stdin", type: "flag", default: false, cli: ["scan"], action: false, help: "Text on standard input." },
  { name: "history", type: "flag", default: false, cli: reading, action: true, help: "Everything that any ref has ever held." },
  {
    name: "no-git",
    type: "flag",
    default: false,
    cli: ["scan"],
    action: false,
    help: "A plain folder or file, outside any repository."
  },
  {
    name: "config",
    type: "text",
    value: "FILE",
    cli: [...reading, "rotate", "services"],
    action: true,
    help: "Configuration to trust, instead of `.github/rekey.yml` (the Action reads that from the base or default branch)."
  },
  {
    name: "fail-on",
    type: "choice",
    choices: ["critical", "high", "medium", "low", "never"],
    default: "high",
    cli: reading,
    action: true,
    help: "Least severity that ends with exit code 1."
  },
  {
    name: "format",
    type: "list",
    choices: ["text", "json"],
    default: "text",
    value: "text|json",
    cli: [...reading, "rotate", "services"],
    action: false,
    help: "Form of the report; repeat it, each with its own --output, to get several."
  },
  {
    name: "output",
    type: "list",
    value: "FILE",
    cli: [...reading, "rotate", "services"],
    action: false,
    help: "Where the report goes; the nth --output takes the nth --format. Default: standard output."
  },
  {
    name: "dry-run",
    type: "flag",
    default: false,
    cli: acting,
    action: true,
    help: "Print the plan; send nothing that changes anything."
  },
  { name: "yes", type: "flag", default: false, cli: acting, action: false, help: "Act without asking; only with --config." },
  {
    name: "allow-loopback",
    type: "list",
    value: "HOST:PORT",
    cli: [...acting, "scan"],
    action: false,
    help: "A key service on this machine that keys may be sent to over plain http."
  },
  {
    name: "key",
    type: "text",
    value: "NAME",
    cli: [],
    action: true,
    help: "For `rotate`: the inventory entry; without it all that are due."
  },
  {
    name: "port",
    type: "number",
    default: 0,
    value: "N",
    cli: ["keyservice"],
    action: false,
    help: "Loopback port to listen on; 0 picks one."
  },
  {
    name: "file",
    type: "text",
    value: "FILE",
    cli: ["keyservice"],
    action: false,
    help: "Where keys are kept; without it in memory."
  },
  {
    name: "check",
    type: "text",
    value: "URL",
    cli: ["keyservice"],
    action: false,
    help: "Check a server of your own against the contract instead."
  },
  {
    name: "dir",
    type: "text",
    value: "DIR",
    cli: ["demo"],
    action: false,
    help: "Folder to work in and to leave; a demo that was stopped goes on in it."
  },
  {
    name: "github-token",
    type: "text",
    cli: [],
    action: true,
    secret: true,
    env: "GITHUB_TOKEN",
    actionDefault: "${{ github.token }}",
    help: "Comments, issues and reading. Needs `pull-requests: write` and `issues: write`."
  },
  {
    name: "admin-token",
    type: "text",
    cli: [],
    action: true,
    secret: true,
    env: "REKEY_ADMIN_TOKEN",
    help: "App or fine-grained token with `Secrets: write`, for storing new keys."
  },
  {
    name: "state-key",
    type: "text",
    cli: [],
    action: true,
    secret: true,
    env: "REKEY_STATE_KEY",
    help: "Random text of at least 32 characters, kept as a secret: authenticates what rekey remembers. Acts need it."
  },
  { name: "comment", type: "flag", default: true, cli: [], action: true, help: "Keep one comment on the pull request." },
  { name: "issues", type: "flag", default: true, cli: [], action: true, help: "Keep one issue for each incident." }
];
var inputTable = inputs;

export {
  verbs,
  inputTable
};
