import type { help as en } from '../en/help';

/** French texts: the help on snapshots and recovery points. */
export const help: Record<keyof typeof en, string> = {
  'help.snapshot.title': 'Copie instantanée (snapshot)',
  'help.snapshot.what':
    'Une image complète d’un volume. Elle est copiée dans le stockage objet de la région et peut servir dans toutes les zones. Elle est conservée quand le volume ou l’instance est supprimé.',
  'help.snapshot.when1': 'pour conserver une copie des données d’un volume',
  'help.snapshot.when2': 'pour créer un modèle de nouvelles instances',
  'help.snapshot.when3': 'pour créer un volume dans n’importe quelle zone',
  'help.snapshot.cost':
    'L’opération peut durer plusieurs minutes. L’instance continue de fonctionner.',
  'help.point.title': 'Point de reprise',
  'help.point.what':
    'L’état d’une instance entière\u00a0: ses disques, ou ses disques et sa mémoire. Il reste sur l’hyperviseur, et se crée et se restaure donc vite. Il est supprimé avec l’instance.',
  'help.point.when1': 'comme filet de sécurité, juste avant une opération risquée',
  'help.point.when2': 'pour revenir au moment exact, mémoire comprise',
  'help.point.cost':
    'L’instance se fige brièvement pendant la création. Tant qu’elle a des points de reprise, vous ne pouvez ni attacher, ni détacher, ni rétablir ses volumes. Vous ne pouvez pas non plus les redimensionner, sauf avec certains types de stockage.',
  'help.use': 'À utiliser',
  'help.backup.title': 'Ni l’un ni l’autre n’est une sauvegarde',
  'help.backup.text':
    'Les deux ne contiennent que ce qui était écrit sur le disque. Les données en mémoire ou en cache manquent, sauf dans un point de reprise avec mémoire. Arrêtez d’abord le service ou videz ses tampons, et conservez de vraies sauvegardes ailleurs.',
};
