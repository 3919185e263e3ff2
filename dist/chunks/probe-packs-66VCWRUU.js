import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probeAll,
  probingBy
} from "./chunk-D3YWVZXO.js";
import "./chunk-X4R6VVEL.js";
import "./chunk-TEKAIJ6C.js";
import "./chunk-4MPVPOGG.js";
import "./chunk-UBZBO4EL.js";
import "./chunk-WWVBEYK2.js";
export {
  probeAll,
  probingBy
};
