import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  readConfiguration
} from "./chunk-QG6IMT72.js";
import "./chunk-TV3G5MHN.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-HXBE52SE.js";
import "./chunk-ZGBAV5EP.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-UBZBO4EL.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-WWVBEYK2.js";
export {
  readConfiguration
};
