// @ts-check
/** The first Node that has all that compiled code asks of it: major, minor. styleText and parentPath came with 20.12, its settings later. */
export const oldestNode = /** @type {const} */ ([20, 19]);
