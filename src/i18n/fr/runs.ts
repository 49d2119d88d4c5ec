import type { runs as en } from '../en/runs';

/** French texts: what is done step by step, whatever it is. */
export const runs: Record<keyof typeof en, string> = {
  'runs.offline':
    'Cairn ne joint plus le nuage depuis le {date}. Vérifiez votre connexion. Tout reprend automatiquement dès que la connexion est rétablie.',
  'runs.server':
    'Le nuage ne donne aucune réponse utilisable depuis le {date}. Cairn essaie encore. Tout reprend automatiquement dès que le nuage répond.',
  'runs.held':
    'Le {date}, le nuage a demandé d’attendre {wait}. Tout reprend automatiquement ensuite.',
};
