import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  crewOf
} from "./chunk-I5WVBZG7.js";
import "./chunk-O5HEBZSY.js";
export {
  crewOf
};
