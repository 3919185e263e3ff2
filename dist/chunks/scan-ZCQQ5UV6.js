import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  configurationPath,
  findLeaks,
  leakReport,
  scan,
  severityBefore,
  withoutKeys
} from "./chunk-KNXBDT3N.js";
import "./chunk-7FMBCP74.js";
import {
  exitCodeOf
} from "./chunk-3GBRIFSQ.js";
import "./chunk-KBWA2OBA.js";
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
