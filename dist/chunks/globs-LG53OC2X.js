import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  fitting
} from "./chunk-5V5UEU2F.js";
import "./chunk-O5HEBZSY.js";
export {
  fitting
};
