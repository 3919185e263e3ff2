import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  checkOutputs,
  outputsOf,
  reportsOf,
  tellUnread
} from "./chunk-QTKRHZLZ.js";
import "./chunk-7FMBCP74.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-WWVBEYK2.js";
export {
  checkOutputs,
  outputsOf,
  reportsOf,
  tellUnread
};
