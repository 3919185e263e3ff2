import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  lettingGo,
  localPorts,
  mayGoAhead,
  respond,
  respondToScan,
  trustedConfiguration
} from "./chunk-O5XVWTFU.js";
import "./chunk-SLDDSYQD.js";
import "./chunk-SIYRDV7E.js";
import "./chunk-ENVFZFP5.js";
import "./chunk-OH66U4FF.js";
import "./chunk-DY7TKQMK.js";
import "./chunk-7FMBCP74.js";
import "./chunk-KA4OFNUL.js";
import "./chunk-JHLSBB3U.js";
import "./chunk-TV3G5MHN.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-IXWNFBMN.js";
import "./chunk-HRAEEQ3X.js";
import "./chunk-RPXMQVTX.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-RSWZGV3N.js";
import "./chunk-G2ER2ZN6.js";
import "./chunk-LFB5UELN.js";
import "./chunk-2LCU43NA.js";
import "./chunk-ITA237VV.js";
import "./chunk-6T7HRDK4.js";
import "./chunk-QPKU6X4W.js";
import "./chunk-RPODBKM5.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-5V5UEU2F.js";
import "./chunk-I4CE4D4C.js";
import "./chunk-O5HEBZSY.js";
export {
  lettingGo,
  localPorts,
  mayGoAhead,
  respond,
  respondToScan,
  trustedConfiguration
};
