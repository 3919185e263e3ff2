import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  pathsWithoutKeys,
  withoutKeys
} from "./chunk-NHZ5MNWZ.js";
import "./chunk-DXAYJELF.js";
import "./chunk-ITA237VV.js";
import "./chunk-MSTHZSOD.js";
import "./chunk-TF3NSOT6.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-O5HEBZSY.js";
export {
  pathsWithoutKeys,
  withoutKeys
};
