/** Puts things together until they are so many bytes, or so many; what is left at the end comes as it is. */
export async function* batchesOf<T>(
  all: AsyncIterable<T>,
  sizeOf: (one: T) => number,
  atOnce: { readonly bytes: number; readonly most: number },
): AsyncGenerator<readonly T[]> {
  let [batch, size] = [[] as T[], 0]
  for await (const one of all) {
    batch.push(one)
    size += sizeOf(one)
    if (size < atOnce.bytes && batch.length < atOnce.most) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}

/**
 * Does work on all parts, each begun as soon as there is room for it, and gives what came of it in their order. `room` is how much may be
 * under way, in what `weigh` gives; a part that is larger goes alone.
 */
export async function* inOrder<T, R>(
  parts: AsyncIterable<T>,
  work: (part: T) => Promise<R>,
  weigh: (part: T) => number,
  room: () => number,
): AsyncGenerator<readonly [part: T, result: R]> {
  const underWay: { readonly part: T; readonly weight: number; readonly result: Promise<R> }[] = []
  let sum = 0
  for await (const part of parts) {
    const result = work(part)
    // it is waited for in its turn: what goes wrong until then is told then
    result.catch(() => {})
    const weight = weigh(part)
    underWay.push({ part, weight, result })
    sum += weight
    while (sum > room()) {
      const first = underWay.shift()!
      yield [first.part, await first.result]
      sum -= first.weight
    }
  }
  for (const { part, result } of underWay) yield [part, await result]
}
