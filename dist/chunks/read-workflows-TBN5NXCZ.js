import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  isReadable,
  readWorkflows
} from "./chunk-NSHPQATI.js";
import "./chunk-HXBE52SE.js";
import "./chunk-ZGBAV5EP.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-KSOWLPLC.js";
import "./chunk-WWVBEYK2.js";
export {
  isReadable,
  readWorkflows
};
