import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  suppress,
  suppressFindings
} from "./chunk-GP4WECMM.js";
import "./chunk-S7GG5R3S.js";
import "./chunk-7FMBCP74.js";
import "./chunk-UBZBO4EL.js";
import "./chunk-KSOWLPLC.js";
import "./chunk-WWVBEYK2.js";
export {
  suppress,
  suppressFindings
};
