/** Starts what follows without root's power over other people's files, where we have it, as a container does (`--cap-drop ALL`). */
export const withoutPrivileges: readonly string[] =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : [];
