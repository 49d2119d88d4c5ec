import type { blocks as en } from '../en/blocks';

/** French texts: what recovery points stop a person from doing. */
export const blocks: Record<keyof typeof en, string> = {
  'blocks.now':
    '{count, plural, one {# point de reprise vous empêche} other {# points de reprise vous empêchent}}',
  'blocks.before':
    'Dès son premier point de reprise, et jusqu’à la suppression de tous, vous ne pouvez pas',
  'blocks.title': 'Avant le premier',
  'blocks.attach':
    '{when, select, before {lui attacher un volume} other {de lui attacher un volume}}',
  'blocks.detach':
    '{when, select, before {en détacher un volume de données} other {d’en détacher un volume de données}}',
  'blocks.resize':
    '{when, select, before {redimensionner ses volumes} other {de redimensionner ses volumes}}',
  'blocks.revert':
    '{when, select, before {rétablir ses volumes à partir d’une copie instantanée} other {de rétablir ses volumes à partir d’une copie instantanée}}',
  'blocks.snapshot':
    '{when, select, before {prendre une copie instantanée de ses volumes} other {de prendre une copie instantanée de ses volumes}}',
  'blocks.network': '{when, select, before {changer ses réseaux} other {de changer ses réseaux}}',
  'blocks.reinstall': '{when, select, before {la réinstaller} other {de la réinstaller}}',
  'blocks.move':
    '{when, select, before {déplacer ses volumes vers un autre stockage} other {de déplacer ses volumes vers un autre stockage}}',
  'blocks.elsewhere': 'avec d’autres outils\u00a0: {list}',
  'blocks.may': 'peut-être, selon l’hyperviseur et le stockage\u00a0: {list}',

  'blocks.sentence': 'Tant qu’il reste des points de reprise, vous ne pouvez pas {list}.',

  'blocks.ofVolume':
    '{count, plural, one {# point de reprise de {instance} vous empêche} other {# points de reprise de {instance} vous empêchent}} {list}.',
  'blocks.ofVolumeMay':
    '{count, plural, one {# point de reprise de {instance} peut vous empêcher} other {# points de reprise de {instance} peuvent vous empêcher}} {list}\u00a0: cela dépend de l’hyperviseur et du stockage, donc le nuage décide.',
  'blocks.volume.detach': 'de le détacher',
  'blocks.volume.resize': 'de le redimensionner',
  'blocks.volume.revert': 'de le rétablir à partir d’une copie instantanée',
  'blocks.volume.snapshot': 'd’en prendre une copie instantanée',
};
