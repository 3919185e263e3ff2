import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  configurationPath,
  findLeaks,
  leakReport,
  nearlyConfiguration,
  ownConfiguration,
  scan,
  severityBefore
} from "./chunk-5TTAKIKF.js";
import "./chunk-7FMBCP74.js";
import {
  exitCodeOf
} from "./chunk-VEDZM4G3.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-VCFF4YAH.js";
import "./chunk-V6UY35YY.js";
import "./chunk-ITA237VV.js";
import "./chunk-W53NWA4N.js";
import "./chunk-X2SWLAWT.js";
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
