/** What the program calls. */
export { asked, passed } from './asked'
export { begin, makeRoomForWords, startsOfWords } from './automaton'
export { lines } from './changes'
export { addLead, makeRoomForLeads, makeSet, setName, setTelling } from './leads'
export { changed, end, isBinary, isWhole, look, room, runs, setSteps, whole, wholeAgain } from './probe'
export { randomIn, randomPlaces } from './random'
export { makeRoomForFlags, setWord } from './words'
export { work } from './work'
