import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probeAll,
  probingBy
} from "./chunk-UIWVKX5V.js";
import "./chunk-ESJ2KPSD.js";
import "./chunk-DXAYJELF.js";
import "./chunk-ITA237VV.js";
import "./chunk-MSTHZSOD.js";
import "./chunk-TF3NSOT6.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-O5HEBZSY.js";
export {
  probeAll,
  probingBy
};
