import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probeAll,
  probingBy
} from "./chunk-WRJAM5MQ.js";
import "./chunk-ZHFO4DC3.js";
import "./chunk-DY6Z5GA7.js";
import "./chunk-QYJHZZDV.js";
import "./chunk-UBZBO4EL.js";
import "./chunk-O5HEBZSY.js";
export {
  probeAll,
  probingBy
};
