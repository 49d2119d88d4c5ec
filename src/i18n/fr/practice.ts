import type { practice as en } from '../en/practice';

/** French texts: the practice cloud's panel. */
export const practice: Record<keyof typeof en, string> = {
  'practice.what':
    'Ce nuage vit dans votre navigateur et se comporte comme un vrai. Cassez ce que vous voulez\u00a0: rien n’est réel ici, et tous les onglets voient le même nuage.',
  'practice.notKept':
    'Ce navigateur ne permet pas à Cairn de conserver quoi que ce soit\u00a0: le nuage de démonstration disparaîtra avec cet onglet.',
  'practice.scenario': 'Scénario',
  'practice.scenarioHint': 'Recommence avec d’autres données. Ce que vous avez fait ici est perdu.',
  'practice.scenario.warrenton': 'Warrenton\u00a0: l’environnement documenté',
  'practice.scenario.forest': 'Forêt\u00a0: des points de reprise de toutes les formes',
  'practice.scenario.fleet': 'Flotte\u00a0: 5 000 instances, 10 000 volumes',
  'practice.scenario.groves':
    'Bosquets\u00a0: des arbres de 10, 200, 1 000 et 5 000 points de reprise',
  'practice.scenario.faults': 'Pannes\u00a0: Warrenton, pour essayer ce qui tourne mal',
  'practice.scenario.empty': 'Vide\u00a0: rien encore',
  'practice.sure': 'Recommencer «\u00a0{scenario}\u00a0»?',
  'practice.lost':
    'Tout ce que vous avez fait dans le nuage de démonstration est perdu, dans tous les onglets.',
  'practice.start': 'Démarrer ce scénario',
  'practice.reset': 'Réinitialiser le nuage de démonstration',
  'practice.time': 'Temps',
  'practice.speed': 'Vitesse du temps',
  'practice.speed.paused': 'En pause',
  'practice.speed.times': '{speed, plural, =1 {Temps réel} other {# fois plus vite}}',
  'practice.forward': 'Avancer de 10 minutes',
  'practice.forwardDone': 'Le temps a été avancé de 10 minutes.',
  'practice.faults': 'Ce qui tourne mal',
  'practice.faultsHint': 'Voyez ce que Cairn en fait.',
  'practice.fault': 'Panne',
  'practice.fault.nextChangeFails': 'La prochaine modification échoue',
  'practice.fault.networkLost': 'Le réseau est perdu pendant trois appels',
  'practice.fault.slowServer': 'Le serveur est lent',
  'practice.fault.sessionExpires': 'La session expire maintenant',
  'practice.fault.malformedAnswer': 'La prochaine réponse est mal formée',
  'practice.fault.emptyAnswer': 'La prochaine réponse est vide',
  'practice.fault.rateLimited': 'Le serveur demande d’attendre',
  'practice.fault.maintenance': 'Le serveur est en maintenance',
  'practice.fault.nextTaskFails': 'La prochaine tâche échoue',
  'practice.command': 'Seulement dans cette commande',
  'practice.commandHint':
    'Une commande de l’API, par exemple createSnapshot. Laissez vide pour n’importe laquelle.',
  'practice.addFault': 'Déclencher la panne',
  'practice.faultAdded': 'À partir de maintenant\u00a0: {fault}.',
  'practice.activeFaults':
    '{count, plural, =0 {Rien ne tourne mal pour le moment.} one {# panne est active.} other {# pannes sont actives.}}',
  'practice.clearFaults': 'Tout réparer',
  'practice.faultsCleared': 'Plus rien ne tourne mal.',
  'practice.realCloud': 'Le nuage réel',
  'practice.leaveHint':
    'Ce nuage de démonstration est conservé\u00a0: on y revient par la page de connexion.',
  'practice.leave': 'Quitter le nuage de démonstration',
};
