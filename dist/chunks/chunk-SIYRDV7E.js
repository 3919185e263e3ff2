import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/model/github.ts
var Refused = class extends Error {
  status;
  permission;
  constructor(call, status, permission) {
    super(`GitHub refused ${call} (${status})${permission === null ? "" : `: the token needs ${permission}`}`);
    this.name = "Refused";
    this.status = status;
    this.permission = permission;
  }
};

export {
  Refused
};
