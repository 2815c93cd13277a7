/** Forms of "be", "have" and "get". */
export const auxiliary = /^(?:am|is|are|was|were|be|been|being|has|have|had|having|'s|'ve|'d|get|gets|got)$/;
