import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  makeAdmin
} from "./chunk-LJI3C46V.js";
import "./chunk-IOGF42RA.js";
import "./chunk-SW5Q3GI2.js";
import "./chunk-ITA237VV.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-WWVBEYK2.js";
export {
  makeAdmin
};
