import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  localPorts,
  mayGoAhead,
  planOf,
  respond,
  respondToScan,
  trustedConfiguration
} from "./chunk-XWO7VX3C.js";
import "./chunk-SIYRDV7E.js";
import "./chunk-QCKYULQS.js";
import "./chunk-5V5UEU2F.js";
import "./chunk-KNXBDT3N.js";
import "./chunk-7FMBCP74.js";
import "./chunk-3GBRIFSQ.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-CFS3VBYG.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-2QQB2YYT.js";
import "./chunk-CXFW7RMN.js";
import "./chunk-ZTKCIODS.js";
import "./chunk-MPAUMHRZ.js";
import "./chunk-LGUBDQKE.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-3XDAOTK5.js";
import "./chunk-O5HEBZSY.js";
export {
  localPorts,
  mayGoAhead,
  planOf,
  respond,
  respondToScan,
  trustedConfiguration
};
