import type { practice as en } from '../en/practice';

/** French texts: the practice cloud's panel. */
export const practice: Record<keyof typeof en, string> = {
  'practice.what':
    'Ce nuage fonctionne dans votre navigateur et se comporte comme un vrai. Essayez tout\u00a0: rien n’est réel ici. Tous les onglets le partagent.',
  'practice.notKept':
    'Ce navigateur bloque le stockage. Le nuage de démonstration disparaîtra avec cet onglet.',
  'practice.scenario': 'Scénario',
  'practice.scenarioHint': 'Remplace les données de démonstration. Vos changements sont perdus.',
  'practice.scenario.warrenton': 'Warrenton\u00a0: l’environnement documenté',
  'practice.scenario.protected':
    'Protégée\u00a0: planifications, épingles, essais de restauration, lacunes',
  'practice.scenario.forest': 'Forêt\u00a0: des points de reprise de toutes les formes',
  'practice.scenario.fleet': 'Flotte\u00a0: 5 000 instances, 10 000 volumes',
  'practice.scenario.groves':
    'Bosquets\u00a0: des arbres de 10, 200, 1 000 et 5 000 points de reprise',
  'practice.scenario.faults': 'Pannes\u00a0: Warrenton, avec des pannes à essayer',
  'practice.scenario.empty': 'Vide\u00a0: aucune ressource',
  'practice.sure': 'Charger «\u00a0{scenario}\u00a0»?',
  'practice.lost':
    'Vos changements dans le nuage de démonstration sont perdus, dans tous les onglets.',
  'practice.start': 'Charger ce scénario',
  'practice.reset': 'Réinitialiser le nuage de démonstration',
  'practice.time': 'Temps',
  'practice.speed': 'Vitesse du temps',
  'practice.speed.paused': 'En pause',
  'practice.speed.times': '{speed, plural, =1 {Temps réel} other {#×}}',
  'practice.forward': 'Avancer de 10 minutes',
  'practice.forwardDone': 'Le temps a été avancé de 10 minutes.',
  'practice.faults': 'Pannes simulées',
  'practice.faultsHint': 'Voyez comment Cairn réagit aux pannes.',
  'practice.fault': 'Panne',
  'practice.fault.nextChangeFails': 'La prochaine modification échoue',
  'practice.fault.networkLost': 'Le réseau est perdu pendant trois demandes',
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
    '{count, plural, =0 {Aucune panne active.} one {# panne est active.} other {# pannes sont actives.}}',
  'practice.clearFaults': 'Effacer les pannes',
  'practice.faultsCleared': 'Toutes les pannes sont effacées.',
  'practice.realCloud': 'Le nuage réel',
  'practice.leaveHint':
    'Ce nuage de démonstration reste tel quel. Vous pouvez y revenir par la page de connexion.',
  'practice.leave': 'Quitter le nuage de démonstration',
};
