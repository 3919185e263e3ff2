import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  services
} from "./chunk-3XDAOTK5.js";
import "./chunk-O5HEBZSY.js";
export {
  services
};
