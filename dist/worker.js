import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probeAll
} from "./chunks/chunk-HAJUVKEI.js";
import "./chunks/chunk-ALBRTM7D.js";
import "./chunks/chunk-3SG4O3JT.js";
import "./chunks/chunk-ITA237VV.js";
import "./chunks/chunk-BJS2KZ7D.js";
import "./chunks/chunk-TA6MI2QH.js";
import {
  files
} from "./chunks/chunk-BNZD7SEG.js";
import "./chunks/chunk-V66PPTEQ.js";
import "./chunks/chunk-A52MLJ7D.js";
import "./chunks/chunk-O5HEBZSY.js";

// src/worker.ts
import { parentPort, workerData } from "node:worker_threads";
parentPort?.postMessage(probeAll(workerData, files));
