import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  configurationPath,
  findLeaks,
  leakReport,
  nearlyConfiguration,
  ownConfiguration,
  scan,
  severityBefore
} from "./chunk-O6BRYTFX.js";
import "./chunk-2CBYYGJK.js";
import {
  exitCodeOf
} from "./chunk-WLDQXIRK.js";
import "./chunk-7FMBCP74.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-ZETIDUXY.js";
import "./chunk-UEWG7YBS.js";
import "./chunk-ITA237VV.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-DY6Z5GA7.js";
import "./chunk-BEJF5IXE.js";
import "./chunk-UBZBO4EL.js";
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
