import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  Fault
} from "./chunk-V66PPTEQ.js";

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
var isRefusal = (error) => error instanceof Refused || error instanceof Fault;

export {
  Refused,
  isRefusal
};
