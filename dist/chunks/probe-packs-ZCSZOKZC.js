import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probeAll,
  probingBy
} from "./chunk-VJIZZSOD.js";
import "./chunk-W53NWA4N.js";
import "./chunk-X2SWLAWT.js";
import "./chunk-5BOKOC6Q.js";
import "./chunk-UQULOCAG.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-O5HEBZSY.js";
export {
  probeAll,
  probingBy
};
