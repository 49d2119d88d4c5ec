import type { durations as en } from '../en/durations';

/** French texts: how long tasks take, and what to do while they do. */
export const durations: Record<keyof typeof en, string> = {
  'durations.under': 'moins d’une minute',
  'durations.upTo': 'jusqu’à {to, number}\u00a0{unit}',
  'durations.about': '{to, number}\u00a0{unit}',
  'durations.between': 'de\u00a0{from, number}\u00a0à\u00a0{to, number}\u00a0{unit}',
  'durations.usually': 'habituellement {span}',
  'durations.step': 'Habituellement {span}.',
  'durations.before': 'Habituellement {span}, d’après ce navigateur.',
  'durations.inAll': 'Habituellement {span} en tout, d’après ce navigateur.',
  'durations.longer': 'plus long que d’habitude ({span})',
  'durations.saidLonger': '{task}\u00a0: plus long que d’habitude.',
  'durations.safe.cloud':
    'Vous pouvez laisser cette page ouverte ou la fermer\u00a0: le nuage continue. Ne relancez pas la tâche. La plupart des nuages abandonnent une tâche après une heure.',
  'durations.safe.tab':
    'Le nuage continue. Laissez cet onglet ouvert\u00a0: la suite est envoyée d’ici. Ne relancez pas la tâche. La plupart des nuages abandonnent une tâche après une heure.',
  'durations.caution.start':
    'La console de l’instance montre ce qu’elle fait; l’instance vérifie peut-être ses disques. Ne l’éteignez pas entre-temps.',
  'durations.caution.stop':
    'Des programmes de l’instance enregistrent peut-être encore leurs données\u00a0: regardez sa console avant de forcer quoi que ce soit.',
  'durations.caution.snapshot':
    'Ce qui est sur le volume reste utilisable. D’ici la fin, ne détachez pas le volume, ne le redimensionnez pas et ne le supprimez pas.',
  'durations.caution.detach':
    'L’instance utilise peut-être encore le volume\u00a0: vérifiez dans l’instance qu’il est démonté, et ne la redémarrez pas.',
  'durations.caution.resize': 'D’ici la fin, n’arrêtez pas son instance et ne la redémarrez pas.',
  'durations.caution.revert':
    'Le volume est en cours d’écriture. D’ici la fin, ne démarrez pas son instance.',
  'durations.caution.createPoint':
    'Si sa mémoire est copiée, l’instance peut répondre lentement, ou pas du tout. D’ici la fin, ne l’arrêtez pas et ne la redémarrez pas, même de l’intérieur.',
  'durations.caution.rollback':
    'Les disques de l’instance sont en cours de restauration. D’ici la fin, ne la démarrez pas, ne l’arrêtez pas et ne la redémarrez pas, même de l’intérieur.',
  'durations.caution.deletePoint':
    'Des disques sont peut-être en cours de fusion. Laissez l’instance comme elle est jusqu’à la fin\u00a0: ne la démarrez pas, ne l’arrêtez pas et ne la redémarrez pas.',
};
