/** Why an answer did not come. */

/** Nobody is signed in, or no longer. */
export class Unauthenticated extends Error {
  override readonly name = "Unauthenticated";
}

/** No answer: the network, or the server, is down. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/** The code of a fault: the server has another version of the app and knows this one's documents no more. */
export const OUTDATED = "OUTDATED";

/** The server answered with an error; `id` finds it in its log. */
export class Fault extends Error {
  override readonly name = "Fault";
  constructor(
    message: string,
    readonly code: string,
    readonly id: string | null,
  ) {
    super(message);
  }
}
