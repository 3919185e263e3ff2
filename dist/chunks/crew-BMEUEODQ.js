import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  crewOf
} from "./chunk-LAT4OVNI.js";
import "./chunk-O5HEBZSY.js";
export {
  crewOf
};
