import { Link } from 'react-router';
import type { MessageId, Text } from '../../i18n/text';
import type { Column } from './rows';
import { StatusBadge } from '../feedback/StatusBadge';
import type { Tone } from '../tokens';

/** Column of names, each a link to the details page. */
export function nameColumn<T extends { id: string; name: string }>(
  header: string,
  addressOf: (id: string) => string,
): Column<T> {
  return {
    id: 'name',
    header,
    value: ({ name }) => name,
    cell: ({ id, name }) => <Link to={addressOf(id)}>{name}</Link>,
  };
}

/** Column of states, sorted by their words. */
export function stateColumn<T>(
  t: Text,
  header: string,
  statusOf: (row: T) => { tone: Tone; label: MessageId },
): Column<T> {
  return {
    id: 'state',
    header,
    value: (row) => t(statusOf(row).label),
    cell: (row) => {
      const { tone, label } = statusOf(row);
      return <StatusBadge tone={tone} label={t(label)} />;
    },
    isState: true,
  };
}

/** Column of creation times, in ms since 1970. */
export function createdColumn<T extends { createdAt: number | undefined }>(
  header: string,
  say: (moment: number | undefined) => string,
): Column<T> {
  return {
    id: 'created',
    header,
    value: ({ createdAt }) => createdAt,
    cell: ({ createdAt }) => say(createdAt),
    nowrap: true,
  };
}
