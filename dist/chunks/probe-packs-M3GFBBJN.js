import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probeAll,
  probingBy
} from "./chunk-PNEGBV57.js";
import "./chunk-LFB5UELN.js";
import "./chunk-2LCU43NA.js";
import "./chunk-ITA237VV.js";
import "./chunk-6T7HRDK4.js";
import "./chunk-QPKU6X4W.js";
import "./chunk-RPODBKM5.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-O5HEBZSY.js";
export {
  probeAll,
  probingBy
};
