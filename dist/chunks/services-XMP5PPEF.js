import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  services
} from "./chunk-IUFVOA46.js";
import "./chunk-O5HEBZSY.js";
export {
  services
};
