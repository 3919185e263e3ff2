/**
 * Names of services that are words of ordinary texts, programs and formats: where one stands, nobody need speak of the service. Such a name
 * counts only inside the name of a key, or as the head of a section.
 */
const ordinary = new Set(
  (
    'amplitude arcade bill bland brave buddy capsule chroma chromatic circle convex courier cursor daily depot elastic fixer front genius ghost ' +
    'guardian guardrails here hologram hunter hyperbolic iterable keen keygen lambda lever line loops magic make marvel mend merge modal moment ' +
    'monday neon nightfall notion particle phrase quay railway render resemble resend runway sanity segment semaphore shortcut split steam stream ' +
    'streak tableau twist unleash unstructured vault windmill wise zoom'
  ).split(' '),
)

/** Whether a service's name is an ordinary word as well. */
export const isOrdinary = (word: string): boolean => ordinary.has(word)
