import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  fetchThroughProxy,
  makeNetwork,
  proxyFor
} from "./chunk-L4I4L2P4.js";
import "./chunk-O5HEBZSY.js";
export {
  fetchThroughProxy,
  makeNetwork,
  proxyFor
};
