import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probeAll
} from "./chunks/chunk-D3YWVZXO.js";
import "./chunks/chunk-X4R6VVEL.js";
import {
  departing,
  lookThroughBlobs,
  lookThroughTexts
} from "./chunks/chunk-DLPVRAGT.js";
import {
  builtIn,
  detectorOf,
  searchFor
} from "./chunks/chunk-G2B6XGAL.js";
import "./chunks/chunk-ITA237VV.js";
import "./chunks/chunk-6DUGKLXN.js";
import "./chunks/chunk-TEKAIJ6C.js";
import "./chunks/chunk-4MPVPOGG.js";
import "./chunks/chunk-UBZBO4EL.js";
import {
  files
} from "./chunks/chunk-NJTB6IFY.js";
import "./chunks/chunk-V66PPTEQ.js";
import "./chunks/chunk-A52MLJ7D.js";
import "./chunks/chunk-WWVBEYK2.js";

// src/worker.ts
import { parentPort, workerData } from "node:worker_threads";

// src/verbs/thread-work.ts
function threadWork({ services }, entries) {
  const search = searchFor(services, builtIn);
  const detector = detectorOf(search);
  const answer2 = (question) => {
    switch (question.is) {
      case "probe":
        return probeAll(question.job, entries, search());
      case "blobs":
        return lookThroughBlobs(detector, question.blobs).map((paths) => paths.map(leaving));
      case "texts":
        return lookThroughTexts(detector, question.texts).map(leaving);
    }
  };
  return { answer: answer2, getReady: () => void search().kernel() };
}
var leaving = (looked) => ({
  ...looked,
  seen: looked.seen.map((seen) => ({ ...seen, hit: departing(seen.hit) }))
});

// src/worker.ts
var { answer, getReady } = threadWork(workerData, files);
parentPort?.on("message", (question) => parentPort?.postMessage(answer(question)));
getReady();
