import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probeAll,
  probingBy
} from "./chunk-6NIFNNNP.js";
import "./chunk-X4R6VVEL.js";
import "./chunk-EXCPRSUB.js";
import "./chunk-OGIGUDCU.js";
import "./chunk-UBZBO4EL.js";
import "./chunk-WWVBEYK2.js";
export {
  probeAll,
  probingBy
};
