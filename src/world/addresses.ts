import { BlockList, isIPv4, isIPv6 } from 'node:net'

/**
 * IPv4 networks that no key service is reached at: this host, private, shared (CGNAT), loopback, link-local, protocol, documentation,
 * 6to4 relay, benchmark, multicast, reserved. Source: https://www.iana.org/assignments/iana-ipv4-special-registry
 */
const special: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

const specialV4 = new BlockList()
/**
 * IPv6 is the other way round: only what IANA gives out for unicast (2000::/3) is public, without the parts of it that wrap an IPv4
 * address (Teredo, 6to4) or are for protocols and documentation. So unique-local, link-local, multicast and IPv4-mapped addresses are
 * out without being named. Source: https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const unicastV6 = new BlockList()
const specialV6 = new BlockList()
unicastV6.addSubnet('2000::', 3, 'ipv6')
specialV6.addSubnet('2001::', 23, 'ipv6')
specialV6.addSubnet('2001:db8::', 32, 'ipv6')
specialV6.addSubnet('2002::', 16, 'ipv6')
specialV6.addSubnet('3fff::', 20, 'ipv6')
// NAT64 (RFC 6052) is how an IPv6-only machine reaches IPv4: allowed, except for the addresses that are special in IPv4.
unicastV6.addSubnet('64:ff9b::', 96, 'ipv6')
for (const [network, prefix] of special) {
  specialV4.addSubnet(network, prefix, 'ipv4')
  specialV6.addSubnet(`64:ff9b::${network}`, 96 + prefix, 'ipv6')
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** True where the address (without brackets) is one that the whole internet reaches. What is no address at all is not. */
export function isPublic(address: string): boolean {
  if (isIPv4(address)) return !specialV4.check(address, 'ipv4')
  return isPlainV6(address) && unicastV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6')
}

/** True for 127.0.0.0/8, also where it is mapped into IPv6, and for ::1. */
export function isLoopback(address: string): boolean {
  return isIPv4(address) ? loopback.check(address, 'ipv4') : isPlainV6(address) && loopback.check(address, 'ipv6')
}

/** With a zone (`fe80::1%eth0`) it is link-local, whatever it says before. */
const isPlainV6 = (address: string) => isIPv6(address) && !address.includes('%')
