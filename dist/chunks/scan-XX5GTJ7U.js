import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  configurationPath,
  findLeaks,
  leakReport,
  scan,
  severityBefore,
  withoutKeys
} from "./chunk-7GW43VHW.js";
import "./chunk-7FMBCP74.js";
import {
  exitCodeOf
} from "./chunk-JLYSJHW4.js";
import "./chunk-475CLE73.js";
import "./chunk-CFS3VBYG.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-ZTKCIODS.js";
import "./chunk-MPAUMHRZ.js";
import "./chunk-LGUBDQKE.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-O5HEBZSY.js";
export {
  configurationPath,
  exitCodeOf,
  findLeaks,
  leakReport,
  scan,
  severityBefore,
  withoutKeys
};
