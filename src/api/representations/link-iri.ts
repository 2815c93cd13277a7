import type { EntityLink } from '../../analysis/index.ts';

/** How the schemes of links name things on the web. ISO has no addresses for countries; IPTC has, in its list of codes. */
const iris: Readonly<Record<string, (id: string) => string>> = {
  'iso3166-1': (id) => `http://cvx.iptc.org/iso3166-1a2/${id.toLowerCase()}`,
  geonames: (id) => `https://sws.geonames.org/${id}/`,
};

/** The public IRIs of what is linked; a scheme that has none is left out. */
export const linkIris = (links: readonly EntityLink[]): string[] =>
  links.flatMap(({ scheme, id }) => iris[scheme]?.(id) ?? []);
