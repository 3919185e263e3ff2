import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  readConfiguration
} from "./chunk-2QQB2YYT.js";
import "./chunk-CXFW7RMN.js";
import "./chunk-ZTKCIODS.js";
import "./chunk-MPAUMHRZ.js";
import "./chunk-LGUBDQKE.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-O5HEBZSY.js";
export {
  readConfiguration
};
