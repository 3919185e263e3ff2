import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  pathsWithoutKeys,
  withoutKeys
} from "./chunk-UEWG7YBS.js";
import "./chunk-ITA237VV.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-BEJF5IXE.js";
import "./chunk-UBZBO4EL.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-O5HEBZSY.js";
export {
  pathsWithoutKeys,
  withoutKeys
};
