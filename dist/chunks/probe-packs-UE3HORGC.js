import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probeAll,
  probingBy
} from "./chunk-66MAVPG7.js";
import "./chunk-WOZ6K7TX.js";
import "./chunk-3JWDVJVJ.js";
import "./chunk-ZARYKC7Y.js";
import "./chunk-QPKU6X4W.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-O5HEBZSY.js";
export {
  probeAll,
  probingBy
};
