import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/inputs.ts
var verbs = [
  "scan",
  "respond",
  "rotate",
  "attest",
  "audit",
  "inventory",
  "baseline",
  "services",
  "keyservice",
  "demo"
];
var reading = ["scan", "respond"];
var acting = ["respond", "rotate"];
var inputs = [
  {
    name: "command",
    type: "choice",
    choices: ["scan", "respond", "rotate", "attest", "audit"],
    default: "respond",
    cli: [],
    action: true,
    help: "What the step does: `scan` finds, `respond` also verifies and acts by policy, `rotate` renews keys that are due, `attest` closes an incident by a maintainer\u2019s word, `audit` says which are too old, too strong or too exposed."
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
  {
    name: "history",
    type: "flag",
    default: false,
    cli: [...reading, "baseline"],
    action: true,
    help: "Everything that any ref has ever held."
  },
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
    cli: [...reading, "rotate", "attest", "audit", "inventory", "baseline", "services"],
    action: true,
    help: "Configuration to trust, instead of `.github/rekey.yml` (the Action reads that from the base or default branch)."
  },
  {
    name: "fail-on",
    type: "choice",
    choices: ["critical", "high", "medium", "low", "never"],
    default: "high",
    cli: [...reading, "audit"],
    action: true,
    help: "Least severity that ends with exit code 1."
  },
  {
    name: "format",
    type: "list",
    choices: ["text", "json", "sarif"],
    default: "text",
    value: "text|json|sarif",
    cli: [...reading, "rotate", "audit", "services"],
    action: false,
    help: "Form of the report; repeat it, each with its own --output, to get several."
  },
  {
    name: "output",
    type: "list",
    value: "FILE",
    cli: [...reading, "rotate", "audit", "services"],
    action: false,
    help: "Where the report goes; the nth --output takes the nth --format. Default: standard output."
  },
  {
    name: "dry-run",
    type: "flag",
    default: false,
    cli: [...acting, "audit"],
    action: true,
    help: "Print the plan; send nothing that changes anything."
  },
  {
    name: "acts",
    type: "choice",
    choices: ["on", "off"],
    default: "on",
    cli: acting,
    action: true,
    env: "REKEY_ACTS",
    help: "`off`: nothing is done to any key, whatever the configuration says. Of input, option and the variable REKEY_ACTS any one is enough."
  },
  {
    name: "plan",
    type: "text",
    value: "FILE",
    cli: ["respond"],
    action: true,
    help: "Write down what would be done, sealed and by ids alone, and do nothing: for a run with act-on."
  },
  {
    name: "act-on",
    type: "text",
    value: "FILE",
    cli: ["respond"],
    action: true,
    help: "Act on what this plan names and on nothing else; refused where the branch has other commits by now."
  },
  {
    name: "memory",
    type: "text",
    value: "FILE",
    cli: ["respond"],
    action: true,
    help: "Where services\u2019 answers are kept from run to run, sealed with state-key: a key that was dead yesterday is not asked about today."
  },
  {
    name: "yes",
    type: "flag",
    default: false,
    cli: acting,
    action: false,
    help: "Act by the policy of --config without asking. A run that has no terminal to ask at does nothing to a key without it."
  },
  {
    name: "allow-loopback",
    type: "list",
    value: "HOST:PORT",
    form: {
      is: /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]):\d{1,5}$/i,
      says: "an address of this machine with its port, such as 127.0.0.1:8080"
    },
    cli: [...acting, "attest", "scan", "audit"],
    action: false,
    help: "A key service on this machine that keys may be sent to over plain http."
  },
  {
    name: "fix",
    type: "flag",
    default: false,
    cli: ["audit"],
    action: false,
    help: "Make the fixes that are mechanical and safe; with --dry-run print them as a patch."
  },
  {
    name: "write",
    type: "flag",
    default: false,
    cli: ["inventory", "baseline"],
    action: false,
    help: "Write it to `.github/rekey.yml`, where there is none yet."
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
    name: "act-on-history",
    type: "flag",
    default: false,
    cli: ["respond"],
    action: true,
    help: "Let a scan of the history act by policy, too; without it such a scan asks and tells, and does nothing."
  },
  {
    name: "incident",
    type: "text",
    value: "ID",
    cli: [],
    action: true,
    help: "For `attest`: the incident, by the first characters of its id as its issue\u2019s title shows them."
  },
  {
    name: "reason",
    type: "text",
    value: "TEXT",
    cli: ["attest", "baseline"],
    action: true,
    help: "For `attest`: how it is known that the key is dead; one line, kept in the timeline. For `baseline`: why these keys may stay."
  },
  {
    name: "until",
    type: "text",
    value: "YYYY-MM-DD",
    cli: ["baseline"],
    action: false,
    help: "Last day of the suppressions. Default: 90 days from now."
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
    help: "App or fine-grained token: `Secrets: write` for storing new keys, `Administration: write` for deploy keys, `Secret scanning alerts: write` for resolving alerts."
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
  {
    name: "review",
    type: "flag",
    default: true,
    cli: [],
    action: true,
    help: "Remark on the lines of a pull request that hold a key or a finding, in one review; what was said once is not said again."
  },
  { name: "issues", type: "flag", default: true, cli: [], action: true, help: "Keep one issue for each incident." },
  {
    name: "code-scanning",
    type: "flag",
    default: false,
    cli: [],
    action: true,
    help: "Upload what is found to code scanning. Needs `security-events: write`. On a public repository runs on the default branch alone do, and then show no place of a key that may work."
  },
  {
    name: "notify-url",
    type: "text",
    cli: [],
    action: true,
    secret: true,
    env: "REKEY_NOTIFY_URL",
    help: "An https address that is told of each incident whose state changes, by a signed webhook (Standard Webhooks)."
  },
  {
    name: "notify-secret",
    type: "text",
    cli: [],
    action: true,
    secret: true,
    env: "REKEY_NOTIFY_SECRET",
    help: "The secret that signs these webhooks: `whsec_` and 24 to 64 bytes in base64."
  }
];
var inputTable = inputs;

export {
  verbs,
  inputTable
};
