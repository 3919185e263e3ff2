import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import "./chunk-WWVBEYK2.js";

// src/world/addresses.ts
import { BlockList, isIPv4, isIPv6 } from "node:net";
var special = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4]
];
var specialV4 = new BlockList();
var unicastV6 = new BlockList();
var specialV6 = new BlockList();
unicastV6.addSubnet("2000::", 3, "ipv6");
specialV6.addSubnet("2001::", 23, "ipv6");
specialV6.addSubnet("2001:db8::", 32, "ipv6");
specialV6.addSubnet("2002::", 16, "ipv6");
specialV6.addSubnet("3fff::", 20, "ipv6");
unicastV6.addSubnet("64:ff9b::", 96, "ipv6");
for (const [network, prefix] of special) {
  specialV4.addSubnet(network, prefix, "ipv4");
  specialV6.addSubnet(`64:ff9b::${network}`, 96 + prefix, "ipv6");
}
var loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");
function isPublic(address) {
  if (isIPv4(address)) return !specialV4.check(address, "ipv4");
  return isPlainV6(address) && unicastV6.check(address, "ipv6") && !specialV6.check(address, "ipv6");
}
function isLoopback(address) {
  return isIPv4(address) ? loopback.check(address, "ipv4") : isPlainV6(address) && loopback.check(address, "ipv6");
}
var isPlainV6 = (address) => isIPv6(address) && !address.includes("%");
export {
  isLoopback,
  isPublic
};
