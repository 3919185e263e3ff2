import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  askedOnlyWith,
  audit,
  auditedConfiguration,
  knowledgeOf
} from "./chunk-5UQSDLP3.js";
import "./chunk-4Z4FALDB.js";
import "./chunk-5DZWWQFW.js";
import "./chunk-3IBAFWTY.js";
import "./chunk-SW5Q3GI2.js";
import "./chunk-ENVFZFP5.js";
import "./chunk-OH66U4FF.js";
import "./chunk-B6WQKP5M.js";
import "./chunk-7FMBCP74.js";
import "./chunk-TQKA264M.js";
import "./chunk-KA4OFNUL.js";
import "./chunk-TV3G5MHN.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-IXWNFBMN.js";
import "./chunk-HRAEEQ3X.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-IEBPQ3GD.js";
import "./chunk-BUSYSOLD.js";
import "./chunk-ITA237VV.js";
import "./chunk-WOZ6K7TX.js";
import "./chunk-3JWDVJVJ.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-ZARYKC7Y.js";
import "./chunk-QPKU6X4W.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-5V5UEU2F.js";
import "./chunk-EQRQSXPZ.js";
import "./chunk-O5HEBZSY.js";
export {
  askedOnlyWith,
  audit,
  auditedConfiguration,
  knowledgeOf
};
