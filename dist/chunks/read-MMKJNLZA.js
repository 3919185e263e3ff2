import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  readConfiguration
} from "./chunk-P35LLEIW.js";
import "./chunk-TV3G5MHN.js";
import "./chunk-6JYYE2US.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-IXWNFBMN.js";
import "./chunk-HRAEEQ3X.js";
import "./chunk-BJS2KZ7D.js";
import "./chunk-TA6MI2QH.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-O5HEBZSY.js";
export {
  readConfiguration
};
