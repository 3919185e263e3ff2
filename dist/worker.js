import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probeAll
} from "./chunks/chunk-TBWRFUTO.js";
import {
  departing,
  lookThroughBlobs,
  lookThroughTexts
} from "./chunks/chunk-HLSSEO7L.js";
import {
  builtIn,
  detectorOf,
  searchFor
} from "./chunks/chunk-KLXZFQFU.js";
import "./chunks/chunk-ITA237VV.js";
import "./chunks/chunk-DY6Z5GA7.js";
import "./chunks/chunk-YL5JP2KJ.js";
import "./chunks/chunk-6DUGKLXN.js";
import "./chunks/chunk-5BOKOC6Q.js";
import "./chunks/chunk-UQULOCAG.js";
import {
  files
} from "./chunks/chunk-NJTB6IFY.js";
import "./chunks/chunk-V66PPTEQ.js";
import "./chunks/chunk-A52MLJ7D.js";
import "./chunks/chunk-O5HEBZSY.js";

// src/worker.ts
import { parentPort, workerData } from "node:worker_threads";

// src/verbs/thread-work.ts
function threadWork({ services }, entries) {
  const search = searchFor(services, builtIn);
  const detector = detectorOf(search);
  return (question) => {
    switch (question.is) {
      case "probe":
        return probeAll(question.job, entries, search());
      case "blobs":
        return lookThroughBlobs(detector, question.blobs).map(
          (paths) => paths.map((looked) => ({ ...looked, seen: looked.seen.map(leaving) }))
        );
      case "texts":
        return lookThroughTexts(detector, question.texts).map((seen) => seen.map(leaving));
    }
  };
}
var leaving = (seen) => ({ ...seen, hit: departing(seen.hit) });

// src/worker.ts
var answer = threadWork(workerData, files);
parentPort?.on("message", (question) => parentPort?.postMessage(answer(question)));
