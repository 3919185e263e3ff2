import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  askedOnlyWith,
  audit,
  auditedConfiguration,
  knowledgeOf
} from "./chunk-2WRLQVKK.js";
import "./chunk-IZ2IHADR.js";
import "./chunk-5DZWWQFW.js";
import "./chunk-PK6DTFCH.js";
import "./chunk-SIYRDV7E.js";
import "./chunk-C5F2BKSW.js";
import "./chunk-BPXC6S3S.js";
import "./chunk-XJ4ZCBSJ.js";
import "./chunk-7FMBCP74.js";
import "./chunk-S5JYVQTS.js";
import "./chunk-5CBPLDT7.js";
import "./chunk-KA4OFNUL.js";
import "./chunk-TV3G5MHN.js";
import "./chunk-6JYYE2US.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-IXWNFBMN.js";
import "./chunk-HRAEEQ3X.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-ALBRTM7D.js";
import "./chunk-3SG4O3JT.js";
import "./chunk-ITA237VV.js";
import "./chunk-BJS2KZ7D.js";
import "./chunk-TA6MI2QH.js";
import "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-5V5UEU2F.js";
import "./chunk-XZXE54DO.js";
import "./chunk-O5HEBZSY.js";
export {
  askedOnlyWith,
  audit,
  auditedConfiguration,
  knowledgeOf
};
