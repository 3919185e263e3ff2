import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  checkOutputs,
  destinationsOf,
  outputsOf,
  reportsOf
} from "./chunk-JLYSJHW4.js";
import "./chunk-475CLE73.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-O5HEBZSY.js";
export {
  checkOutputs,
  destinationsOf,
  outputsOf,
  reportsOf
};
