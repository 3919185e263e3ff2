import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  makeKnowledge
} from "./chunk-D37S2ILK.js";
import "./chunk-IOGF42RA.js";
import "./chunk-SW5Q3GI2.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-WWVBEYK2.js";
export {
  makeKnowledge
};
