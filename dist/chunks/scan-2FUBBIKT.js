import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  configurationPath,
  findLeaks,
  leakReport,
  scan,
  severityBefore
} from "./chunk-XJ4ZCBSJ.js";
import "./chunk-7FMBCP74.js";
import "./chunk-5CBPLDT7.js";
import {
  exitCodeOf
} from "./chunk-KA4OFNUL.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-ALBRTM7D.js";
import "./chunk-3SG4O3JT.js";
import "./chunk-ITA237VV.js";
import "./chunk-BJS2KZ7D.js";
import "./chunk-TA6MI2QH.js";
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
