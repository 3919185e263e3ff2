import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probeAll,
  probingBy
} from "./chunk-TBWRFUTO.js";
import "./chunk-DY6Z5GA7.js";
import "./chunk-YL5JP2KJ.js";
import "./chunk-5BOKOC6Q.js";
import "./chunk-UQULOCAG.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-O5HEBZSY.js";
export {
  probeAll,
  probingBy
};
