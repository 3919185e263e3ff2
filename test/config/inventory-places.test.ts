import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readConfiguration } from '../../src/config/read.ts'
import { known } from './service.ts'

const pair = (id: string, secret: string, stores: readonly string[]) => ({
  ...{ service: 'forge', kind: 'forge-pair', parts: { id, secret }, stores },
})
const one = (stores?: readonly string[]) => ({ service: 'loco', ...(stores && { stores }) })

function faultOf(keys: object): string | null {
  try {
    readConfiguration(JSON.stringify({ version: 1, keys }), 'rekey.yml', { services: known })
    return null
  } catch (error) {
    return (error as Error).message
  }
}

describe('a place', () => {
  const taken = /holds another key, or another part of it, already/
  it('is one key’s, and one part’s: a rotation would overwrite the other', () => {
    assert.match(faultOf({ FORGE: pair('FORGE_KEY', 'FORGE_KEY', ['repository']) }) ?? '', taken)
    assert.match(faultOf({ LOCO_KEY: one(['repository']), FORGE: pair('FORGE_ID', 'LOCO_KEY', ['repository']) }) ?? '', taken)
    assert.match(faultOf({ LOCO_KEY: one(['repository']), FORGE: pair('FORGE_ID', 'loco_key', ['repository']) }) ?? '', taken)
    const both = ['repository', 'env:.env']
    assert.match(faultOf({ A: pair('A_ID', 'SECRET', both), B: pair('B_ID', 'SECRET', ['env:.env']) }) ?? '', taken)
    // A public part is the same for both; the same name in another place is another place.
    assert.equal(faultOf({ A: pair('ID', 'A_SECRET', both), B: pair('ID', 'B_SECRET', both) }), null)
    const staging = pair('ID', 'SECRET', ['environment:staging'])
    assert.equal(faultOf({ A: staging, B: pair('ID', 'SECRET', ['environment:production']) }), null)
  })

  it('that an old value is kept in for its grace is no other key’s: it would be overwritten, and then removed', () => {
    const kept = /keeps the old value of LOCO_KEY under this name, and removes it afterwards/
    assert.match(faultOf({ LOCO_KEY: one(['repository']), LOCO_KEY_OLD: one(['repository']) }) ?? '', kept)
    assert.match(faultOf({ LOCO_KEY: one(['repository']), LOCO_KEY_OLD: one() }) ?? '', kept)
    assert.match(faultOf({ LOCO_KEY: one(['repository']), F: pair('F_ID', 'loco_key_old', ['repository']) }) ?? '', kept)
    assert.equal(faultOf({ LOCO_KEY: one(['repository']), LOCO_KEY_OLD: one(['env:.env']) }), null)
    assert.equal(faultOf({ LOCO_KEY: one(), LOCO_KEY_OLD: one(['repository']) }), null, 'what has no place is kept nowhere')
  })
})
