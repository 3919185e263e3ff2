import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probeAll,
  probingBy
} from "./chunk-SP754PHN.js";
import "./chunk-X4R6VVEL.js";
import "./chunk-EXCPRSUB.js";
import "./chunk-RSHO5G25.js";
import "./chunk-UBZBO4EL.js";
import "./chunk-WWVBEYK2.js";
export {
  probeAll,
  probingBy
};
