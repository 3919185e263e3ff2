import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  require_undici
} from "./chunk-KZFHYRCF.js";
import {
  __toESM
} from "./chunk-WWVBEYK2.js";

// src/world/undici.ts
var import_undici = __toESM(require_undici(), 1);
var export_Agent = import_undici.Agent;
var export_Client = import_undici.Client;
var export_ProxyAgent = import_undici.ProxyAgent;
var export_Request = import_undici.Request;
var export_fetch = import_undici.fetch;
export {
  export_Agent as Agent,
  export_Client as Client,
  export_ProxyAgent as ProxyAgent,
  export_Request as Request,
  export_fetch as fetch
};
