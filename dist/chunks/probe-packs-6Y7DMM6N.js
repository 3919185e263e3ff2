import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probeAll,
  probingBy
} from "./chunk-HAJUVKEI.js";
import "./chunk-ALBRTM7D.js";
import "./chunk-3SG4O3JT.js";
import "./chunk-ITA237VV.js";
import "./chunk-BJS2KZ7D.js";
import "./chunk-TA6MI2QH.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-O5HEBZSY.js";
export {
  probeAll,
  probingBy
};
