import type { schedules as english } from '../en/schedules';

/** French texts: schedules of snapshots. */
export const schedules: Record<keyof typeof english, string> = {
  'schedules.title': 'Planification des copies instantanées',
  'schedules.submit': 'Enregistrer la planification',
  'schedules.intro':
    'Le nuage prend les copies de lui-même. Choisissez une ou plusieurs fréquences. Chacune a son heure.',
  'schedules.when': '{when}, {zone}',
  'schedules.when.HOURLY': 'Chaque heure à la minute {minute}',
  'schedules.when.DAILY': 'Chaque jour à {time}',
  'schedules.when.WEEKLY': 'Chaque {day} à {time}',
  'schedules.when.MONTHLY': 'Le {day} de chaque mois à {time}',
  'schedules.when.none': 'À une heure qui n’existe pas. Choisissez-la de nouveau',
  'schedules.present':
    'Actuellement\u00a0: {when}. Au plus {keep, plural, one {# copie.} other {# copies.}}',
  'schedules.minute': 'Minute de chaque heure',
  'schedules.minuteHint': 'De 0 à 59',
  'schedules.time': 'Heure',
  'schedules.timeHint': 'Sur 24 heures, par exemple 02:30',
  'schedules.weekday': 'Jour de la semaine',
  'schedules.day': 'Jour du mois',
  'schedules.dayHint': 'Le nuage n’accepte pas de jour plus tardif, absent de certains mois.',
  'schedules.zone': 'Fuseau horaire',
  'schedules.zoneHint': 'Tapez une ville ou une région. L’heure d’été est suivie.',
  'schedules.noZone': 'Aucun fuseau horaire ne porte ce nom.',
  'schedules.keep': 'Nombre maximal de copies',
  'schedules.keepHint':
    'Après chaque copie, le nuage supprime les plus anciennes en trop. Votre nuage limite ce nombre.',
  'schedules.problem.minute':
    '«\u00a0{text}\u00a0» n’est pas une minute. Entrez un nombre de 0 à 59.',
  'schedules.problem.time':
    '«\u00a0{text}\u00a0» n’est pas une heure. Entrez heures et minutes, par exemple 02:30.',
  'schedules.problem.zone': 'Choisissez un fuseau horaire de la liste.',
  'schedules.problem.keep': 'Entrez un nombre entier, 1 ou plus.',
  'schedules.next': 'Prochaines copies\u00a0: {first}, puis {second}.',
  'schedules.deletedAfter':
    '{count, plural, one {Supprimée après la prochaine copie\u00a0: 1} other {Supprimées après la prochaine copie\u00a0: #}}',
  'schedules.staying': 'Conservées',
  'schedules.theNew': 'La prochaine copie',
  'schedules.snapshot': '{name} ({date})',
  'schedules.pinnedGo':
    '{count, plural, one {# d’entre elles est épinglée.} other {# d’entre elles sont épinglées.}} Le nuage supprime aussi les copies épinglées.',
  'schedules.more': '{count, number} de plus',
  'schedules.snapshotsUnknown':
    'Certaines copies n’ont pas pu être lues. D’autres peuvent être supprimées ou conservées.',
  'schedules.willDelete': '{kind}\u00a0: vous supprimez cette planification.',
  'schedules.allStay':
    '{count, plural, one {Sa copie est conservée.} other {Ses # copies sont conservées.}} Le nuage ne supprime plus les plus anciennes.',
  'schedules.collision': 'Commence en même temps qu’une autre planification',
  'schedules.collisionWith': '{name}\u00a0: {date}',
  'schedules.ofVolume': '{name}, {kind}',
  'schedules.collisionMeans':
    'Le nuage peut refuser l’une des deux copies. Laissez du temps entre elles.',
  'schedules.someUnread':
    'Il peut y avoir d’autres planifications. Enregistrer remplace celle de la même fréquence.',
  'schedules.changed':
    'Ces planifications ont changé depuis leur affichage. Vérifiez-les, puis enregistrez de nouveau.',
  'schedules.zoneReplaced':
    '{kind}\u00a0: votre nuage ne connaît pas le fuseau horaire {zone}. Il utilise GMT. Choisissez-en un autre.',
  'schedules.none': 'Aucune planification. Vous prenez vous-même les copies de ce volume.',
  'schedules.notKnown': 'Les planifications de ce volume n’ont pas pu être lues.',
  'schedules.nextOne': 'Prochaine\u00a0: {date}',
  'schedules.keeps': 'Au plus {keep, plural, one {# copie} other {# copies}}',
  'schedules.severalTitle':
    '{count, plural, one {Planification des copies instantanées de # volume} other {Planification des copies instantanées de # volumes}}',
  'schedules.submitSeveral':
    '{count, plural, one {Planifier # volume} other {Planifier # volumes}}',
  'schedules.introSeveral':
    'Le nuage prend les copies de lui-même. Les fréquences non choisies restent inchangées.',
  'schedules.chooseKind': 'Choisissez au moins une fréquence.',
  'schedules.isSet': 'Planifié',
  'schedules.apart': 'Décaler de quelques minutes les volumes d’une même instance',
  'schedules.apartHint':
    'Certains hyperviseurs refusent deux copies simultanées d’une même instance.',
  'schedules.replaces': 'Remplace la planification actuelle de {names}.',
  'schedules.deletedThen': 'Supprimées après la prochaine copie',
  'schedules.deletedOf':
    '{name}\u00a0: {deleted, plural, one {la copie la plus ancienne} other {les # copies les plus anciennes}}. {kept, plural, one {# est conservée.} other {# sont conservées.}}',
  'schedules.all': 'Planifier tous les volumes',
  'schedules.edit': 'Modifier la planification',
};
