/** Case folds for ASCII alone. */
export const folded = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** Words as a kernel takes them: in lower case, sorted, all different. */
export const asKernelTakes = (words: readonly string[]): readonly string[] => [...new Set(words.map(folded))].sort()

/** Every place where one of some words ends, found word by word: by offset, of those that end together the longest first. */
export function wordsIn(words: readonly string[], text: Buffer): readonly (readonly [word: number, end: number])[] {
  const lower = Buffer.from(folded(text.toString('latin1')), 'latin1')
  const found: (readonly [word: number, end: number])[] = []
  for (const [index, word] of words.entries()) {
    const wanted = Buffer.from(word, 'latin1')
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) found.push([index, at + wanted.length])
  }
  return found.sort((a, b) => a[1] - b[1] || words[b[0]]!.length - words[a[0]]!.length)
}
