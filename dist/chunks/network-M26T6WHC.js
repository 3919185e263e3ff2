import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  fetchThroughProxy,
  makeNetwork,
  proxyFor
} from "./chunk-ZQMWYKUW.js";
import "./chunk-O5HEBZSY.js";
export {
  fetchThroughProxy,
  makeNetwork,
  proxyFor
};
