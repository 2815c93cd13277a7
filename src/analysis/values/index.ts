/** Dates, times, money, percentages, quantities and numbers, and what they amount to. */
export { findValues } from './find-values.ts';
