import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  configurationPath,
  findLeaks,
  leakReport,
  nearlyConfiguration,
  ownConfiguration,
  scan,
  severityBefore
} from "./chunk-EBBQOKEZ.js";
import "./chunk-2CBYYGJK.js";
import {
  exitCodeOf
} from "./chunk-QTKRHZLZ.js";
import "./chunk-7FMBCP74.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-4QVB7PWW.js";
import "./chunk-MSGNLXWA.js";
import "./chunk-ITA237VV.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-EXCPRSUB.js";
import "./chunk-OGIGUDCU.js";
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
