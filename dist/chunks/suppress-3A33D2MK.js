import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  suppress,
  suppressFindings
} from "./chunk-O47YDDMA.js";
import "./chunk-MJDB2NQV.js";
import "./chunk-7FMBCP74.js";
import "./chunk-TF3NSOT6.js";
import "./chunk-5V5UEU2F.js";
import "./chunk-O5HEBZSY.js";
export {
  suppress,
  suppressFindings
};
