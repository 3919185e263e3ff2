import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  lettingGo,
  localPorts,
  respond,
  respondToScan,
  trustedConfiguration
} from "./chunk-MAL5S5IV.js";
import "./chunk-Q2OA6CT4.js";
import "./chunk-TU6ZZH74.js";
import "./chunk-SW5Q3GI2.js";
import "./chunk-TV3G5MHN.js";
import "./chunk-CSENX7WZ.js";
import "./chunk-S7GG5R3S.js";
import "./chunk-O6BRYTFX.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-2CG3O4LE.js";
import "./chunk-HRAEEQ3X.js";
import "./chunk-WLDQXIRK.js";
import "./chunk-7FMBCP74.js";
import "./chunk-LHPESG5Y.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-ZETIDUXY.js";
import "./chunk-UEWG7YBS.js";
import "./chunk-ITA237VV.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-DY6Z5GA7.js";
import "./chunk-BEJF5IXE.js";
import "./chunk-UBZBO4EL.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-5V5UEU2F.js";
import "./chunk-IUFVOA46.js";
import "./chunk-O5HEBZSY.js";
export {
  lettingGo,
  localPorts,
  respond,
  respondToScan,
  trustedConfiguration
};
