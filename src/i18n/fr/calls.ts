import type { calls as en } from '../en/calls';

/** French texts: *API commands*, on dialogs and tasks. */
export const calls: Record<keyof typeof en, string> = {
  'calls.show': 'Commandes de l’API',
  'calls.showOf': 'Commandes de l’API\u00a0: {task}, {name}',
  'calls.intro': 'Les commandes que ce formulaire enverrait.',
  'calls.none': 'Ce formulaire n’enverrait rien pour l’instant.',
  'calls.unknown': 'Cette tâche a été lancée ailleurs. Ses commandes ne sont pas connues.',
  'calls.form': 'Format',
  'calls.cmk': 'CloudMonkey (cmk)',
  'calls.curl': 'curl',
  'calls.text': 'Commandes pour {form}',
  'calls.once': 'Configuration pour {form}, une fois',
  'calls.copy': 'Copier',
  'calls.copyOnce': 'Copier la configuration',
  'calls.copyId': 'Copier l’identifiant',
  'calls.copyAddress': 'Copier l’adresse {address}',
  'calls.copied': 'Copié.',
  'calls.notCopied':
    'Le navigateur a refusé la copie. Le texte est sélectionné\u00a0: copiez-le avec le clavier.',
  'calls.cmkNeeds':
    'Configurez CloudMonkey une fois, avec l’adresse de ce nuage, votre clé d’API et votre clé secrète.',
  'calls.curlNeeds':
    'curl a besoin de sa propre session, dans cookies.txt et la variable SESSIONKEY. Dans bash ou zsh, ceci demande votre utilisateur, votre domaine et votre mot de passe. Avec deux facteurs, utilisez CloudMonkey et vos clés.',
  'calls.later':
    'Remplacez ID par l’identifiant de la réponse à la première commande. Envoyez la seconde quand la première est terminée.',
  'calls.practice':
    'Le nuage de démonstration n’existe que dans ce navigateur\u00a0: les autres programmes ne l’atteignent pas. Les commandes d’un vrai nuage sont les mêmes.',
};
