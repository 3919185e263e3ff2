import { recognizers } from '../../src/detect/formats/list.ts'
import type { Key, Service, Shape } from '../../src/model/service.ts'
import { services as builtIn } from '../../src/services/index.ts'
import { synthetic } from './synthetic.ts'

/** The generic suite asks every kind of key of every service, without a test of its own: those that are built in, and some that nobody has. */
export const sets: readonly (readonly [set: string, services: readonly Service[]])[] = [
  ['built-in', builtIn],
  ['synthetic', synthetic],
]

export interface Kind {
  readonly id: string
  readonly key: Key
  readonly service: Service
}

/** Those that are found by their shape; what is found by its form has tests of its own (formats.test.ts). */
export const kindsOf = (services: readonly Service[]): readonly Kind[] =>
  services
    .flatMap((service) => Object.entries(service.keys).map(([kind, key]) => ({ id: `${service.id}/${kind}`, key, service })))
    .filter(({ id }) => !recognizers.some(({ kind }) => kind === id))

/** What a failure is told by: the kind and what its keys look like, never one of them. */
export function toldOf({ id, key }: Kind): string {
  const shapes: readonly Shape[] =
    key.parts === undefined ? (key.shapes ?? [key.shape!]) : Object.values(key.parts).map(({ shape }) => shape)
  return `${id} (${shapes.map((shape) => JSON.stringify(shape)).join(' or ')})`
}
