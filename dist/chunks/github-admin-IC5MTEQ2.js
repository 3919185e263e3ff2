import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  makeAdmin
} from "./chunk-B6Z3UQIE.js";
import "./chunk-TFXMO2JZ.js";
import "./chunk-SW5Q3GI2.js";
import "./chunk-ITA237VV.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-O5HEBZSY.js";
export {
  makeAdmin
};
