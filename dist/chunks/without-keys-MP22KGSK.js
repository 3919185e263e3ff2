import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  pathsWithoutKeys,
  withoutKeys
} from "./chunk-G2ER2ZN6.js";
import "./chunk-2LCU43NA.js";
import "./chunk-ITA237VV.js";
import "./chunk-6T7HRDK4.js";
import "./chunk-QPKU6X4W.js";
import "./chunk-RPODBKM5.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-O5HEBZSY.js";
export {
  pathsWithoutKeys,
  withoutKeys
};
