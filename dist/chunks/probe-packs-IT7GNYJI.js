import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probeAll,
  probingBy
} from "./chunk-P6ITMW56.js";
import "./chunk-X4R6VVEL.js";
import "./chunk-TEKAIJ6C.js";
import "./chunk-FSCZKUUQ.js";
import "./chunk-UBZBO4EL.js";
import "./chunk-WWVBEYK2.js";
export {
  probeAll,
  probingBy
};
