import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  isReadable,
  readWorkflows
} from "./chunk-OQNEY3Q3.js";
import "./chunk-2CG3O4LE.js";
import "./chunk-HRAEEQ3X.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-5V5UEU2F.js";
import "./chunk-O5HEBZSY.js";
export {
  isReadable,
  readWorkflows
};
