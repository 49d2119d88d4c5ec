import type { blocks as en } from '../en/blocks';

/** French texts: actions that recovery points block. */
export const blocks: Record<keyof typeof en, string> = {
  'blocks.before': 'Avec des points de reprise, vous ne pouvez pas\u00a0:',
  'blocks.title': 'Limites tant que des points de reprise existent',
  'blocks.attach': 'attacher un volume',
  'blocks.detach': 'détacher un volume de données',
  'blocks.resize': 'redimensionner ses volumes',
  'blocks.revert': 'rétablir ses volumes à partir d’une copie instantanée',
  'blocks.snapshot': 'prendre une copie instantanée d’un volume',
  'blocks.network': 'changer ses réseaux',
  'blocks.reinstall': 'la réinstaller',
  'blocks.move': 'déplacer ses volumes vers un autre stockage',
  'blocks.elsewhere': 'avec d’autres outils\u00a0: {list}',
  'blocks.may': 'selon l’hyperviseur et le stockage\u00a0: {list}',

  'blocks.sentence': 'Tant qu’il reste des points de reprise, vous ne pouvez pas {list}.',

  'blocks.ofVolume':
    '{count, plural, one {# point de reprise de {instance} vous empêche} other {# points de reprise de {instance} vous empêchent}} {list}.',
  'blocks.ofVolumeMay':
    '{count, plural, one {# point de reprise de {instance} peut vous empêcher} other {# points de reprise de {instance} peuvent vous empêcher}} {list}. Cela dépend de l’hyperviseur et du stockage.',
  'blocks.volume.detach': 'de le détacher',
  'blocks.volume.resize': 'de le redimensionner',
  'blocks.volume.revert': 'de le rétablir à partir d’une copie instantanée',
  'blocks.volume.snapshot': 'd’en prendre une copie instantanée',
};
