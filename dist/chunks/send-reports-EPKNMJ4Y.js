import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  checkOutputs,
  destinationsOf,
  outputsOf,
  reportsOf
} from "./chunk-T335IHM4.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-O5HEBZSY.js";
export {
  checkOutputs,
  destinationsOf,
  outputsOf,
  reportsOf
};
