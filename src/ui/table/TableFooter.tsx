import Button from '@mui/material/Button';
import { useId } from 'react';
import { useText } from '../../i18n/text';
import { NativeSelect } from '../form/controls';
import { Icon } from '../Icon';
import { pageSizes, type ListState } from './listState';
import { Foot } from './tableParts';

/** What part of the list is shown, and the way to the other parts. */
export function TableFooter(props: {
  caption: string;
  list: ListState;
  showing: string;
  /** How much of the list has been read, while not all has. */
  loaded: string | undefined;
  page: number;
  pages: number;
}) {
  const t = useText();
  const id = useId();
  const { list, page, pages } = props;
  return (
    <Foot>
      <div>
        <label htmlFor={id}>{t('ui.table.itemsPerPage')}</label>{' '}
        <NativeSelect
          id={id}
          value={list.size}
          onChange={(event) => list.change({ size: Number(event.target.value) })}
        >
          {pageSizes.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </NativeSelect>
      </div>
      <div>
        {props.showing}
        {props.loaded !== undefined && <> · {props.loaded}</>}
      </div>
      <nav aria-label={t('ui.table.pages', { caption: props.caption })}>
        <PageButton to={page - 1} {...props} icon="chevronLeft" label={t('ui.table.previous')} />
        <span>{t('ui.table.page', { page, pages })}</span>
        <PageButton to={page + 1} {...props} icon="chevronRight" label={t('ui.table.next')} />
      </nav>
    </Foot>
  );
}

/** Stays focusable at the end of the way, so that the focus is not lost there. */
function PageButton(props: {
  to: number;
  pages: number;
  list: ListState;
  label: string;
  icon: 'chevronLeft' | 'chevronRight';
}) {
  const possible = props.to >= 1 && props.to <= props.pages;
  const icon = <Icon name={props.icon} />;
  return (
    <Button
      size="small"
      aria-disabled={!possible}
      startIcon={props.icon === 'chevronLeft' ? icon : undefined}
      endIcon={props.icon === 'chevronRight' ? icon : undefined}
      onClick={() => possible && props.list.change({ page: props.to })}
    >
      {props.label}
    </Button>
  );
}
