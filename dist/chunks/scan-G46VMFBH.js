import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  configurationPath,
  findLeaks,
  leakReport,
  scan,
  severityBefore
} from "./chunk-B6WQKP5M.js";
import "./chunk-7FMBCP74.js";
import {
  exitCodeOf
} from "./chunk-KA4OFNUL.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-IEBPQ3GD.js";
import "./chunk-BUSYSOLD.js";
import "./chunk-ITA237VV.js";
import "./chunk-WOZ6K7TX.js";
import "./chunk-3JWDVJVJ.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-ZARYKC7Y.js";
import "./chunk-QPKU6X4W.js";
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
