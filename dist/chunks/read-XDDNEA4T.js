import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  readConfiguration
} from "./chunk-FUHFNRUE.js";
import "./chunk-TV3G5MHN.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-IXWNFBMN.js";
import "./chunk-HRAEEQ3X.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-ZARYKC7Y.js";
import "./chunk-QPKU6X4W.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-O5HEBZSY.js";
export {
  readConfiguration
};
