import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  makeRepository,
  makeSecrets
} from "./chunk-HRTGKDIF.js";
import "./chunk-SIYRDV7E.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-O5HEBZSY.js";
export {
  makeRepository,
  makeSecrets
};
