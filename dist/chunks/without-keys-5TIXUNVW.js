import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  pathsWithoutKeys,
  withoutKeys
} from "./chunk-KLXZFQFU.js";
import "./chunk-ITA237VV.js";
import "./chunk-YL5JP2KJ.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-5BOKOC6Q.js";
import "./chunk-UQULOCAG.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-O5HEBZSY.js";
export {
  pathsWithoutKeys,
  withoutKeys
};
