import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  configurationPath,
  findLeaks,
  leakReport,
  nearlyConfiguration,
  ownConfiguration,
  scan,
  severityBefore
} from "./chunk-WTRNAQ47.js";
import {
  exitCodeOf
} from "./chunk-WLDQXIRK.js";
import "./chunk-7FMBCP74.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-HLSSEO7L.js";
import "./chunk-KLXZFQFU.js";
import "./chunk-ITA237VV.js";
import "./chunk-DY6Z5GA7.js";
import "./chunk-YL5JP2KJ.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-5BOKOC6Q.js";
import "./chunk-UQULOCAG.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-O5HEBZSY.js";
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
