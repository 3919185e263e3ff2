import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  hasFailed,
  rotate,
  rotatedInWords,
  wantedIn
} from "./chunk-FAAN2WVR.js";
import "./chunk-5DZWWQFW.js";
import "./chunk-BH6MBTWM.js";
import "./chunk-5IWCAAQ7.js";
import "./chunk-SW5Q3GI2.js";
import "./chunk-ENVFZFP5.js";
import "./chunk-OH66U4FF.js";
import "./chunk-XUK7LBT7.js";
import "./chunk-7FMBCP74.js";
import "./chunk-KA4OFNUL.js";
import "./chunk-FUHFNRUE.js";
import "./chunk-TV3G5MHN.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-IXWNFBMN.js";
import "./chunk-HRAEEQ3X.js";
import "./chunk-RPXMQVTX.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-N3EIDYO6.js";
import "./chunk-AGDIWDKS.js";
import "./chunk-ITA237VV.js";
import "./chunk-WOZ6K7TX.js";
import "./chunk-WBSKFO46.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-ZARYKC7Y.js";
import "./chunk-QPKU6X4W.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-5V5UEU2F.js";
import "./chunk-Q4EXOLBX.js";
import "./chunk-O5HEBZSY.js";
export {
  hasFailed,
  rotate,
  rotatedInWords,
  wantedIn
};
