/** Words that tell what a name is, lower-cased. Written for this project. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const endings = {
  facility:
    words(`stadium arena airport bridge tower palace prison jail hall street road avenue boulevard square station theatre theater
    cathedral church mosque temple synagogue hospital hotel mall museum library dam tunnel highway motorway freeway expressway plaza
    courthouse terminal pier mansion monument memorial house`),
  nature:
    words(`sea ocean lake river mountain mountains mount hills valley desert forest gulf strait bay cape peninsula island islands isles
    coast beach basin plateau delta canyon glacier volcano archipelago asia africa europe america hemisphere east west north south`),
  event:
    words(`cup olympics olympiad games championship championships war wars battle revolution uprising festival summit conference
    election elections referendum grand prix tournament marathon massacre holocaust tour day week hurricane typhoon cyclone earthquake crisis
    league open derby final finals expo fair carnival intifada spring crusade crusades`),
  law: words(
    'act bill treaty constitution convention amendment accord accords protocol code charter directive resolution declaration statute',
  ),
  award: words('prize award awards oscar oscars grammy grammys emmy medal'),
} as const;
