import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  suppress,
  suppressFindings
} from "./chunk-2REKBXXX.js";
import "./chunk-IO6EUDZ3.js";
import "./chunk-7FMBCP74.js";
import "./chunk-UQULOCAG.js";
import "./chunk-5V5UEU2F.js";
import "./chunk-O5HEBZSY.js";
export {
  suppress,
  suppressFindings
};
