import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  startAhead,
  worthThreads
} from "./chunk-X4R6VVEL.js";
import "./chunk-WWVBEYK2.js";
export {
  startAhead,
  worthThreads
};
