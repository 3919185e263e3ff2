import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  crewOf
} from "./chunk-7S5GX7WB.js";
import "./chunk-O5HEBZSY.js";
export {
  crewOf
};
