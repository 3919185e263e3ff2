import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  suppress,
  suppressFindings
} from "./chunk-C5F2BKSW.js";
import "./chunk-BPXC6S3S.js";
import "./chunk-7FMBCP74.js";
import "./chunk-TA6MI2QH.js";
import "./chunk-5V5UEU2F.js";
import "./chunk-O5HEBZSY.js";
export {
  suppress,
  suppressFindings
};
