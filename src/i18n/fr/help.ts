import type { help as en } from '../en/help';

/** French texts: the help on snapshots and recovery points. */
export const help: Record<keyof typeof en, string> = {
  'help.snapshot.title': 'Copie instantanée (snapshot)',
  'help.snapshot.what':
    'Une image complète d’un volume. Elle est copiée dans le stockage objet de la région\u00a0: elle peut donc servir dans toutes les zones, et elle reste quand le volume ou l’instance n’existe plus.',
  'help.snapshot.when1': 'pour garder une copie des données d’un volume',
  'help.snapshot.when2': 'pour créer un modèle, en vue de nouvelles instances',
  'help.snapshot.when3': 'pour créer un nouveau volume, dans n’importe quelle zone',
  'help.snapshot.cost':
    'L’opération peut durer plusieurs minutes; l’instance continue de fonctionner.',
  'help.point.title': 'Point de reprise',
  'help.point.what':
    'L’état d’une instance entière\u00a0: ses disques, ou ses disques et sa mémoire. Il reste sur l’hyperviseur, se crée vite, se restaure vite, et il est détruit avec l’instance.',
  'help.point.when1': 'comme filet de sécurité, juste avant une opération risquée',
  'help.point.when2': 'pour revenir au moment exact, mémoire comprise',
  'help.point.cost':
    'L’instance se fige brièvement pendant la création. Tant qu’une instance a des points de reprise, on ne peut ni attacher, ni détacher, ni rétablir ses volumes, ni, sauf avec certains types de stockage, les redimensionner.',
  'help.use': 'À utiliser',
  'help.backup.title': 'Ni l’un ni l’autre n’est une sauvegarde',
  'help.backup.text':
    'Les deux ne contiennent que ce qui était déjà écrit sur le disque. Ce qu’une application gardait en mémoire, ou le système dans son cache, ne se trouve ni dans une copie instantanée, ni dans un point de reprise sans mémoire. Arrêtez d’abord le service ou videz ses tampons, et gardez de vraies sauvegardes ailleurs.',
};
