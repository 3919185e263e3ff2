import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  suppress
} from "./chunk-QCKYULQS.js";
import "./chunk-5V5UEU2F.js";
import "./chunk-7FMBCP74.js";
import "./chunk-LGUBDQKE.js";
import "./chunk-O5HEBZSY.js";
export {
  suppress
};
