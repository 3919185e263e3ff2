import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  configurationPath,
  findLeaks,
  leakReport,
  scan,
  severityBefore
} from "./chunk-JZNUDQEJ.js";
import "./chunk-7FMBCP74.js";
import "./chunk-NHZ5MNWZ.js";
import {
  exitCodeOf
} from "./chunk-T335IHM4.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-ESJ2KPSD.js";
import "./chunk-DXAYJELF.js";
import "./chunk-ITA237VV.js";
import "./chunk-MSTHZSOD.js";
import "./chunk-TF3NSOT6.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-O5HEBZSY.js";
export {
  configurationPath,
  exitCodeOf,
  findLeaks,
  leakReport,
  scan,
  severityBefore
};
