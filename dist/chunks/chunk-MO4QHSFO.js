import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  incidentOf,
  lettingGo,
  localPorts,
  respondTo,
  trustedConfiguration
} from "./chunk-3G7AFB3K.js";
import {
  findLeaks
} from "./chunk-3EMN2SJZ.js";
import {
  isAlive
} from "./chunk-7FMBCP74.js";
import {
  withoutKeys
} from "./chunk-G2B6XGAL.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";
import {
  services
} from "./chunk-A56ZSVLJ.js";

// src/verbs/attest.ts
import { resolve } from "node:path";

// src/response/attest.ts
var fewestCharacters = 8;
async function attest({ incident: name, reason, by }, ports, setting, leaks = []) {
  const { incidents } = await ports.journal.read();
  const found = /^[0-9a-f]{8,32}$/.test(name) ? incidents.filter(({ id }) => id.startsWith(name)) : [];
  if (found.length !== 1)
    throw new Fault(
      found.length > 1 ? "Several incidents have an id that begins so; give more of it." : `No incident that is remembered here has an id that begins so; an id has at least ${fewestCharacters} characters (0-9, a-f), as its issue's title shows.`
    );
  const [incident] = found;
  if (incident.status === "closed") throw new Fault("This incident is closed already.");
  const heldBy = (await ports.journal.claim?.([incident]))?.get(incident.id)?.heldBy ?? null;
  if (heldBy !== null) throw new Fault(heldBy);
  const { stateKey } = ports;
  const same = stateKey === null ? [] : leaks.filter((leak) => incidentOf(leak, setting.services, stateKey) === incident.id);
  const asked = await askedAgain(incident, same, ports, setting);
  if (asked.status === "closed") return { incident: asked, isProved: true };
  const event = {
    at: ports.clock.now().toISOString(),
    step: "attest",
    outcome: "done",
    note: reason,
    ...by === null ? {} : { by }
  };
  const attested = { ...asked, events: [...asked.events, event], status: "closed" };
  await ports.journal.write(attested);
  ports.watch?.(attested, event);
  return { incident: attested, isProved: false };
}
async function askedAgain(incident, leaks, ports, setting) {
  const { remind: _, ...without } = ports;
  const journal = { ...ports.journal, read: async () => ({ incidents: [incident], ignored: [] }) };
  const trust = { mayVerify: true, verifyAtMost: null, mayAct: "never" };
  const { responded } = await respondTo(leaks, { ...without, journal }, { ...setting, trust });
  const [answer] = responded;
  if (answer === void 0) return incident;
  if (answer.incident.status !== "closed" && answer.verdict !== null && isAlive(answer.verdict.state))
    throw new Fault("The key still works, as its service says now: nothing is attested. It has to be ended first.");
  return { ...answer.incident, policy: incident.policy };
}

// src/verbs/attest.ts
var longestReason = 300;
var attestVerb = async (options, args, world) => {
  if (args.length !== 1) throw new Fault("attest takes one incident: rekey attest INCIDENT --reason TEXT");
  const reason = reasonOf(options.reason);
  const repository = await world.git(resolve(world.cwd));
  const { configuration } = await trustedConfiguration(options, repository, world);
  const { leaks } = await findLeaks(options, world, { configuration });
  const ports = await localPorts(options, repository, configuration, world);
  const setting = {
    configuration,
    services: [...services, ...configuration.services],
    trust: { mayVerify: true, verifyAtMost: null, mayAct: "never" },
    branch: null
  };
  const told = await lettingGo(ports, () => attest({ incident: args[0], reason, by: null }, ports, setting, leaks));
  await world.stdout(`${attestedInWords(told)}
`);
  return 0;
};
var attestedInWords = ({ incident, isProved }) => isProved ? `${incident.id.slice(0, 8)} (${incident.service}/${incident.kind}): its service refuses the key, so that it is proved dead; nothing had to be attested.` : `${incident.id.slice(0, 8)} (${incident.service}/${incident.kind}): closed, ATTESTED and not proved.`;
function reasonOf(given) {
  const reason = given?.trim() ?? "";
  if (reason === "") throw new Fault("attest needs a reason: how is it known that the key is dead?");
  if (reason.length > longestReason || /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(reason))
    throw new Fault(`the reason must be one line of at most ${longestReason} characters`);
  if (withoutKeys(reason) !== reason) throw new Fault("the reason holds a key; it would stand in the timeline");
  return reason;
}

export {
  attest,
  attestVerb,
  attestedInWords,
  reasonOf
};
