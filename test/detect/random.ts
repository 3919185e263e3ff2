import { createCipheriv, createHash } from 'node:crypto'
import type { RandomBytes } from '../../src/model/world.ts'

/** The same random bytes for the same seed, so that a test that fails fails again. */
export function seeded(seed: string | number): RandomBytes {
  const cipher = createCipheriv('aes-256-ctr', createHash('sha256').update(String(seed)).digest(), Buffer.alloc(16))
  let pool = Buffer.alloc(0)
  return (count) => {
    if (pool.length < count) pool = cipher.update(Buffer.alloc(Math.max(4096, count)))
    const bytes = pool.subarray(0, count)
    pool = pool.subarray(count)
    return bytes
  }
}
