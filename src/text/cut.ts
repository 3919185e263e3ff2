/**
 * Cutting to the limits of others: GitHub's 65,536 units of a comment, a summary's 1 MiB. What is left ends at a whole character and
 * with `pointer`, which says where the rest is. Limits count the pointer, too.
 */

/** At most `limit` UTF-16 units. */
export const cut = (text: string, limit: number, pointer = '…'): string => cutBy((part) => part.length, text, limit, pointer)

/** At most `limit` bytes of UTF-8. */
export const cutBytes = (text: string, limit: number, pointer = '…'): string => cutBy(bytesOf, text, limit, pointer)

/**
 * Markdown, shortened by one of these to whole lines. Of a line whose end is gone what stood as code would be markup: a path that someone
 * chose, a mention or a link.
 */
export function cutLines(shorten: typeof cut, text: string, limit: number, pointer: string): string {
  const short = shorten(text, limit, pointer)
  if (short === text || !short.endsWith(pointer)) return short
  const kept = short.slice(0, short.length - pointer.length)
  return kept.slice(0, Math.max(0, kept.lastIndexOf('\n'))) + pointer
}

const bytesOf = (text: string) => Buffer.byteLength(text, 'utf8')

function cutBy(size: (text: string) => number, text: string, limit: number, pointer: string): string {
  if (size(text) <= limit) return text
  return head(size, text, limit - size(pointer)) + head(size, pointer, limit)
}

/** The longest beginning of whole characters that is at most `limit` large. */
function head(size: (text: string) => number, text: string, limit: number): string {
  let least = 0
  let most = Math.max(0, Math.min(text.length, limit))
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (size(text.slice(0, whole(text, middle))) <= limit) least = middle
    else most = middle - 1
  }
  return text.slice(0, whole(text, least))
}

/** `end`, or one less where it would part a pair of surrogates. */
function whole(text: string, end: number): number {
  const last = text.charCodeAt(end - 1)
  const next = text.charCodeAt(end)
  return last >= 0xd800 && last < 0xdc00 && next >= 0xdc00 && next < 0xe000 ? end - 1 : end
}
