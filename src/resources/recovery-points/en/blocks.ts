/** English texts: what recovery points stop a person from doing. */
export const blocks = {
  'blocks.now':
    '{count, plural, one {# recovery point stops you from} other {# recovery points stop you from}}',
  'blocks.before': 'From its first recovery point on, until all are deleted, you cannot',
  'blocks.title': 'Before the first one',
  'blocks.attach':
    '{when, select, before {attach a volume to it} other {attaching a volume to it}}',
  'blocks.detach':
    '{when, select, before {detach a data volume from it} other {detaching a data volume from it}}',
  'blocks.resize': '{when, select, before {resize its volumes} other {resizing its volumes}}',
  'blocks.revert':
    '{when, select, before {revert its volumes to a snapshot} other {reverting its volumes to a snapshot}}',
  'blocks.snapshot':
    '{when, select, before {take a snapshot of its volumes} other {taking a snapshot of its volumes}}',
  'blocks.network': '{when, select, before {change its networks} other {changing its networks}}',
  'blocks.reinstall': '{when, select, before {reinstall it} other {reinstalling it}}',
  'blocks.move':
    '{when, select, before {move its volumes to other storage} other {moving its volumes to other storage}}',
  'blocks.elsewhere': 'with other tools: {list}',
  'blocks.may': 'perhaps, depending on the hypervisor and the storage: {list}',

  'blocks.sentence': 'Until all recovery points are deleted, you can’t {list}.',

  'blocks.ofVolume':
    '{count, plural, one {# recovery point of {instance} stops} other {# recovery points of {instance} stop}} you from {list}.',
  'blocks.ofVolumeMay':
    '{count, plural, one {# recovery point of {instance} may stop} other {# recovery points of {instance} may stop}} you from {list}: that depends on the hypervisor and the storage, so the cloud decides.',
  'blocks.volume.detach': 'detaching it',
  'blocks.volume.resize': 'resizing it',
  'blocks.volume.revert': 'reverting it to a snapshot',
  'blocks.volume.snapshot': 'taking a snapshot of it',
} as const;
