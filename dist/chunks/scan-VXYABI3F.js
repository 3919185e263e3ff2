import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  configurationPath,
  findLeaks,
  leakReport,
  scan,
  severityBefore
} from "./chunk-DY7TKQMK.js";
import "./chunk-7FMBCP74.js";
import {
  exitCodeOf
} from "./chunk-KA4OFNUL.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-RSWZGV3N.js";
import "./chunk-G2ER2ZN6.js";
import "./chunk-LFB5UELN.js";
import "./chunk-2LCU43NA.js";
import "./chunk-ITA237VV.js";
import "./chunk-6T7HRDK4.js";
import "./chunk-QPKU6X4W.js";
import "./chunk-RPODBKM5.js";
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
