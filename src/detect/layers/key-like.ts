import { naturalness } from '../natural.ts'

/** So many characters in a row say whether a text is of words. */
const stretch = 16
const shortest = 12

/** Whether part of a stretch of letters and digits may be of a key: it is no word, and has digits, or changes between small letters and capitals. */
export function isKeyLike(text: string): boolean {
  // paths of modules stand below one another in every program
  if (text.length < shortest || (text.includes('/') && naturalness(text).score > 0)) return false
  for (let i = 0; i === 0 || i + stretch <= text.length; i += 4) if (isMade(text.slice(i, i + stretch))) return true
  return false
}

function isMade(text: string): boolean {
  const digits = text.match(/\d/g)?.length ?? 0
  // the letters of hexadecimal digits make words by chance
  if (digits >= 0.4 * text.length) return true
  const changes = text.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0
  if (digits === 0 && changes < 5) return false
  const { score, pairs } = naturalness(text)
  return pairs < 5 ? digits + changes > 3 : score < -0.2
}
