import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  fetchThroughProxy,
  makeNetwork,
  proxyFor
} from "./chunk-CPLO6A5Q.js";
import "./chunk-WWVBEYK2.js";
export {
  fetchThroughProxy,
  makeNetwork,
  proxyFor
};
