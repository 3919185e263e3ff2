import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  lettingGo,
  localPorts,
  mayGoAhead,
  respond,
  respondToScan,
  trustedConfiguration
} from "./chunk-4P2LH6F4.js";
import "./chunk-3LMLXNLI.js";
import "./chunk-SW5Q3GI2.js";
import "./chunk-2REKBXXX.js";
import "./chunk-IO6EUDZ3.js";
import "./chunk-5TTAKIKF.js";
import "./chunk-7FMBCP74.js";
import "./chunk-VEDZM4G3.js";
import "./chunk-3NQPC6ON.js";
import "./chunk-TV3G5MHN.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-2CG3O4LE.js";
import "./chunk-HRAEEQ3X.js";
import "./chunk-5AJZ26ZR.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-VCFF4YAH.js";
import "./chunk-V6UY35YY.js";
import "./chunk-ITA237VV.js";
import "./chunk-W53NWA4N.js";
import "./chunk-X2SWLAWT.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-5BOKOC6Q.js";
import "./chunk-UQULOCAG.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-5V5UEU2F.js";
import "./chunk-XZZPNZ7Z.js";
import "./chunk-O5HEBZSY.js";
export {
  lettingGo,
  localPorts,
  mayGoAhead,
  respond,
  respondToScan,
  trustedConfiguration
};
