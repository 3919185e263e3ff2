import { knownHosts, mayBeAnywhere, type Service } from '../model/service.ts'
import type { SentRequest } from '../model/workflow.ts'
import { shade } from './value.ts'

/** Whose host is whose. */
export interface Hosts {
  /** Services that a host is certainly one of; a host made from a setting without a default is nobody's. */
  of(host: string): readonly Service[]
  /** Whether a request may go to this service: to one of its own hosts, or, where any server may be its, to one that is no other's. */
  mayBe(service: Service, request: SentRequest): boolean
}

export function makeHosts(services: readonly Service[]): Hosts {
  const whole = new Map<string, Service[]>()
  const below = new Map<string, Service[]>()
  const anywhere = new Set(services.filter(mayBeAnywhere))
  const add = (to: Map<string, Service[]>, host: string, service: Service) => {
    const there = to.get(host) ?? []
    if (!there.includes(service)) to.set(host, [...there, service])
  }
  for (const service of services)
    for (const host of knownHosts(service))
      if (host.startsWith('*.')) add(below, host.slice(2), service)
      else add(whole, host, service)
  const of: Hosts['of'] = (host) => {
    const exact = whole.get(host)
    if (exact !== undefined) return exact
    for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
      const found = below.get(host.slice(dot + 1))
      if (found !== undefined) return found
    }
    return []
  }
  return {
    of,
    mayBe(service, { host, url }) {
      if (host === null) return anywhere.has(service) && (url.startsWith(shade) || /^https?:\/\/…/.test(url))
      const owners = of(host)
      return owners.includes(service) || (owners.length === 0 && anywhere.has(service))
    },
  }
}
