import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probeAll
} from "./chunks/chunk-UIWVKX5V.js";
import "./chunks/chunk-ESJ2KPSD.js";
import "./chunks/chunk-DXAYJELF.js";
import "./chunks/chunk-ITA237VV.js";
import "./chunks/chunk-MSTHZSOD.js";
import "./chunks/chunk-TF3NSOT6.js";
import {
  files
} from "./chunks/chunk-BNZD7SEG.js";
import "./chunks/chunk-V66PPTEQ.js";
import "./chunks/chunk-A52MLJ7D.js";
import "./chunks/chunk-O5HEBZSY.js";

// src/worker.ts
import { parentPort, workerData } from "node:worker_threads";
parentPort?.postMessage(probeAll(workerData, files));
