/** Whether a noun is counted by the number before it. */
export const isCounted = (noun: string): boolean =>
  plural.test(noun) && !/(?:ss|us|is|was|has|his)$/.test(noun);

const plural = /^(?:\p{Ll}{3,}s|people|men|women|children)$/u;
