import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  attestVerb,
  attestedInWords,
  reasonOf
} from "./chunk-SBA5HMVQ.js";
import "./chunk-7MOLDJ76.js";
import "./chunk-QG6IMT72.js";
import "./chunk-LEZW6RDN.js";
import "./chunk-SW5Q3GI2.js";
import "./chunk-TV3G5MHN.js";
import "./chunk-GP4WECMM.js";
import "./chunk-S7GG5R3S.js";
import "./chunk-EBBQOKEZ.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-HXBE52SE.js";
import "./chunk-ZGBAV5EP.js";
import "./chunk-QTKRHZLZ.js";
import "./chunk-7FMBCP74.js";
import "./chunk-LHPESG5Y.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-4QVB7PWW.js";
import "./chunk-MSGNLXWA.js";
import "./chunk-ITA237VV.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-EXCPRSUB.js";
import "./chunk-OGIGUDCU.js";
import "./chunk-UBZBO4EL.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-KSOWLPLC.js";
import "./chunk-A56ZSVLJ.js";
import "./chunk-WWVBEYK2.js";
export {
  attestVerb,
  attestedInWords,
  reasonOf
};
