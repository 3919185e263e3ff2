import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  hasFailed,
  rotate,
  rotatedInWords,
  wantedIn
} from "./chunk-6CKGDICC.js";
import "./chunk-5DZWWQFW.js";
import "./chunk-3G7AFB3K.js";
import "./chunk-QG6IMT72.js";
import "./chunk-MZ6SM37F.js";
import "./chunk-SW5Q3GI2.js";
import "./chunk-TV3G5MHN.js";
import "./chunk-GP4WECMM.js";
import "./chunk-S7GG5R3S.js";
import "./chunk-3EMN2SJZ.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-HXBE52SE.js";
import "./chunk-ZGBAV5EP.js";
import "./chunk-QTKRHZLZ.js";
import "./chunk-7FMBCP74.js";
import "./chunk-LHPESG5Y.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-DLPVRAGT.js";
import "./chunk-G2B6XGAL.js";
import "./chunk-ITA237VV.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-TEKAIJ6C.js";
import "./chunk-4MPVPOGG.js";
import "./chunk-UBZBO4EL.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-KSOWLPLC.js";
import "./chunk-A56ZSVLJ.js";
import "./chunk-WWVBEYK2.js";
export {
  hasFailed,
  rotate,
  rotatedInWords,
  wantedIn
};
