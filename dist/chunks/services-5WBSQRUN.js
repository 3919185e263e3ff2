import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  services
} from "./chunk-A56ZSVLJ.js";
import "./chunk-WWVBEYK2.js";
export {
  services
};
