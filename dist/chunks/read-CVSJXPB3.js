import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  readConfiguration
} from "./chunk-Q2OA6CT4.js";
import "./chunk-TV3G5MHN.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-2CG3O4LE.js";
import "./chunk-HRAEEQ3X.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-UBZBO4EL.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-O5HEBZSY.js";
export {
  readConfiguration
};
