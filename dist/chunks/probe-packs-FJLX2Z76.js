import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probeAll,
  probingBy
} from "./chunk-64HOGLZS.js";
import "./chunk-X4R6VVEL.js";
import "./chunk-DY6Z5GA7.js";
import "./chunk-BEJF5IXE.js";
import "./chunk-UBZBO4EL.js";
import "./chunk-O5HEBZSY.js";
export {
  probeAll,
  probingBy
};
