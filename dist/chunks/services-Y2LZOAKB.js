import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  services
} from "./chunk-SOQA7GYL.js";
import "./chunk-WWVBEYK2.js";
export {
  services
};
