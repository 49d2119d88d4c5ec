import type { durations as en } from '../en/durations';

/** French texts: durations of tasks, and advice while they run. */
export const durations: Record<keyof typeof en, string> = {
  'durations.under': 'moins d’une minute',
  'durations.upTo': 'jusqu’à {to, number}\u00a0{unit}',
  'durations.about': '{to, number}\u00a0{unit}',
  'durations.between': 'de\u00a0{from, number}\u00a0à\u00a0{to, number}\u00a0{unit}',
  'durations.usually': 'habituellement {span}',
  'durations.before': 'Habituellement {span}, d’après ce navigateur.',
  'durations.inAll': 'Habituellement {span} en tout, d’après ce navigateur.',
  'durations.longer': 'plus long que d’habitude ({span})',
  'durations.saidLonger': '{task}\u00a0: plus long que d’habitude.',
  'durations.safe.cloud':
    'Vous pouvez fermer cette page\u00a0: la tâche continue dans le nuage. Ne relancez pas la tâche. La plupart des nuages arrêtent une tâche après une heure.',
  'durations.safe.tab':
    'Laissez cet onglet ouvert\u00a0: il envoie les étapes suivantes. Ne relancez pas la tâche. La plupart des nuages arrêtent une tâche après une heure.',
  'durations.caution.start':
    'L’instance vérifie peut-être ses disques\u00a0: voyez sa console. Ne l’éteignez pas.',
  'durations.caution.stop':
    'Des programmes de l’instance enregistrent peut-être encore leurs données. Vérifiez sa console avant de forcer l’arrêt.',
  'durations.caution.snapshot':
    'Vous pouvez utiliser le volume normalement. D’ici la fin, ne le détachez pas, ne le redimensionnez pas et ne le supprimez pas.',
  'durations.caution.detach':
    'L’instance utilise peut-être encore le volume. Vérifiez qu’il y est démonté, et ne redémarrez pas l’instance.',
  'durations.caution.resize': 'D’ici la fin, n’arrêtez pas son instance et ne la redémarrez pas.',
  'durations.caution.revert':
    'Le volume est en cours d’écriture. D’ici la fin, ne démarrez pas son instance.',
  'durations.caution.createPoint':
    'Avec la mémoire, l’instance peut répondre lentement, ou pas du tout. D’ici la fin, ne l’arrêtez pas et ne la redémarrez pas, même de l’intérieur.',
  'durations.caution.rollback':
    'Les disques de l’instance sont en cours de restauration. D’ici la fin, ne la démarrez pas, ne l’arrêtez pas et ne la redémarrez pas, même de l’intérieur.',
  'durations.caution.deletePoint':
    'L’hyperviseur fusionne peut-être des disques. D’ici la fin, ne démarrez pas l’instance, ne l’arrêtez pas et ne la redémarrez pas.',
};
