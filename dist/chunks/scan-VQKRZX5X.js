import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  configurationPath,
  findLeaks,
  leakReport,
  nearlyConfiguration,
  ownConfiguration,
  scan,
  severityBefore
} from "./chunk-3EMN2SJZ.js";
import "./chunk-2CBYYGJK.js";
import {
  exitCodeOf
} from "./chunk-QTKRHZLZ.js";
import "./chunk-7FMBCP74.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-DLPVRAGT.js";
import "./chunk-G2B6XGAL.js";
import "./chunk-ITA237VV.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-TEKAIJ6C.js";
import "./chunk-4MPVPOGG.js";
import "./chunk-UBZBO4EL.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-WWVBEYK2.js";
export {
  configurationPath,
  exitCodeOf,
  findLeaks,
  leakReport,
  nearlyConfiguration,
  ownConfiguration,
  scan,
  severityBefore
};
