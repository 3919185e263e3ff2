import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  fitting
} from "./chunk-KSOWLPLC.js";
import "./chunk-WWVBEYK2.js";
export {
  fitting
};
