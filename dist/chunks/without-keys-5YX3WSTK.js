import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  pathsWithoutKeys,
  withoutKeys
} from "./chunk-BUSYSOLD.js";
import "./chunk-ITA237VV.js";
import "./chunk-3JWDVJVJ.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-ZARYKC7Y.js";
import "./chunk-QPKU6X4W.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-O5HEBZSY.js";
export {
  pathsWithoutKeys,
  withoutKeys
};
