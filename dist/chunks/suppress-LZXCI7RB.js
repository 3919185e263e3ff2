import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  suppress,
  suppressFindings
} from "./chunk-CSENX7WZ.js";
import "./chunk-S7GG5R3S.js";
import "./chunk-7FMBCP74.js";
import "./chunk-UBZBO4EL.js";
import "./chunk-5V5UEU2F.js";
import "./chunk-O5HEBZSY.js";
export {
  suppress,
  suppressFindings
};
