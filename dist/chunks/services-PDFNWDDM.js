import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  services
} from "./chunk-I4CE4D4C.js";
import "./chunk-O5HEBZSY.js";
export {
  services
};
