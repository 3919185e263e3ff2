import { join } from 'node:path'
import { type KeyView, limits, type NewKeyView } from '../keyservice/contract.ts'
import { openKeyFile } from '../keyservice/key-file.ts'
import { addKey, moveKey } from '../keyservice/key-store.ts'
import { runKeyService } from '../keyservice/running.ts'
import { Fault } from '../model/fault.ts'
import { Secret } from '../model/secret.ts'
import type { DemoFolder } from './demo-folder.ts'
import type { VerbWorld } from './world.ts'

/** The embedded key service on a port of this machine, and the demo's way to ask it: over HTTP, like anyone. */
export interface DemoService {
  /** `127.0.0.1:PORT` */
  readonly host: string
  readonly admin: Secret
  /** What the service says of a key. */
  about(key: Secret): Promise<{ readonly status: number; readonly code: string | null; readonly view: KeyView | null }>
  /** Every living key of the account but the admin's. */
  living(): Promise<readonly KeyView[]>
  create(name: string, label: string): Promise<{ readonly id: string; readonly key: Secret }>
  revoke(id: string): Promise<void>
  /** Ends the admin key and stops serving. */
  close(): Promise<void>
}

/** Whose keys they are. */
export const account = 'shop'
const adminName = 'demo admin'

/** Starts it, with a new admin key: the one of a demo that was stopped is revoked, since nobody has it any more. */
export async function startDemoService(folder: DemoFolder, world: VerbWorld): Promise<DemoService> {
  const kept = await openKeyFile(join(folder.path, 'keyservice.json'), world.files, world.random)
  const running = runKeyService(kept.store, kept.save, world.clock, world.random)
  const served = await world.workshop!.serve(running.answer, { port: folder.port, largestBody: limits.body })
  const { port, host } = new URL(served.url)
  await folder.keepPort(Number(port))

  const endAdmins = () =>
    running.operate((store, now) => {
      const old = store.keys.filter(({ name, state }) => name === adminName && state !== 'revoked')
      return { store: old.reduce((rest, record) => moveKey(rest, record, 'revoked', null, now).store, store) }
    })
  await endAdmins()
  const order = { account, owner: 'you', label: null, scopes: ['full', 'read', 'write'], lifetime: null }
  const admin = await running.operate((store, now) => addKey(store, { ...order, name: adminName }, null, now, world.random))
  const adminKey = new Secret(admin.key)

  const network = await world.network()
  async function ask(request: string, key: Secret, json?: object) {
    const [method = '', path = ''] = request.split(' ')
    const headers = { authorization: `Bearer ${key.reveal()}`, 'content-type': 'application/json' }
    const body = json === undefined ? null : JSON.stringify(json)
    const answer = await network.ask({ method, url: served.url + path, headers, body, loopback: true })
    if (answer.status === null) throw new Fault(`the demo's key service at ${served.url} can't be reached: ${answer.why}`)
    return { status: answer.status, json: answer.body === '' ? null : JSON.parse(answer.body) }
  }
  async function expected(status: number, request: string, json?: object) {
    const answer = await ask(request, adminKey, json)
    if (answer.status !== status) throw new Fault(`the demo's key service answered ${answer.status} where ${status} was due`)
    return answer.json
  }

  return {
    host,
    admin: adminKey,
    async about(key) {
      const { status, json } = await ask('GET /v1/keys/self', key)
      return { status, code: json?.error?.code ?? null, view: status === 200 ? (json as KeyView) : null }
    },
    async living() {
      const { keys } = (await expected(200, 'GET /v1/keys?state=active')) as { keys: readonly KeyView[] }
      return keys.filter(({ id }) => id !== admin.record.id)
    },
    async create(name, label) {
      const made = (await expected(201, 'POST /v1/keys', { name, label, access: 'full' })) as NewKeyView
      return { id: made.id, key: new Secret(made.key) }
    },
    revoke: async (id) => void (await expected(204, `DELETE /v1/keys/${id}`)),
    async close() {
      await endAdmins()
      await served.close()
    },
  }
}
