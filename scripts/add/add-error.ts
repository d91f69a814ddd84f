/** Why nothing was added, in Chinese for the publisher. */
export class AddError extends Error {}

/** Arguments that make no sense together. */
export class UsageError extends Error {}
