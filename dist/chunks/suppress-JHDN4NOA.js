import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  suppress,
  suppressFindings
} from "./chunk-ENVFZFP5.js";
import "./chunk-OH66U4FF.js";
import "./chunk-7FMBCP74.js";
import "./chunk-QPKU6X4W.js";
import "./chunk-5V5UEU2F.js";
import "./chunk-O5HEBZSY.js";
export {
  suppress,
  suppressFindings
};
