import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  crewOf
} from "./chunk-I5WVBZG7.js";
import "./chunk-WWVBEYK2.js";
export {
  crewOf
};
