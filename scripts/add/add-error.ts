/** Why nothing was added, in Chinese for the publisher. */
export class AddError extends Error {}
