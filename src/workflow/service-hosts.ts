import type { Service } from '../model/service.ts'
import type { SentRequest } from '../model/workflow.ts'
import { shade } from './value.ts'

/** Whose host is whose. */
export interface Hosts {
  /** Services that a host is certainly one of; a host made from a setting is nobody's. */
  of(host: string): readonly Service[]
  /** Whether a request may go to this service: to one of its own hosts, or to one that a setting of it names and that is no other's. */
  mayBe(service: Service, request: SentRequest): boolean
}

export function makeHosts(services: readonly Service[]): Hosts {
  const whole = new Map<string, Service[]>()
  const below = new Map<string, Service[]>()
  const settings = new Set<Service>()
  const add = (to: Map<string, Service[]>, host: string, service: Service) => {
    const there = to.get(host) ?? []
    if (!there.includes(service)) to.set(host, [...there, service])
  }
  for (const service of services)
    for (const host of service.hosts) {
      const [, name] = /\{var\.(\w+)\}/.exec(host) ?? []
      const given = name === undefined ? undefined : service.vars?.[name]?.default
      const text = name === undefined || given === undefined ? host : host.replace(`{var.${name}}`, given)
      if (text.includes('{')) settings.add(service)
      else if (text.startsWith('*.')) add(below, text.slice(2), service)
      else add(whole, text, service)
    }
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
      if (host === null) return settings.has(service) && (url.startsWith(shade) || /^https?:\/\/…/.test(url))
      const owners = of(host)
      return owners.includes(service) || (owners.length === 0 && settings.has(service))
    },
  }
}
