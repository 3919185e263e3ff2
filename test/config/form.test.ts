import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readConfiguration } from '../../src/config/read.ts'
import type { Service } from '../../src/model/service.ts'
import { services } from '../../src/services/index.ts'
import { ofEach } from '../gathered.ts'

/** A built-in service as a user would write it, under a name of their own. */
function asOwn({ id, ...described }: Service): { readonly text: string; readonly same: Service } {
  const own = JSON.parse(JSON.stringify(described).replaceAll(`"is":"${id}/`, `"is":"own-${id}/`))
  return { text: JSON.stringify({ services: { [`own-${id}`]: own } }), same: { id: `own-${id}`, ...own } }
}

it('every built-in service could be written in a configuration just as it is: it has no powers that a user’s own lacks', () =>
  ofEach(
    services,
    ({ id }) => id,
    (service) => {
      const { text, same } = asOwn(service)
      const [read] = readConfiguration(text, 'own.yml', { services }).services
      assert.deepEqual(JSON.parse(JSON.stringify(read)), same)
    },
  ))
