import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/model/configuration.ts
var foreignTools = ["gitleaks", "trufflehog", "detect-secrets", "secretlint"];
var maxAgeOf = ({ service, rotateEvery }, { policy }) => rotateEvery ?? (Object.hasOwn(policy.ages, service) ? policy.ages[service] : policy.maxAge);

export {
  foreignTools,
  maxAgeOf
};
