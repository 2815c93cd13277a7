import { expect, test } from 'vitest';
import { analyzeChecked } from '../../support/checked-analyzer.ts';

/** Who passes the first quote on. */
test.each([
  ['Officials told Reuters that talks had failed.', ['Reuters']],
  ['Javad Rahimi was quoted by the IRNA agency as saying that talks would resume.', ['IRNA']],
  ['“Talks will resume,” Javad Rahimi was quoted as saying by IRNA.', ['IRNA']],
  ['Javad Rahimi told his wife that talks would resume.', []],
])('%s', (text, carriers) => {
  const via = analyzeChecked(text).quotes[0]?.via.map(({ start, end }) => text.slice(start, end));
  expect(via).toEqual(carriers);
});
