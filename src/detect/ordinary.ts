/**
 * Names of services that are words of ordinary texts, programs and formats: where one stands, nobody need speak of the service. Such a name
 * counts only inside the name of a key, or as the head of a section.
 */
const ordinary = new Set(
  (
    'affirm alloy amp amplitude anvil arcade attentive bark batch bento bill bland bouncer brave bridge buddy buffer builder calibre capsule ' +
    'castle chameleon chroma chromatic circle clearout close cloud clover column convex cosmic courier covalent crisp cube cursor dagger daily ' +
    'debounce depot ditto drift drip dune elastic elliptic embrace encharge encord envkey envoyer face fingerprint fixer flock folk front gate ' +
    'genius getblock getimg getresponse getstream ghost gist glean gong graph guardian guardrails harbor harness harvest here hologram hunter ' +
    'hyperbolic increase iterable june keen keeper kernel keygen lambda launchpad lever lightspeed line linear loops magic make marvel matrix ' +
    'medium medusa mend mercury merge messaging metronome middleware modal moment monday mono motive neon neptune nightfall nimble nomad notion ' +
    'observe orb outline outreach pantheon parseserver particle perplexity persona phase phrase plain plane plausible polar postal postscript ' +
    'primer prolific prowl quay railway ramp readme recharge render resemble resend reservoir rime runloop runway salad sanity scorecard ' +
    'segment semaphore sensible seven shortcut signal signrequest socket split square stamped starling steam steel stellar stitch streak stream ' +
    'strike superset tabby tableau tally teamwork teleport teller thegraph tines toast treasure trunk turnkey twenty twist uber unleash ' +
    'unleashed unstructured userflow userfront userlist userstack vapid vault vela vero warrant windmill wise writer zapper zoom'
  ).split(' '),
)

/** Whether a service's name is an ordinary word as well. */
export const isOrdinary = (word: string): boolean => ordinary.has(word)
