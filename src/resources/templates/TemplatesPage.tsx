import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useMemo } from 'react';
import { useCloud } from '../../cloud/cloud';
import { useMayCall } from '../../cloud/session/rights';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { templatesQuery } from './templates';
import { givenNameOf } from '../../cloud/lists/names';
import { templateStatus } from '../rules/status';
import type { Template } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { DataTable, EmptyState, PageHeading, StatusBadge, useFormats, type Column } from '../../ui';
import { environmentColumns } from '../shared/environmentColumns';
import { alsoFindAll, stateFacet, zoneFacet } from '../shared/listFacets';
import { bulkPart } from '../shared/bulk/bulkPart';
import { useChosenRows } from '../shared/bulk/useChosenRows';
import { useOpenDialog } from '../../ui/dialog/dialogRoute';
import { paths } from '../../ui/navigation/paths';
import { useTemplateActions } from './templateActions';

const TemplateBulk = bulkPart(async () => (await import('./TemplateBulk')).TemplateBulk);

/** List of the templates from *Create template*. */
export function TemplatesPage() {
  const t = useText();
  const templates = useQuery(templatesQuery(useCloud()));
  const columns = useTemplateColumns(templates.data?.items);
  const mayCall = useMayCall();
  const mayMake = mayCall('createTemplate') && mayCall('listSnapshots');
  const openDialog = useOpenDialog();
  const mayCreate = ['deployVirtualMachine', 'listServiceOfferings', 'listZones'].every(mayCall);
  const actions = useTemplateActions();
  const { choice, selected, clear } = useChosenRows(templates.data?.items, 'deleteTemplate');
  const tasks = useTasks();
  const facets = useMemo(
    () => [
      stateFacet<Template>(t, t('templates.state'), (template) => templateStatus(template, tasks)),
      zoneFacet<Template>(t, ({ zones }) => zones.map(({ name }) => name)),
    ],
    [t, tasks],
  );
  return (
    <>
      <PageHeading title={t('templates.title')} />
      <DataTable<Template>
        caption={t('templates.title')}
        listId="templates"
        list={templates.data}
        columns={columns}
        getId={(template) => template.id}
        getName={(template) => template.name}
        actions={actions}
        choice={choice}
        toolbar={
          actions !== undefined && selected.length > 0 ? (
            <TemplateBulk resources={selected} onDone={clear} />
          ) : (
            mayCreate && (
              <Button
                variant="outlined"
                color="inherit"
                onClick={() => openDialog(paths.createInstanceFromTemplate)}
              >
                {t('instances.createInstance')}
              </Button>
            )
          )
        }
        facets={facets}
        alsoFind={alsoFindAll}
        error={templates.error}
        onRetry={() => void templates.refetch()}
        defaultSort={{ column: 'created', descending: true }}
        empty={
          mayMake ? (
            <EmptyState
              title={t('templates.empty.title')}
              action={<Link to={paths.snapshots}>{t('templates.empty.action')}</Link>}
            >
              {t('templates.empty.text')}
            </EmptyState>
          ) : (
            <EmptyState title={t('templates.empty.title')} />
          )
        }
      />
    </>
  );
}

function useTemplateColumns(items: readonly Template[] | undefined): readonly Column<Template>[] {
  const t = useText();
  const formats = useFormats();
  const tasks = useTasks();
  const { environment } = useCloud();
  return useMemo(() => {
    const zones = (template: Template) =>
      template.zones
        .map(({ name, isReady }) => (isReady ? name : t('templates.zoneNotReady', { zone: name })))
        .join(', ');
    const date = (template: Template) => formats.dateTime(template.createdAt);
    const size = (template: Template) => formats.size(template.size);
    return [
      { id: 'name', header: t('templates.name'), value: (template) => template.name },
      ...environmentColumns(t, environment, items),
      {
        id: 'description',
        header: t('templates.description'),
        // The engine takes the name where none was given.
        value: (template) =>
          template.displayText === givenNameOf(template) ? undefined : template.displayText,
      },
      { id: 'osType', header: t('templates.osType'), value: (template) => template.osTypeName },
      {
        id: 'size',
        header: t('templates.size'),
        value: (template) => template.size,
        text: size,
        cell: size,
        nowrap: true,
      },
      { id: 'zones', header: t('templates.zones'), value: zones },
      {
        id: 'created',
        header: t('templates.created'),
        value: (template) => template.createdAt,
        text: date,
        cell: date,
        nowrap: true,
      },
      {
        id: 'state',
        header: t('templates.state'),
        isState: true,
        value: (template) => t(templateStatus(template, tasks).label),
        cell: (template) => {
          const { tone, label } = templateStatus(template, tasks);
          return (
            <>
              <StatusBadge tone={tone} label={t(label)} />
              {tone === 'error' && template.status !== undefined && (
                <div className="soft">{template.status}</div>
              )}
            </>
          );
        },
      },
    ];
  }, [t, formats, tasks, environment, items]);
}
