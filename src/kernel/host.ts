/** What the program around the kernel is asked. Texts are given by where they stand in the kernel's memory, and their length in bytes. */

/** Where something random must stand near a word for it to lead to anything: bytes before its end times 65536, and behind it; below zero: wherever it stands. */
export declare function gateOf(word: i32): i32
/** Has `setWord` called with what has to be known of a word that was found. */
export declare function describe(word: i32): void
/** Whether what a word begins goes further than what is near. */
export declare function looksFar(word: i32, text: usize, length: i32, end: i32): bool
/** Whether the beginning of a text tells that it is plain text in UTF-8. */
export declare function isPlain(text: usize, length: i32): bool
