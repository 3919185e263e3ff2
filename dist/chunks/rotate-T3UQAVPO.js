import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  hasFailed,
  rotate,
  rotatedInWords,
  wantedIn
} from "./chunk-YZOWMSWW.js";
import "./chunk-5DZWWQFW.js";
import "./chunk-K76NBMAX.js";
import "./chunk-ZTVI7OQF.js";
import "./chunk-SW5Q3GI2.js";
import "./chunk-2REKBXXX.js";
import "./chunk-IO6EUDZ3.js";
import "./chunk-WTRNAQ47.js";
import "./chunk-WLDQXIRK.js";
import "./chunk-7FMBCP74.js";
import "./chunk-3NQPC6ON.js";
import "./chunk-TV3G5MHN.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-2CG3O4LE.js";
import "./chunk-HRAEEQ3X.js";
import "./chunk-LHPESG5Y.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-HLSSEO7L.js";
import "./chunk-KLXZFQFU.js";
import "./chunk-ITA237VV.js";
import "./chunk-DY6Z5GA7.js";
import "./chunk-YL5JP2KJ.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-5BOKOC6Q.js";
import "./chunk-UQULOCAG.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-5V5UEU2F.js";
import "./chunk-6QRZLEGI.js";
import "./chunk-O5HEBZSY.js";
export {
  hasFailed,
  rotate,
  rotatedInWords,
  wantedIn
};
