import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { isGone } from '../../cloud/client/errors';
import type { StatusView } from '../rules/status';
import { useText } from '../../i18n/text';
import { ActionMenuButton, type MenuAction } from '../../ui/table/ActionMenu';
import { ErrorNotice } from '../../ui/feedback/ErrorNotice';
import { Breadcrumbs } from '../../ui/navigation/Navigation';
import { PageHeading } from '../../ui/navigation/PageHeading';
import { StatusBadge } from '../../ui/feedback/StatusBadge';

/** Head of a details page: link to the list, name, state and actions, and read errors. */
export function DetailHeader(props: {
  list: { label: string; to: string };
  resource: { id: string; name: string };
  status: StatusView;
  actions: readonly MenuAction[];
  query: { error: unknown; refetch: () => unknown };
  /** Before the menu. */
  children?: ReactNode;
}) {
  const { list, resource, status, actions, query } = props;
  const t = useText();
  return (
    <>
      <Breadcrumbs items={[list, { label: resource.name }]} />
      <PageHeading
        title={resource.name}
        badge={<StatusBadge tone={status.tone} label={t(status.label)} />}
      >
        {props.children}
        <ActionMenuButton
          name={resource.name}
          rowId={resource.id}
          actions={actions}
          variant={props.children === undefined ? 'contained' : 'outlined'}
        />
      </PageHeading>
      {query.error !== null && (
        <ErrorNotice
          error={query.error}
          onRetry={isGone(query.error) ? undefined : () => void query.refetch()}
        >
          {isGone(query.error) && <Link to={list.to}>{t('app.failed.list')}</Link>}
        </ErrorNotice>
      )}
    </>
  );
}
