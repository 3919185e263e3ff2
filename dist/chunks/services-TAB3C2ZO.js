import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  services
} from "./chunk-S64YVBMI.js";
import "./chunk-O5HEBZSY.js";
export {
  services
};
