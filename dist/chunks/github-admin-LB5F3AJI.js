import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  makeAdmin
} from "./chunk-HUJKQVYC.js";
import "./chunk-ZFQ4IDMH.js";
import "./chunk-SIYRDV7E.js";
import "./chunk-ITA237VV.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-O5HEBZSY.js";
export {
  makeAdmin
};
