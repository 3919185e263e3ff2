import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  hasFailed,
  rotate,
  rotatedInWords,
  wantedIn
} from "./chunk-LHAIK5L4.js";
import "./chunk-SEOMKNF4.js";
import "./chunk-RANGT7XN.js";
import "./chunk-KBDH6QR5.js";
import "./chunk-SIYRDV7E.js";
import "./chunk-O47YDDMA.js";
import "./chunk-MJDB2NQV.js";
import "./chunk-JZNUDQEJ.js";
import "./chunk-7FMBCP74.js";
import "./chunk-NHZ5MNWZ.js";
import "./chunk-T335IHM4.js";
import "./chunk-CRSUGD6B.js";
import "./chunk-TV3G5MHN.js";
import "./chunk-6JYYE2US.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-IXWNFBMN.js";
import "./chunk-HRAEEQ3X.js";
import "./chunk-RPXMQVTX.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-ESJ2KPSD.js";
import "./chunk-DXAYJELF.js";
import "./chunk-ITA237VV.js";
import "./chunk-MSTHZSOD.js";
import "./chunk-TF3NSOT6.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-5V5UEU2F.js";
import "./chunk-IHIT3BE3.js";
import "./chunk-O5HEBZSY.js";
export {
  hasFailed,
  rotate,
  rotatedInWords,
  wantedIn
};
