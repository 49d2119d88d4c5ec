/** English texts: actions that recovery points block. */
export const blocks = {
  'blocks.before': 'With recovery points, you can’t:',
  'blocks.title': 'Limits while recovery points exist',
  'blocks.attach': 'attach a volume',
  'blocks.detach': 'detach a data volume',
  'blocks.resize': 'resize its volumes',
  'blocks.revert': 'revert its volumes to a snapshot',
  'blocks.snapshot': 'take a snapshot of a volume',
  'blocks.network': 'change its networks',
  'blocks.reinstall': 'reinstall it',
  'blocks.move': 'move its volumes to other storage',
  'blocks.elsewhere': 'with other tools: {list}',
  'blocks.may': 'on some hypervisors and storage: {list}',

  'blocks.sentence': 'Until all recovery points are deleted, you can’t {list}.',

  'blocks.ofVolume':
    '{count, plural, one {# recovery point of {instance} stops} other {# recovery points of {instance} stop}} you from {list}.',
  'blocks.ofVolumeMay':
    '{count, plural, one {# recovery point of {instance} may stop} other {# recovery points of {instance} may stop}} you from {list}. This depends on the hypervisor and the storage.',
  'blocks.volume.detach': 'detaching it',
  'blocks.volume.resize': 'resizing it',
  'blocks.volume.revert': 'reverting it to a snapshot',
  'blocks.volume.snapshot': 'taking a snapshot of it',
} as const;
