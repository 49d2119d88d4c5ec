import type { calls as en } from '../en/calls';

/** French texts: *Show the calls*, on dialogs and tasks. */
export const calls: Record<keyof typeof en, string> = {
  'calls.show': 'Afficher les appels',
  'calls.showOf': 'Afficher les appels\u00a0: {task}, {name}',
  'calls.intro': 'Ce qui serait envoyé au nuage, avec ce qui est choisi ici maintenant.',
  'calls.none': 'Rien ne serait envoyé avec ce que le formulaire contient maintenant.',
  'calls.unknown':
    'Cette tâche a été trouvée dans le nuage\u00a0: on ne sait pas ici comment elle a été lancée.',
  'calls.form': 'Écrits pour',
  'calls.cmk': 'CloudMonkey (cmk)',
  'calls.curl': 'curl',
  'calls.text': 'Appels pour {form}',
  'calls.once': 'Une fois, avant le premier appel pour {form}',
  'calls.copy': 'Copier',
  'calls.copyOnce': 'Copier ce qui se fait une fois',
  'calls.copied': 'Copié.',
  'calls.notCopied':
    'Le navigateur n’a pas permis la copie. Le texte est sélectionné\u00a0: copiez-le avec le clavier.',
  'calls.cmkNeeds':
    'CloudMonkey doit connaître ce nuage\u00a0: donnez-lui son adresse, votre clé d’API et votre clé secrète (set apikey, set secretkey), une seule fois.',
  'calls.curlNeeds':
    'curl a besoin d’une session à vous, dans cookies.txt et la variable SESSIONKEY\u00a0: ceci demande votre nom d’utilisateur, votre domaine et votre mot de passe, dans bash ou zsh. Avec un second facteur, utilisez CloudMonkey et vos clés.',
  'calls.later':
    'ID représente l’identifiant que donne la réponse au premier appel; envoyez le second une fois le premier terminé.',
  'calls.practice':
    'Le nuage de démonstration vit dans ce navigateur seulement\u00a0: les autres programmes ne l’atteignent pas. Avec un vrai nuage, les appels sont les mêmes.',
};
