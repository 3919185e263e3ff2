import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  makeKnowledge
} from "./chunk-ZVPJLEIN.js";
import "./chunk-TFXMO2JZ.js";
import "./chunk-SW5Q3GI2.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-O5HEBZSY.js";
export {
  makeKnowledge
};
