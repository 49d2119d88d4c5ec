/** English texts: links that resolve a refusal. */
export const remedies = {
  'remedy.task': 'Show the running task',
  'remedy.points': 'Go to the recovery points',
  'remedy.free': 'Choose what to delete',
  'remedy.deletePoint': 'Delete the recovery point',
  'remedy.start': 'Start the instance',
  'remedy.recoverInstance': 'Recover the instance',
  'remedy.destroy': 'Destroy the instance',
  'remedy.stop': 'Stop the instance',
  'remedy.detach': 'Detach the volume',
  'remedy.attach': 'Attach the volume',
  'remedy.recover': 'Recover the volume',
  'remedy.instance': 'Go to the instance',
  'remedy.unpin': 'Unpin',
  'remedy.unpinOne': 'Unpin {name}',
} as const;
