/** English texts: where to go when something is refused. */
export const waysOut = {
  'wayOut.task': 'Show the task under way',
  'wayOut.points': 'Go to the recovery points',
  'wayOut.free': 'Choose what to delete',
  'wayOut.deletePoint': 'Delete the recovery point',
  'wayOut.start': 'Start the instance',
  'wayOut.recoverInstance': 'Recover the instance',
  'wayOut.destroy': 'Destroy the instance',
  'wayOut.stop': 'Stop the instance',
  'wayOut.detach': 'Detach the volume',
  'wayOut.attach': 'Attach the volume',
  'wayOut.recover': 'Recover the volume',
  'wayOut.instance': 'Go to the instance',
} as const;
